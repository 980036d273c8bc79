"""How the parts of environments are, as a table for a person."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """How one part of an environment is; `uptime` in seconds."""

    environment: str
    program: str
    state: str
    pid: int | None = None
    uptime: int | None = None
    url: str | None = None

    @property
    def up(self) -> bool:
        return self.state == "up"


def table(rows: Sequence[Row]) -> str:
    cells = [("ENVIRONMENT", "PROCESS", "STATE", "PID", "UPTIME", "URL")]
    for row in rows:
        uptime = "-" if row.uptime is None else f"{row.uptime // 3600}:{row.uptime // 60 % 60:02}:{row.uptime % 60:02}"
        cells.append((row.environment, row.program, row.state, str(row.pid or "-"), uptime, row.url or "-"))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in cells)
