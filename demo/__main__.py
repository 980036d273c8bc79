"""Trains, gates, promotes, serves, refuses, watches, retrains and rolls back, in a scratch copy of this project.

KEEP=1 leaves the environments up and prints their URLs. DEMO_MONTHS=3 is the month through which data has arrived at
the start; the demo lets the next months pass as traffic until one of them starts a retraining.
"""

import os
import re
import sys
from pathlib import Path

import httpx
import pandas as pd
import yaml

from demo.months import Months, fly
from demo.scratch import Scratch
from demo.stage import Broken, Stage, wait_until_served
from environments import project_root

ENVIRONMENTS = ("dev", "test", "prod")
MORE = 3  # months that may pass before one starts a retraining
TRIALS = 4  # of the search for parameters
WORSE = ("--set", "tune.trials=1", "--set", "tune.max_iterations=2")


def main() -> int:
    months = int(os.environ.get("DEMO_MONTHS", "3"))
    keep = os.environ.get("KEEP", "") not in ("", "0")
    scratch = Scratch(project_root())
    stage = Stage(scratch.root)
    stage.console.print(f"Working in {scratch.root}; the checkout stays as it is.")
    try:
        _set(scratch, until=months, trials=TRIALS)
        scratch.commit(f"Start with the flights of {months} months")
        _loop(scratch, stage, months)
        stage.table()
        return 0
    except Broken as error:
        stage.console.print(str(error), style="red", markup=False, soft_wrap=True)
        return 1
    finally:
        if keep:
            _point_out(stage)
        else:
            stage.run("infra", "destroy", *ENVIRONMENTS, "--delete-data")
            scratch.remove()


def _loop(scratch: Scratch, stage: Stage, months: int) -> None:
    stage.act(
        "Bring up dev, test and prod",
        lambda: stage.run("infra", "apply", *ENVIRONMENTS, "--target", "local"),
        lambda _: "3 MLflow servers, 3 model services, ready",
    )
    prod = stage.connection("prod")["MODEL_SERVICE_URL"]

    first = _train(stage, f"Train in dev on the flights of {months} months")
    first_digest = _promote_through(scratch, stage, first)
    stage.act("Ask prod about real flights", lambda: _ask(scratch, prod), str)

    worse = _train(stage, "Train a worse model (2 iterations)", *WORSE)
    stage.act(
        "Offer the worse model to dev",
        lambda: _refused(stage, worse),
        lambda rules: f"refused by the gate: {rules}",
    )

    _watch(scratch, stage, months)
    second = stage.act(
        "Merge the proposal: dev", lambda: _merge(scratch, stage), lambda record: f"dev serves {record[1][:19]}"
    )
    for environment in ENVIRONMENTS[1:]:
        second = _promote(scratch, stage, environment, second[0])

    def roll_back() -> float:
        stage.console.print("  [dim]$ git revert HEAD[/dim]")
        scratch.git("revert", "--no-edit", "HEAD")
        return wait_until_served(prod, first_digest)

    stage.act("Roll prod back with git revert", roll_back, lambda _: f"prod serves {first_digest[:19]} again")
    stage.act("Ask prod again", lambda: _ask(scratch, prod), str)


def _train(stage: Stage, what: str, *arguments: str) -> str:
    """Returns the number of the candidate."""

    def action() -> str:
        printed = stage.run("pipelines", "train", "--env", "dev", *arguments)
        found = re.search(r"candidate dev/[a-z0-9-]+/(\d+) ", printed)
        if found is None:
            raise Broken(f"no candidate in: {printed}")
        return found[1]

    return stage.act(what, action, lambda number: f"candidate {number} in dev's registry")


def _watch(scratch: Scratch, stage: Stage, months: int) -> None:
    """Months pass as traffic, each looked at when it is over, until one starts a retraining; nothing starts another."""
    variables = stage.connection("dev")
    flights = Months(until=months + MORE)
    for month in range(months + 1, months + MORE + 1):
        over = f"2013-{month + 1:02}-01"

        def action(month: int = month, over: str = over) -> str:
            _set(scratch, until=month)
            scratch.commit(f"Let the flights of month {month} arrive")
            labels = scratch.root / ".git" / "labels.csv"
            asked = fly(
                flights.of(month),
                month,
                url=variables["MODEL_SERVICE_URL"],
                log=Path(variables["PREDICTION_LOG_URL"]),
                labels=labels,
            )
            stage.run("pipelines", "labels", "add", str(labels), "--env", "dev", "--received", over)
            return f"{asked:,} predictions; {_look(stage, over)}"

        said = stage.act(f"Month {month} passes as traffic, then a look at it", action, str)
        if "retrained" in said:
            break
    else:
        raise Broken(f"no month through {months + MORE} started a retraining")
    stage.act("Look at it again", lambda: _look(stage, over), str)


def _look(stage: Stage, over: str) -> str:
    """`pipelines monitor` as of the end of a month: the verdict, and what came of it."""
    told = stage.log.stat().st_size
    printed = stage.run(
        "pipelines", "monitor", "--env", "dev", "--at", over, "--retrain", "--html", ".git/monitoring.html"
    )
    with stage.log.open(encoding="utf-8") as log:
        log.seek(told)
        said = log.read()
    verdict = printed.strip().splitlines()[-1].partition(":")[0]
    if (proposed := re.search(r"^dev-[0-9]+: (.+)$", said, re.MULTILINE)) is not None:
        return f"{verdict}: retrained, {proposed[1]}"
    reasons = re.findall(r"^[a-z_]+: (answered before|held.*|folded .*)$", said, re.MULTILINE)
    return f"{verdict}: {'; '.join(dict.fromkeys(reasons)) or 'nothing starts'}"


def _merge(scratch: Scratch, stage: Stage) -> tuple[str, str]:
    """What a reviewer does with the proposal; returns the version in dev and the digest."""
    stage.console.print("  [dim]$ git merge promote/dev[/dim]")
    scratch.git("merge", "--no-edit", "promote/dev")
    file = scratch.root / "environments" / "dev" / "model.yaml"
    record = yaml.safe_load(file.read_text(encoding="utf-8"))["promotion"]
    wait_until_served(stage.connection("dev")["MODEL_SERVICE_URL"], record["digest"])
    return str(record["version"]), str(record["digest"])


def _promote_through(scratch: Scratch, stage: Stage, number: str) -> str:
    """Promote a candidate of dev to each environment in turn; returns its digest."""
    digest = ""
    for environment in ENVIRONMENTS:
        number, digest = _promote(scratch, stage, environment, number)
    return digest


def _promote(scratch: Scratch, stage: Stage, environment: str, number: str) -> tuple[str, str]:
    """Promote, commit the record, wait until it is served; returns the version there and the digest."""

    def action() -> tuple[str, str]:
        stage.run("pipelines", "promote", number, "--env", environment)
        file = scratch.root / "environments" / environment / "model.yaml"
        record = yaml.safe_load(file.read_text(encoding="utf-8"))["promotion"]
        scratch.commit(f"Promote {record['source']} to {environment}")
        wait_until_served(stage.connection(environment)["MODEL_SERVICE_URL"], record["digest"])
        return str(record["version"]), str(record["digest"])

    return stage.act(
        f"Gate, promote to {environment}, deliver", action, lambda record: f"{environment} serves {record[1][:19]}"
    )


def _refused(stage: Stage, number: str) -> str:
    """Offer a model that the gate must refuse; returns the rules that did."""
    stage.run("pipelines", "promote", number, "--env", "dev", expect=1)
    said = stage.log.read_text(encoding="utf-8").rpartition("$ pipelines promote")[2]
    return ", ".join(line.split("|")[2].strip() for line in said.splitlines() if line.startswith("| ✗"))


def _set(scratch: Scratch, **values: int) -> None:
    """New data is a change of one line of params.yaml; a shorter search another."""
    file = scratch.root / "pipelines" / "params.yaml"
    text = file.read_text(encoding="utf-8")
    for key, value in values.items():
        text = re.sub(rf"(?m)^(\s+{key}: )\d+", rf"\g<1>{value}", text, count=1)
    file.write_text(text, encoding="utf-8")


def _ask(scratch: Scratch, url: str, rows: int = 200) -> str:
    """Send newest flights to the service, row by row, by the Open Inference Protocol."""
    from pipelines.dataset import NAME
    from pipelines.dataset.features import FEATURES, TARGET
    from pipelines.features import inputs

    newest = pd.read_parquet(scratch.root / ".pipelines/dev/workspace/data/prepared/evaluate.parquet").tail(rows)
    known = inputs(newest, FEATURES)
    scores, version = [], ""
    with httpx.Client(base_url=url, timeout=10) as client:
        for row in known.to_dict("records"):
            body = {
                "inputs": [
                    {
                        "name": feature.name,
                        "shape": [1],
                        "datatype": "BYTES" if feature.kind == "category" else "FP64",
                        "data": [None if row[feature.name] != row[feature.name] else row[feature.name]],
                    }
                    for feature in FEATURES
                ]
            }
            answer = client.post(f"/v2/models/{NAME}/infer", json=body)
            if answer.status_code != 200:
                raise Broken(f"prod answers {answer.status_code}: {answer.text}")
            scores.append(answer.json()["outputs"][0]["data"][0])
            version = answer.json()["model_version"]
    late = newest[TARGET].to_numpy(dtype=bool)
    risky = pd.Series(scores).to_numpy() >= pd.Series(scores).quantile(0.8)
    return (
        f"version {version} on {rows} flights: of the fifth it ranks riskiest "
        f"{late[risky].mean():.0%} came late, of the others {late[~risky].mean():.0%}"
    )


def _point_out(stage: Stage) -> None:
    stage.console.print(f"\nLeft up; `cd {stage.root}` and `infra destroy dev test prod --delete-data` takes it down.")
    for environment in ENVIRONMENTS:
        variables = stage.connection(environment)
        urls = f"MLflow {variables['MLFLOW_TRACKING_URI']}, model service {variables['MODEL_SERVICE_URL']}"
        stage.console.print(f"  {environment}: {urls}")


if __name__ == "__main__":
    sys.exit(main())
