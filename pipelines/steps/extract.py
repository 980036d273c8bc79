"""Takes what has arrived in the source system into data/raw/."""

import shutil
from pathlib import Path

from pipelines.dataset import source
from pipelines.params import Params
from pipelines.steps.recording import recorded

RAW = Path("data/raw")


def main() -> None:
    with recorded("extract") as recording:
        params = Params.read()
        shutil.rmtree(RAW, ignore_errors=True)
        RAW.mkdir(parents=True)
        recording.rows_in = recording.rows_out = source.extract(RAW, until=params.data.until)


if __name__ == "__main__":
    main()
