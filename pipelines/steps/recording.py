"""Each step records what it took into reports/steps/<step>.json, which neither Git nor DVC tracks."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from environments import Invalid

FOLDER = Path("reports/steps")
RUNNING, FINISHED, FAILED = "running", "finished", "failed"


class Failed(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The step did its work and the answer is no; the message is meant for the person who runs the pipeline."""


@dataclass
class Recording:
    rows_in: int = 0
    rows_out: int = 0


@contextmanager
def recorded(step: str) -> Iterator[Recording]:
    """Writes {step, outcome, started_at, seconds, rows_in, rows_out, peak_memory_mb}; the outcome of a step that was
    killed stays `running`, as it is written at the start.

    Ends the process with a message and without a stack trace: 1 where the step `Failed`, 2 for `Invalid` input.
    """
    started_at, start = datetime.now(UTC), time.perf_counter()
    recording = Recording()

    def write(outcome: str) -> None:
        record = {
            "step": step,
            "outcome": outcome,
            "started_at": started_at.isoformat(timespec="seconds"),
            "seconds": round(time.perf_counter() - start, 3),
            "rows_in": recording.rows_in,
            "rows_out": recording.rows_out,
            "peak_memory_mb": round(_peak_memory() / 2**20, 1),
        }
        FOLDER.mkdir(parents=True, exist_ok=True)
        draft = FOLDER / f".{step}.draft"
        draft.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        draft.replace(FOLDER / f"{step}.json")

    write(RUNNING)
    try:
        yield recording
    except BaseException as error:
        write(FAILED)
        if not isinstance(error, Failed | Invalid):
            raise
        print(error, file=sys.stderr)
        sys.exit(1 if isinstance(error, Failed) else 2)
    write(FINISHED)


def _peak_memory() -> int:
    """Bytes. From the kernel's own high-water mark: getrusage would count the parent that started this process."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource  # not on every system

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
