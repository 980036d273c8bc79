"""Trains, gates, promotes, serves, refuses and rolls back, in a scratch copy of this project.

KEEP=1 leaves the environments up and prints their URLs. DEMO_MONTHS=3 is the month through which data has arrived at
the start; the demo lets one more month arrive.
"""

import os
import re
import sys

import httpx
import pandas as pd
import yaml

from demo.scratch import Scratch
from demo.stage import Broken, Stage, wait_until_served
from environments import project_root

ENVIRONMENTS = ("dev", "test", "prod")
SHORT = ("--set", "tune.trials=4")
WORSE = ("--set", "tune.trials=1", "--set", "tune.max_iterations=2")


def main() -> int:
    months = int(os.environ.get("DEMO_MONTHS", "3"))
    keep = os.environ.get("KEEP", "") not in ("", "0")
    scratch = Scratch(project_root())
    stage = Stage(scratch.root)
    stage.console.print(f"Working in {scratch.root}; the checkout stays as it is.")
    try:
        _arrive(scratch, months)
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

    first = _train(stage, f"Train in dev on the flights of {months} months", *SHORT)
    first_digest = _promote_through(scratch, stage, first)
    stage.act("Ask prod about real flights", lambda: _ask(scratch, prod), str)

    _arrive(scratch, months + 1)
    scratch.commit(f"Let the flights of month {months + 1} arrive")
    second = _train(stage, f"Month {months + 1} arrives: train again", *SHORT)
    _promote_through(scratch, stage, second)

    worse = _train(stage, "Train a worse model (2 iterations)", *WORSE)
    stage.act(
        "Offer the worse model to dev",
        lambda: _refused(stage, worse),
        lambda rules: f"refused by the gate: {rules}",
    )

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


def _arrive(scratch: Scratch, month: int) -> None:
    """New data is a change of one line."""
    file = scratch.root / "pipelines" / "params.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^(\s+until: )\d+", rf"\g<1>{month}", text, count=1), encoding="utf-8")


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
