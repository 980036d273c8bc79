"""The part that environments in clusters have of the commands that all have."""

from collections.abc import Sequence
from pathlib import Path

from infra.environment import Infrastructure
from infra.kubernetes import apply as applying
from infra.kubernetes.place import place
from infra.kubernetes.releases import Part
from infra.run import Run


def apply(root: Path, name: str, settings: Infrastructure, run: Run, *, only: Sequence[Part]) -> None:
    done = applying.apply(place(root, name, settings), run, only=only)
    run.say(f"delivered: {', '.join(done.delivered) or 'nothing'}")
