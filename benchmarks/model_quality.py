"""How good the example's model is on the month after the data it had, against both baselines.

    .venv/bin/python -m benchmarks.model_quality [--until 3 6 9 11]

Each line is a run of the pipeline's own steps in a temporary folder with `data.until` set to that month. Exits 1 where
the model does not beat both baselines on ROC AUC.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from environments import project_root
from pipelines import artefact
from pipelines.dataset import features, source
from pipelines.features import read
from pipelines.metrics import Metrics, measure
from pipelines.steps.evaluate import baselines

STEPS = ("extract", "validate", "preprocess", "tune", "train")


def run(folder: Path, *, until: int) -> None:
    """Run the steps in a copy of the project whose data ends with the month `until`."""
    root = project_root(Path(__file__).parent)
    for room in ("pipelines", "environments"):
        shutil.copytree(root / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    file = folder / "pipelines" / "params.yaml"
    params = yaml.safe_load(file.read_text(encoding="utf-8"))
    params["data"]["until"] = until
    file.write_text(yaml.safe_dump(params), encoding="utf-8")
    for step in STEPS:
        subprocess.run([sys.executable, "-m", f"pipelines.steps.{step}"], cwd=folder, check=True)


def judge(folder: Path, *, until: int) -> dict[str, Metrics]:
    """The model and the baselines, all trained on the same rows, on the month after `until`."""
    source.extract(folder / "after", until=until + 1)
    after = features.build(folder / "after")
    after = after[after[features.TIME].dt.month == until + 1].reset_index(drop=True)
    known = read(*(folder / "data" / "prepared" / f"{part}.parquet" for part in ("train", "validate")))
    scores = {"model": artefact.load(folder / "artefact").predict(after), **baselines(known, after)}
    labels = after[features.TARGET].to_numpy()
    return {name: measure(labels, values) for name, values in scores.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description="model quality on the month after the data it had")
    parser.add_argument("--until", type=int, nargs="+", choices=range(1, 12), default=[3, 6, 9, 11])
    beaten = True
    print("| data.until | judged on | rows | late | model | ROC AUC | log loss | ECE |")
    print("|---|---|---|---|---|---|---|---|")
    for until in parser.parse_args().until:
        with tempfile.TemporaryDirectory() as temporary:
            run(Path(temporary), until=until)
            results = judge(Path(temporary), until=until)
        for name, one in results.items():
            print(
                f"| {until} | month {until + 1} | {one.rows} | {one.positive_rate:.1%} | {name} "
                f"| {one.roc_auc:.4f} | {one.log_loss:.4f} | {one.calibration_error:.4f} |",
                flush=True,
            )
        best = max(one.roc_auc or 0.0 for name, one in results.items() if name != "model")
        beaten &= (results["model"].roc_auc or 0.0) > best
    sys.exit(0 if beaten else 1)


if __name__ == "__main__":
    main()
