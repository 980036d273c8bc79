"""How the parts of environments are, as a table for a person."""

from collections.abc import Sequence
from dataclasses import dataclass

NOT_YET = "not yet"


@dataclass(frozen=True)
class Row:
    """How one part of an environment is; `uptime` in seconds."""

    environment: str
    program: str
    state: str
    pid: int | None = None
    uptime: int | None = None
    url: str | None = None
    detail: str | None = None  # which version, how many of how many

    @property
    def up(self) -> bool:
        """Well as it is: what nothing was delivered of yet is not missing."""
        return self.state in ("up", NOT_YET)


def table(rows: Sequence[Row]) -> str:
    """Without the columns of processes where there is none, and without that of details where nothing is to say."""
    processes = any(row.pid for row in rows) or not any(row.detail for row in rows)
    details = any(row.detail for row in rows)
    cells = [
        (
            *("ENVIRONMENT", "PROCESS" if processes else "PART", "STATE"),
            *(("PID", "UPTIME") if processes else ()),
            *(("DETAIL",) if details else ()),
            "URL",
        )
    ]
    for row in rows:
        uptime = "-" if row.uptime is None else f"{row.uptime // 3600}:{row.uptime // 60 % 60:02}:{row.uptime % 60:02}"
        cells.append(
            (
                *(row.environment, row.program, row.state),
                *((str(row.pid or "-"), uptime) if processes else ()),
                *((row.detail or "-",) if details else ()),
                row.url or "-",
            )
        )
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in cells)
