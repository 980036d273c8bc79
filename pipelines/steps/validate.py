"""Checks data/raw/ against the contract; the pipeline stops here where the data breaks it."""

from pathlib import Path

from pipelines.dataset import contract
from pipelines.params import Params
from pipelines.steps.extract import RAW
from pipelines.steps.recording import Failed, recorded

REPORT = Path("reports/validation.json")
FAILED = Path("reports/validation-failed.json")  # beside, because DVC removes the outputs of a step that failed


def main() -> None:
    with recorded("validate") as recording:
        checked = contract.check(RAW, until=Params.read().data.until)
        REPORT.parent.mkdir(parents=True, exist_ok=True)
        for file in (REPORT, FAILED):
            file.unlink(missing_ok=True)
        report = FAILED if checked.violations else REPORT
        report.write_text(checked.model_dump_json(indent=2) + "\n", encoding="utf-8")
        if checked.violations:
            shown = "\n".join(f"  {violation}" for violation in checked.violations)
            raise Failed(f"{RAW} breaks the contract {len(checked.violations)} times ({FAILED}):\n{shown}")
        recording.rows_in = recording.rows_out = sum(checked.rows.values())


if __name__ == "__main__":
    main()
