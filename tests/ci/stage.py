"""What a CI does, whichever it is: stages that start on something, hold a role, and run commands of this repository."""

import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

PULL_REQUEST, OWN_PULL_REQUEST, MERGE, TAG = "pull request", "own pull request", "merge", "tag"
ENVIRONMENTS = frozenset({"dev", "test", "prod"})
ASKED = frozenset({"asked"})  # the environment that whoever starts it names
# Of these each environment has its own; `try-in-test` is one.
OF_ENVIRONMENT = re.compile(r"^(plan|apply|drift|check|deliver)-(dev|test|prod)$")
PROGRAMS = {"forge", "git", "infra", "make", "model-service", "pipelines", "python"}
# The same value by the name that each CI has for it.
SAME = {
    "$CI_COMMIT_SHA": "$COMMIT",
    "$GITHUB_SHA": "$COMMIT",
    "$GIT_COMMIT": "$COMMIT",
    "$number": "$NUMBER",
    "$head": "$HEAD",
}
REDIRECTION = re.compile(r"\d?>{1,2}&?")


@dataclass(frozen=True)
class Stage:
    name: str  # WORKFLOW: JOB, as on GitHub
    starts: frozenset[str]  # of the above, or `asked: WORKFLOW`: by hand, by schedule, by another stage
    paths: frozenset[str]  # files whose merge starts it; none: any
    touched: frozenset[str]  # parts that `infra touched` has to name, `not PART` where it must not
    environments: frozenset[str]  # for each of which it runs
    deploys: bool  # to a (protected) environment
    alone: str  # with what it never runs at once, of the same environment
    role: str  # plan, work or apply
    minutes: int
    commands: tuple[str, ...]  # in their order; `[merge]` or `[asked]` before one that only runs then
    afterwards: tuple[str, ...]  # also where a command failed; `[failed]` before one that only runs then


def named(parts: list[str]) -> str:
    """WORKFLOW: JOB, without the environment that may follow."""
    return ": ".join([parts[0], *(OF_ENVIRONMENT.sub(r"\1", part) for part in parts[1:2])])


def merged(stages: Iterable[Stage]) -> dict[str, Stage]:
    """By name; what is written once for each environment is one stage of several."""
    found: dict[str, Stage] = {}
    for stage in stages:
        if before := found.get(stage.name):
            both = before.environments | stage.environments
            if replace(before, environments=both) != replace(stage, environments=both):
                raise ValueError(f"{stage.name} is not the same in {sorted(both)}:\n{before}\n{stage}")
            found[stage.name] = replace(stage, environments=both)
        else:
            found[stage.name] = stage
    return found


def commands(script: str) -> Iterator[str]:
    """The commands of this repository in a script, each on one line, without what is done with their output."""
    for line in script.splitlines():
        yield from _of_line(line)


def _of_line(line: str) -> Iterator[str]:
    lexer = shlex.shlex(line, posix=False, punctuation_chars=True)
    lexer.whitespace_split = True
    words: list[str] = []
    for token in [*lexer, ";"]:
        if REDIRECTION.fullmatch(token):  # what follows is where to
            words.append(">")
        elif set(token) <= set("();|&"):
            yield from _command(words)
            words = []
        else:
            words.append(token)
            for inner in re.findall(r"\$\(([^()]*)\)", token) if token.startswith('"') else ():
                yield from _of_line(inner)


def _command(words: list[str]) -> Iterator[str]:
    kept = [word for before, word in zip(["", *words], words, strict=False) if ">" not in (before, word)]
    while kept and kept[0] not in PROGRAMS:
        kept = kept[1:] if kept[0] in ("!", "if", "then", "do") or "=" in kept[0] else []
    if kept and kept != ["make", "setup"]:
        if kept[-1] == "2":
            kept = kept[:-1]
        text = " ".join(kept)
        for name, same in SAME.items():
            text = re.sub(rf"{re.escape(name)}\b", same, text)
        yield text


def paths_of_any(paths: Iterable[str]) -> frozenset[str]:
    """The paths of one environment as those of each; `**/*` is what others write as `**`."""
    names = "|".join(sorted(ENVIRONMENTS))
    return frozenset(
        re.sub(rf"^environments/({names})/", "environments/*/", path).replace("/**/*", "/**") for path in paths
    )
