"""What must be so of every stage, whichever CI runs it; each rule yields what is not."""

from collections.abc import Callable, Iterator, Mapping

import typer

from forge.cli import app as forge
from infra.cli import app as infra
from model_service.cli import app as model_service
from pipelines.cli import app as pipelines
from tests.ci.stage import OWN_PULL_REQUEST, PULL_REQUEST, Stage

Stages = Mapping[str, Stage]
APPS = {"forge": forge, "infra": infra, "model-service": model_service, "pipelines": pipelines}
# What each may run. Deployment, training and promotion are apart because these lists are.
MAY: dict[str, set[str]] = {
    "touched": {"infra touched"},
    "ci": {"make lint", "make test"},
    "forks": {"forge foreign"},
    "infrastructure": {"infra plan", "infra approval", "infra apply", "infra drift"}
    | {"forge comment", "forge shown", "forge merged", "forge issue", "forge close"},
    "model": {"infra approval", "infra apply", "infra connect", "pipelines check"}
    | {"forge comment", "forge merged", "forge propose", "git checkout"},
    "monitor": {"pipelines monitor", "forge dispatch"},
    "pipeline": {"infra approval", "infra apply", "infra connect", "infra destroy", "infra images", "python -m"}
    | {"pipelines release", "pipelines train", "pipelines version", "forge propose"},
    "promote": {"pipelines promote", "forge propose"},
    "train": {"pipelines train", "forge dispatch"},
    "update-template": {"make update-proposal"},
}
# Stages of an environment that nobody has to approve: dev, and test before prod.
UNAPPROVED = {"pipeline: release", "pipeline: try-in-test"}


def _words(stage: Stage) -> Iterator[list[str]]:
    for command in (*stage.commands, *stage.afterwards):
        yield command.removeprefix("[merge] ").removeprefix("[asked] ").removeprefix("[failed] ").split()


def apart(stages: Stages) -> Iterator[str]:
    """Each runs only what its list has."""
    for stage in stages.values():
        for words in _words(stage):
            if " ".join(words[:2]) not in MAY.get(stage.name.partition(":")[0], set()):
                yield f"{stage.name}: may not run {' '.join(words)[:80]}"


def nothing_for_forks(stages: Stages) -> Iterator[str]:
    """What starts on anybody's pull request takes no role."""
    for stage in stages.values():
        if PULL_REQUEST in stage.starts and stage.role:
            yield f"{stage.name}: takes the role {stage.role} for forks, too"


def roles(stages: Stages) -> Iterator[str]:
    """The role that applies for what deploys, and for nothing else; on a pull request the one that plans."""
    for stage in stages.values():
        if (stage.role == "apply") != stage.deploys:
            does = "deploys" if stage.deploys else "deploys nothing"
            yield f"{stage.name}: takes the role {stage.role!r}, and {does}"
        if {PULL_REQUEST, OWN_PULL_REQUEST} & stage.starts and stage.role not in ("", "plan"):
            yield f"{stage.name}: takes the role {stage.role} on a pull request"


def one_at_a_time(stages: Stages) -> Iterator[str]:
    """Who changes an environment waits for the one before."""
    for stage in stages.values():
        if stage.deploys != (stage.alone == "environment"):
            yield f"{stage.name}: waits for {stage.alone or 'nobody'}"


def approved(stages: Stages) -> Iterator[str]:
    """Whether somebody has to approve is looked up before anything else."""
    for stage in stages.values():
        first = stage.commands[0] if stage.commands else ""
        if stage.deploys and stage.name not in UNAPPROVED and not first.startswith("infra approval"):
            yield f"{stage.name}: begins with {first}"


def reviewed(stages: Stages) -> Iterator[str]:
    """What is applied to an environment is what a pull request showed, or what a plan of the same run made."""
    for stage in stages.values():
        for words in _words(stage):
            apply = words[:2] == ["infra", "apply"] and "--target" not in words
            if apply and "--only" not in words and "--reviewed" not in words:
                yield f"{stage.name}: {' '.join(words)} is not what was reviewed"
            if words[:2] == ["pipelines", "train"] and "prod" in words:
                yield f"{stage.name}: trains in prod"


def come_to_an_end(stages: Stages) -> Iterator[str]:
    """Each has its time, but for one that starts another and waits for nothing."""
    yield from (f"{each.name}: has no end" for each in stages.values() if each.commands and not each.minutes)


def commands_exist(stages: Stages) -> Iterator[str]:
    """Each command and each option is one of this repository, so that it runs by hand, too."""
    for stage in stages.values():
        for words in (each for each in _words(stage) if each[0] in APPS):
            commands = getattr(typer.main.get_command(APPS[words[0]]), "commands", {})
            command = commands.get(words[1])
            if command is None:
                yield f"{stage.name}: there is no command {' '.join(words[:2])}"
                continue
            if groups := getattr(command, "commands", None):  # such as `infra images build`
                command = groups[words[2]]
            own = words[: words.index("--")] if "--" in words else words
            options = {option for each in command.params for option in each.opts}
            for option in (word for word in own if word.startswith("--") and word not in options):
                yield f"{stage.name}: {' '.join(words[:2])} has no option {option}"


Rule = Callable[[Stages], Iterator[str]]
RULES: tuple[Rule, ...] = (
    *(apart, nothing_for_forks, roles, one_at_a_time, approved, reviewed, come_to_an_end, commands_exist),
)
