"""Kernel settings of the machine that a kubelet changes: noted before the first cluster, put back after the last."""

import json
from pathlib import Path

from infra.cluster.node import RUN

KEPT = RUN.parent / "sysctls.json"
PLACES = (
    "vm/overcommit_memory",
    "vm/panic_on_oom",
    "kernel/panic",
    "kernel/panic_on_oops",
    "kernel/keys/root_maxkeys",
    "kernel/keys/root_maxbytes",
    "fs/inotify/max_user_instances",
)
INSTANCES = 1024  # a node's kubelet and pods watch more than the usual 128 allow


def keep() -> None:
    if not KEPT.exists():
        found = {place: _file(place).read_text().strip() for place in PLACES if _file(place).exists()}
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        KEPT.write_text(json.dumps(found))
    instances = _file("fs/inotify/max_user_instances")
    if int(instances.read_text()) < INSTANCES:
        instances.write_text(str(INSTANCES))


def put_back() -> None:
    if not KEPT.exists():
        return
    for place, value in json.loads(KEPT.read_text()).items():
        if _file(place).read_text().strip() != value:
            _file(place).write_text(value)
    KEPT.unlink()


def _file(place: str) -> Path:
    return Path("/proc/sys") / place
