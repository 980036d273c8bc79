"""What a runner's jobs have to do with local environments: these stand in a checkout that outlives each job.

The runner's own environment names that checkout in LOCAL_ENVIRONMENTS_IN. Jobs look at what stands there and hand over
what was merged; only a person, there, brings it up and takes it down. `--target local` always means the own checkout.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import environments
from environments import Invalid
from environments.files import replace
from infra.local.state import State
from infra.local.status import status
from infra.run import Failed, Run

VARIABLE = "LOCAL_ENVIRONMENTS_IN"
FILES = ("pipeline", "model")


def standing(root: Path, target: object | None) -> Path:
    """The checkout whose local environments are meant; raises `Invalid` where the variable names no project."""
    place = os.environ.get(VARIABLE)
    if not place or target is not None:
        return root
    found = Path(place)
    if not found.is_absolute() or not (found / "environments" / "__init__.py").is_file():
        raise Invalid(f"{VARIABLE}: the absolute path of a checkout of this project, not {place!r}")
    return found


def refuse_elsewhere(root: Path, names: Sequence[str], target: object | None) -> None:
    """Raises `Invalid` for environments that stand in another checkout: their programs would run this one's code."""
    if names and (place := standing(root, target)).resolve() != root.resolve():
        raise Invalid(f"{', '.join(names)}: stands in {place}, and is brought up and taken down only there")


def deliver(root: Path, runs: Mapping[str, Run], parts: Sequence[str]) -> None:
    """Hand over what the files of this checkout state; the service follows its file by itself.

    Raises `Invalid` for a part that a local environment has not, and `Failed` where it is not up.
    """
    if unknown := sorted(set(parts) - set(FILES)):
        raise Invalid(f"--only: a local environment has {' and '.join(FILES)}, not {unknown[0]}")
    place = standing(root, None)
    for name, run in runs.items():
        if down := [row for row in status(State(place, name)) if not row.up]:
            raise Failed(f"{name} is not up ({down[0].program} is {down[0].state}); run there: infra apply {name}")
        for part in parts:
            text = environments.path(root, name, part).read_text(encoding="utf-8")
            replace(environments.path(place, name, part), text)
            run.say(f"stands on environments/{name}/{part}.yaml of this checkout")
