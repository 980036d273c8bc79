"""What a change touches: which environments have to be planned, delivered or checked because of it."""

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import yaml

import environments
from environments import Invalid
from infra.environment import Infrastructure, Target
from infra.run import Failed

# A change of these may change any environment.
FOR_ALL = ("infra/*", "project.yaml", "requirements/cdktf.txt", "requirements/infra.txt", "requirements/pulumi.txt")
NOTHING = "0" * 40  # what a forge calls the commit before the first one
ORDER = ("dev", "test", "prod")  # in which environments are changed; others come after them, by name


@dataclass(frozen=True)
class Touched:
    """Names of environments, in the order in which they are changed, and whether the pipeline's code changes."""

    infrastructure: tuple[str, ...]
    deployed: tuple[str, ...]  # their pipeline.yaml
    model: tuple[str, ...]
    pipeline: bool

    def lines(self) -> str:
        """A line `name=JSON` for each, as a step of a workflow hands them on."""
        found = {
            "infrastructure": self.infrastructure,
            "deployed": self.deployed,
            "model": self.model,
            "pipeline": self.pipeline,
        }
        return "\n".join(f"{name}={json.dumps(value)}" for name, value in found.items())


def touched(root: Path, base: str, head: str, *, local: bool = False) -> Touched:
    """What the commits of `head` change since they left `base`.

    An environment that stands on one machine is left out, unless the change is looked at on that machine (`local`):
    nobody elsewhere can reach it. A file of an environment counts where it says something else than before; comments
    and formatting change nothing.
    """
    since = None if base == NOTHING else _git(root, "merge-base", base, head).strip()
    changed = _changed(root, since, head)
    names = [name for name in ordered(environments.names(root)) if local or _elsewhere(root, name)]
    for_all = any(fnmatch(file, pattern) for file in changed for pattern in FOR_ALL)

    def says_else(name: str, file: str) -> bool:
        path = f"environments/{name}/{file}.yaml"
        return path in changed and _content(root, since, path) != _content(root, head, path)

    return Touched(
        infrastructure=tuple(  # nothing is planned on one machine
            name for name in names if _elsewhere(root, name) and (for_all or says_else(name, "infrastructure"))
        ),
        deployed=tuple(name for name in names if says_else(name, "pipeline")),
        model=tuple(name for name in names if says_else(name, "model")),
        pipeline=any(fnmatch(file, "pipelines/*") for file in changed),
    )


def ordered(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name))


def _elsewhere(root: Path, name: str) -> bool:
    try:
        return environments.read(Infrastructure, root, name, "infrastructure").target is not Target.LOCAL
    except Invalid:
        return True  # its plan says what is wrong


def _changed(root: Path, since: str | None, head: str) -> set[str]:
    listing = (
        ("ls-tree", "-r", "-z", "--name-only", head)
        if since is None
        else ("diff", "--no-renames", "-z", "--name-only", since, head)
    )
    return {name for name in _git(root, *listing).split("\0") if name}


def _content(root: Path, commit: str | None, path: str) -> object:
    """What a file says in a commit: text where it is no YAML, None where there is no such file."""
    if commit is None:
        return None
    done = _run(root, "show", f"{commit}:{path}")
    if done.returncode:
        return None
    try:
        return yaml.safe_load(done.stdout) or {}
    except (yaml.YAMLError, ValueError):
        return done.stdout


def _git(root: Path, *arguments: str) -> str:
    done = _run(root, *arguments)
    if done.returncode:
        said = done.stderr.strip() or "failed"
        raise Failed(f"git {arguments[0]}: {said}; a shallow clone lacks commits (`fetch-depth: 0`)")
    return done.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
