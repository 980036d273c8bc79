"""How long three environments take to be synthesised for AWS, and how much memory the largest process takes.

    .venv/bin/python -m benchmarks.aws_synth [--rounds 5]

Each round is a process of its own, as `infra plan` starts it.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.infra.aws.aws_project import ACCOUNTS, CHECKOUT, copy


def processor() -> float:
    """Seconds of processor that ended children have taken."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def synthesise(root: Path, out: Path) -> tuple[float, float]:
    """Seconds for all environments in one call: on the clock, and of processor."""
    python = CHECKOUT / ".tools/cdktf/bin/python"
    variables = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    began, used = time.perf_counter(), processor()
    subprocess.run(
        [python, "-m", "infra.aws.cdktf.app", "--out", out, *ACCOUNTS],
        cwd=root,
        env={**variables, "PYTHONPATH": str(CHECKOUT)},
        check=True,
    )
    return time.perf_counter() - began, processor() - used


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        root = copy(Path(folder) / "project")
        synthesise(root, Path(folder) / "first")  # compiles what is new
        measured = [synthesise(root, Path(folder) / str(number)) for number in range(rounds)]
    seconds, used = zip(*measured, strict=True)
    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print("| environments | median s | best s | processor s | largest process MB |\n|---:|---:|---:|---:|---:|")
    print(f"| {len(ACCOUNTS)} | {median(seconds):.2f} | {min(seconds):.2f} | {median(used):.2f} | {megabytes:.0f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
