"""What was measured of each cell, window by window: in a file that later runs go on with, or for this run only."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scipy import stats

Cell = tuple[str, str, int]  # part, data set or injection, rows in the window


@dataclass
class Results:
    """`file` has a line of JSON for each window; one cut short by a kill is measured again."""

    file: Path | None = None
    seconds: float = 60  # for each cell in this run
    enough: int | None = None  # windows of a cell, over all runs
    _found: dict[Cell, dict[int, dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.file is None or not self.file.exists():
            return
        lines = self.file.read_text().splitlines(keepends=True)
        if lines and not lines[-1].endswith("\n"):
            lines.pop()
            self.file.write_text("".join(lines))
        for line in lines:
            said = json.loads(line)
            self._found.setdefault(tuple(said["cell"]), {})[said["number"]] = said["found"]

    def of(self, cell: Cell) -> list[dict[str, Any]]:
        return list(self._found.get(cell, {}).values())

    def missing(self, cell: Cell) -> Iterator[int]:
        """Numbers of windows to measure, the seeds of which follow from them: until the time or the windows are up."""
        end, number = time.monotonic() + self.seconds, 0
        known = self._found.setdefault(cell, {})
        while not known or time.monotonic() < end:
            if self.enough is not None and len(known) >= self.enough:
                return
            while number in known:
                number += 1
            yield number
            number += 1

    def add(self, cell: Cell, number: int, found: dict[str, Any]) -> None:
        self._found.setdefault(cell, {})[number] = found
        if self.file is not None:
            with self.file.open("a") as stream:
                stream.write(json.dumps({"cell": cell, "number": number, "found": found}) + "\n")


def rate(alarms: int, windows: int) -> tuple[float, float]:
    """95 % interval (Clopper and Pearson)."""
    found = stats.binomtest(alarms, windows).proportion_ci(0.95, "exact")
    return float(found.low), float(found.high)


def shown(alarms: int, windows: int) -> str:
    if not windows:
        return "not asked"
    low, high = rate(alarms, windows)
    return f"{alarms} of {windows} ({low:.1%} to {high:.1%})"
