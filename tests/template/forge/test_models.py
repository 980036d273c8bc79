"""Training, promotion and delivery of a model, each by its workflow; dev stands on the runner's machine."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from demo.stage import wait_until_served
from tests.e2e.params import set_params
from tests.template.forge.conftest import by_hand, scratched, timed
from tests.template.forge.gitea import Gitea, Refused, git
from tests.template.forge.pictures import picture
from tests.template.forge.repository import Pull, Repository
from tests.template.forge.runner import Runner

FILE = "environments/dev/model.yaml"
SMALL = {"until": 2, "trials": 2}  # months of data, and of the search for parameters: seconds, not minutes
WORSE = ("--set", "tune.trials=1", "--set", "tune.max_iterations=2")


@pytest.fixture(scope="module")
def models(gitea: Gitea, runner: Runner, machine: Path, growing: object) -> Iterator[Repository]:
    """A project whose dev is up on the runner's machine; what a token opens starts checks."""
    with scratched() as scratch:
        for root in (scratch.root, machine):
            set_params(root, **SMALL)
        scratch.commit("Start with little")
        git(machine, "add", "--all")
        git(machine, "commit", "--quiet", "--message", "Start with little")
        made = Repository.made(gitea, scratch.root, "models")
        made.ask("POST", "/actions/variables/LOCAL_ENVIRONMENTS", {"value": "true"})
        made.ask("PUT", "/actions/secrets/PULL_REQUEST_TOKEN", {"data": gitea.token})
        try:
            with timed("(A local dev is up on the runner's machine)"):
                by_hand(machine, {}, "infra", "apply", "dev")
            yield made
        finally:
            by_hand(machine, {}, "infra", "destroy", "dev", "--delete-data")


@pytest.fixture(scope="module")
def candidate(models: Repository) -> str:
    """The version that a training has registered."""
    with timed("A training registers a candidate, and changes no file"):
        before = models.main()
        run = models.dispatched("train.yml", environment="dev", cause="a new month")
        assert models.ended(run) == "success", models.logs("train")
        found = re.search(r"candidate dev/[a-z0-9-]+/(\d+) sha256:", models.log(run, "train"))
        assert found
        assert models.main() == before
        assert models.open_pulls() == {}
    return found[1]


@pytest.fixture(scope="module")
def served(models: Repository, candidate: str, machine: Path) -> str:
    """The digest of what dev serves after the promotion was merged."""
    with timed("A promotion opens a pull request with the record, whose checks hold it against registry and gate"):
        pull = _promoted(models, candidate)
        (checked,) = models.comments(pull.number, "model-dev")
        assert "gate" in checked.lower()
    picture(models.forge, f"/{models.name}/pulls/{pull.number}", "promotion", height=1560)
    with timed("Its merge delivers the model, looked at under load"):
        return _delivered(models, pull, machine)


def test_a_training_changes_no_file(candidate: str) -> None:
    """It ends with a version in the registry."""
    assert int(candidate) > 0


def test_a_merged_promotion_is_served(models: Repository, served: str) -> None:
    """The service answers with the digest that main states."""
    assert _stated(models) == served


def test_an_edited_record_is_refused(models: Repository, served: str) -> None:
    """A digest that somebody wrote by hand is a red check, and main does not take it."""
    with timed("A record whose digest was edited by hand is refused"):
        models.edit(FILE, r"digest: sha256:[0-9a-f]{64}", f"digest: sha256:{'0' * 64}")
        head = models.push("edited", "Serve something else")
        pull = models.opened("edited", "Serve something else")
        assert models.checked(head)["model"] == "failure"
        (told,) = models.comments(pull.number, "model-dev")
        assert "digest" in told
        with pytest.raises(Refused, match=r"405 .*Not all required status checks successful"):
            models.merge(pull)
        models.ask("PATCH", f"/pulls/{pull.number}", {"state": "closed"})


def test_a_worse_model_opens_no_pull_request(models: Repository, served: str, machine: Path) -> None:
    """The gate's refusal is a red run, with its report in the log."""
    with timed("A worse model is refused by the gate, and no pull request is opened"):
        said = by_hand(machine, {}, "pipelines", "train", "--env", "dev", *WORSE)
        found = re.search(r"candidate dev/[a-z0-9-]+/(\d+) ", said)
        assert found, said
        run = models.dispatched("promote.yml", environment="dev", version=found[1])
        assert models.ended(run) == "failure"
        assert "refused" in models.log(run, "promote")
        assert models.open_pulls() == {}


def test_a_revert_rolls_back(models: Repository, served: str, machine: Path) -> None:
    """What was served before is served again, by the record that was proved before."""
    said = by_hand(machine, {}, "pipelines", "train", "--env", "dev", "--set", "tune.seed=8")
    found = re.search(r"candidate dev/[a-z0-9-]+/(\d+) ", said)
    assert found, said
    later = _delivered(models, _promoted(models, found[1]), machine)
    assert later != served
    with timed("A revert of the next promotion rolls back"):
        git(models.root, "fetch", "--quiet", "origin", "main")
        git(models.root, "checkout", "--quiet", "-B", "back", "origin/main")
        git(models.root, "revert", "--no-edit", "HEAD")
        git(models.root, "push", "--quiet", "origin", "back")
        pull = models.opened("back", "Serve what was served before")
        assert set(models.checked(pull.head).values()) == {"success"}, models.logs("check-dev")
        assert _delivered(models, pull, machine) == served


def _promoted(models: Repository, version: str) -> Pull:
    """The pull request that a promotion has opened, its checks at their end."""
    run = models.dispatched("promote.yml", environment="dev", version=version)
    assert models.ended(run) == "success", models.logs("promote")
    pull = models.open_pulls()["promote/dev"]
    changed = models.ask("GET", f"/pulls/{pull.number}/files")
    assert [each["filename"] for each in changed] == [FILE]
    assert set(models.checked(pull.head).values()) == {"success"}, models.logs("check-dev")
    return pull


def _delivered(models: Repository, pull: Pull, machine: Path) -> str:
    """Merge it; the digest that the service then answers with, which is the one of the record."""
    run = models.run(models.merge(pull), "model.yml")
    assert models.ended(run) == "success", models.logs("deliver-dev")
    url = json.loads(by_hand(machine, {}, "infra", "connect", "dev", "--json"))["MODEL_SERVICE_URL"]
    wait_until_served(url, _stated(models))
    return _stated(models)


def _stated(models: Repository) -> str:
    git(models.root, "fetch", "--quiet", "origin", "main")
    return str(yaml.safe_load(git(models.root, "show", f"origin/main:{FILE}"))["promotion"]["digest"])
