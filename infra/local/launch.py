"""Started by supervisord in a program's place: `python -m infra.local.launch NAME DIGEST`, in the state folder.

It ends what a killed predecessor has left behind (workers that still hold the port), records which process it is, and
becomes the program. The definition comes from a file and not from supervisord's configuration, so no path or value can
break its syntax; DIGEST is there for supervisord to see that the definition has changed.
"""

import json
import os
import sys
from pathlib import Path

from infra.local import processes


def launch(name: str) -> None:
    """Become the program; the working directory is the state folder."""
    os.umask(0o077)
    record = Path("run") / f"{name}.json"
    if left := processes.end(processes.recorded(record), patience=2):
        print(f"infra: ended {left}, left behind by a killed {name}", file=sys.stderr, flush=True)
    processes.record_myself(record)
    program = json.loads((Path("programs") / f"{name}.json").read_text(encoding="utf-8"))
    os.execve(program["argv"][0], program["argv"], {**os.environ, **program["env"]})  # noqa: S606 - our own file


if __name__ == "__main__":
    launch(sys.argv[1])
