"""Who changed what an environment runs, and when: the Git history of its files is the record of its deployments."""

import subprocess
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict

KINDS: tuple[Literal["model", "pipeline", "infrastructure"], ...] = ("model", "pipeline", "infrastructure")
FIELDS = ("%H", "%cI", "%an", "%s")
SHOWN = 6  # keys that are named of a file


class Deployment(BaseModel):
    """One commit to one of the three files."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["model", "pipeline", "infrastructure"]
    at: datetime
    commit: str
    author: str
    subject: str
    states: str  # what the file states since
    digest: str | None = None


def history(root: Path, environment: str, *, since: datetime | None = None, most: int = 50) -> tuple[Deployment, ...]:
    """The newest first. Nothing where there is no Git, as in an image."""
    found = [each for kind in KINDS for each in _of(root, environment, kind, since, most)]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True)[:most])


def _of(
    root: Path,
    environment: str,
    kind: Literal["model", "pipeline", "infrastructure"],
    since: datetime | None,
    most: int,
) -> list[Deployment]:
    file = f"environments/{environment}/{kind}.yaml"
    arguments = ["log", f"--max-count={most}", f"--format={'%x1f'.join(FIELDS)}", "--first-parent", "HEAD", "--", file]
    if since is not None:
        arguments.insert(1, f"--since={since.isoformat()}")
    made = []
    for line in _git(root, *arguments).splitlines():
        commit, at, author, subject = line.split("\x1f", 3)
        before, now = _content(root, f"{commit}^", file), _content(root, commit, file)
        states, digest = _states(kind, before, now)
        if states is not None:
            made.append(
                Deployment(
                    kind=kind,
                    at=datetime.fromisoformat(at),
                    commit=commit,
                    author=author,
                    subject=subject,
                    states=states,
                    digest=digest,
                )
            )
    return made


def _states(kind: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """In words, and the digest; None where the change says nothing new, such as a comment."""
    if before == now:
        return None, None
    key = {"model": "promotion", "pipeline": "release"}.get(kind)
    if key is not None and before.get(key) != now.get(key):
        record = now.get(key)
        if not isinstance(record, Mapping):
            return f"no {key}", None
        if kind == "model":
            return f"{record.get('model')}/{record.get('version')} from {record.get('source')}", record.get("digest")
        return f"release {record.get('version')}", str(record.get("image", "")).partition("@")[2] or None
    changed = sorted(
        name for name in {*before, *now} if (name in before, before.get(name)) != (name in now, now.get(name))
    )
    more = " ..." if len(changed) > SHOWN else ""
    return f"changed: {', '.join(changed[:SHOWN])}{more}", None


def _content(root: Path, commit: str, file: str) -> Mapping[str, Any]:
    try:
        content = yaml.safe_load(_git(root, "show", f"{commit}:{file}"))
    except yaml.YAMLError:  # somebody broke it once
        return {}
    return content if isinstance(content, dict) else {}


def _git(root: Path, *arguments: str) -> str:
    """Empty where it fails: no Git, no such file in that commit."""
    try:
        answer = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return answer.stdout if answer.returncode == 0 else ""
