"""Trains, gates, promotes, serves, refuses, watches, retrains and rolls back, in a scratch copy of this project.

KEEP=1 leaves the environments up and prints their URLs. DEMO_MONTHS=3 is the month through which data has arrived at
the start; the demo lets the next two pass as traffic.
"""

import json
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

    _watch(scratch, stage, months + 1)
    stage.act("Merge the proposal", lambda: _merge(scratch, stage), lambda digest: f"dev serves {digest[:19]}")

    def roll_back() -> float:
        stage.console.print("  [dim]$ git revert HEAD[/dim]")
        scratch.git("revert", "--no-edit", "HEAD")
        return wait_until_served(stage.connection("dev")["MODEL_SERVICE_URL"], first_digest)

    stage.act("Roll dev back with git revert", roll_back, lambda _: f"dev serves {first_digest[:19]} again")


def _train(stage: Stage, what: str, *arguments: str) -> str:
    """Returns the number of the candidate."""

    def action() -> str:
        printed = stage.run("pipelines", "train", "--env", "dev", *arguments)
        found = re.search(r"candidate dev/[a-z0-9-]+/(\d+) ", printed)
        if found is None:
            raise Broken(f"no candidate in: {printed}")
        return found[1]

    return stage.act(what, action, lambda number: f"candidate {number} in dev's registry")


def _watch(scratch: Scratch, stage: Stage, month: int) -> None:
    """Two months pass as traffic, each looked at when it is over.

    Of the first it is known what really happened, so its drift is seen to do no harm and starts nothing. Of the second
    it is not known yet: that drift starts a retraining, once.
    """
    flights = Months(until=month + 1)
    stage.act(
        f"Month {month} passes as traffic, labels come",
        lambda: _pass(scratch, stage, flights, month, labelled=True),
        str,
    )
    said = stage.act(
        f"Month {month + 1} passes, labels are late",
        lambda: _pass(scratch, stage, flights, month + 1, labelled=False),
        str,
    )
    if "retrained" not in said:
        raise Broken(f"month {month + 1} started no retraining: {said}")
    stage.act("Look again", lambda: _look(stage, month + 1), str)


def _pass(scratch: Scratch, stage: Stage, flights: Months, month: int, *, labelled: bool) -> str:
    variables = stage.connection("dev")
    _set(scratch, until=month)
    scratch.commit(f"Let the flights of month {month} arrive")
    labels = scratch.root / ".git" / "labels.csv"
    log = Path(variables["PREDICTION_LOG_URL"])
    fly(flights.of(month), month, url=variables["MODEL_SERVICE_URL"], log=log, labels=labels)
    if labelled:
        stage.run("pipelines", "labels", "add", str(labels), "--env", "dev", "--received", _after(month))
    return _look(stage, month)


def _after(month: int) -> str:
    return f"2013-{month + 1:02}-01"


def _look(stage: Stage, month: int) -> str:
    """`pipelines monitor` as of the end of a month: the verdict, and what came of it."""
    told = stage.log.stat().st_size
    seen, drawn = (stage.root / ".git" / name for name in ("report.json", "monitoring.html"))
    look = ("pipelines", "monitor", "--env", "dev", "--at", _after(month), "--json", str(seen), "--html", str(drawn))
    stage.run(*look, "--retrain")
    with stage.log.open(encoding="utf-8") as log:
        log.seek(told)
        said = log.read()
    verdict = json.loads(seen.read_text(encoding="utf-8"))["verdict"].replace("_", " ")
    if (proposed := re.search(r"^dev-[0-9]+: (.+)$", said, re.MULTILINE)) is not None:
        return f"{verdict}: retrained, {proposed[1]}"
    reasons = re.findall(r"^[a-z_]+: (answered before|held.*|folded .*)$", said, re.MULTILINE)
    return f"{verdict}: {'; '.join(dict.fromkeys(reasons)) or 'nothing starts'}"


def _merge(scratch: Scratch, stage: Stage) -> str:
    """What a reviewer does with the proposal; returns the digest that is served then."""
    stage.console.print("  [dim]$ git merge promote/dev[/dim]")
    scratch.git("merge", "--no-edit", "promote/dev")
    file = scratch.root / "environments" / "dev" / "model.yaml"
    digest = str(yaml.safe_load(file.read_text(encoding="utf-8"))["promotion"]["digest"])
    wait_until_served(stage.connection("dev")["MODEL_SERVICE_URL"], digest)
    return digest


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
