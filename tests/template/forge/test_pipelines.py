"""A version of the pipeline on its way to prod, by its workflow: one image, tried in test before it is proposed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from environments import project
from tests.e2e.params import set_params
from tests.template.forge import registry as registries
from tests.template.forge.conftest import by_hand, scratched, timed
from tests.template.forge.gitea import CHECKOUT, Gitea, Refused, git
from tests.template.forge.registry import Registry
from tests.template.forge.repository import Pull, Repository
from tests.template.forge.runner import Runner
from tests.template.forge.test_models import SMALL

pytestmark = pytest.mark.timeout(3600)
ENVIRONMENTS = ("dev", "test", "prod")
FILES = [f"environments/{name}/pipeline.yaml" for name in sorted(ENVIRONMENTS)]
IMAGE = f"{project(CHECKOUT).slug}/pipeline"
TESTS = ("test_params.py", "test_settings.py")  # the others run where this test runs: not started here again
TRIED = 1200.0  # seconds: an environment and a training, and much longer beside other work
BUILT = 2400.0  # the same for an image of which nothing is in the engine's cache
BROKEN = "the features of this version do not fit its model"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    with registries.running(tmp_path_factory.mktemp("registry")) as found:
        yield found


@pytest.fixture(scope="module")
def earlier(registry: Registry) -> set[str]:
    """Images of runs before this one."""
    return registry.digests(IMAGE)


@pytest.fixture(scope="module")
def reviewer(gitea: Gitea) -> Gitea:
    """Somebody else, without whose approval main takes nothing."""
    return gitea.another("reviewer")


@pytest.fixture(scope="module")
def releases(
    *,
    gitea: Gitea,
    runner: Runner,
    machine: Path,
    growing: object,
    registry: Registry,
    earlier: set[str],
    reviewer: Gitea,
) -> Iterator[Repository]:
    """A project whose environments are up on the runner's machine, with a registry for its images."""
    with scratched() as scratch:
        set_params(scratch.root, **SMALL)
        for test in (scratch.root / "tests/pipelines").rglob("test_*.py"):
            if test.name not in TESTS:
                test.unlink()
        scratch.commit("Start with little")
        made = Repository.made(gitea, scratch.root, "releases", approvals=1)
        made.ask("PUT", f"/collaborators/{reviewer.user}", {"permission": "write"})
        place = f"{registry.address}/{IMAGE.partition('/')[0]}"
        made.ask("POST", "/actions/variables/LOCAL_ENVIRONMENTS", {"value": "true"})
        made.ask("POST", "/actions/variables/IMAGE_REGISTRY", {"value": place})
        made.ask("PUT", "/actions/secrets/PULL_REQUEST_TOKEN", {"data": gitea.token})
        before = {name: (machine / name).read_bytes() for name in FILES}
        try:
            with timed("(Local dev, test and prod are up on the runner's machine)"):
                by_hand(machine, {}, "infra", "apply", *ENVIRONMENTS)
            yield made
        finally:
            by_hand(machine, {}, "infra", "destroy", *ENVIRONMENTS, "--delete-data")
            for name, content in before.items():
                (machine / name).write_bytes(content)


@pytest.fixture(scope="module")
def merged(releases: Repository, reviewer: Gitea) -> str:
    """The commit on main by which a changed pipeline came there."""
    with timed("A pull request that changes the pipeline is tested, and really run"):
        releases.edit("pipelines/params.yaml", r"seed: 7", "seed: 8")
        releases.edit("pyproject.toml", r'(?m)^version = ".*"', 'version = "0.2.0"')
        head = releases.push("seed", "Search from another start")
        pull = releases.opened("seed", "Search from another start")
        assert set(releases.checked(head, TRIED).values()) == {"success"}, releases.logs()
        with pytest.raises(Refused, match=r"405 .*Does not have enough approvals"):
            releases.merge(pull)  # nobody has approved it
        releases.approved(pull, reviewer)
        return releases.merge(pull)


@pytest.fixture(scope="module")
def proposed(releases: Repository, merged: str) -> Pull:
    """The pull request that its release has opened."""
    with timed("Merged, one image is built, deployed to dev and to test, trained in test, and proposed for prod"):
        run = releases.run(merged, "pipeline.yml")
        assert releases.ended(run, BUILT) == "success", releases.logs("release", "try-in-test")
        (pull,) = releases.open_pulls().values()
    return pull


def test_a_release_is_proposed_as_it_was_tried(
    *, releases: Repository, registry: Registry, earlier: set[str], machine: Path, merged: str, proposed: Pull
) -> None:
    """The same digest in each environment, and prod's file names the run in test that let it in."""
    changed = releases.ask("GET", f"/pulls/{proposed.number}/files")
    assert sorted(each["filename"] for each in changed) == FILES
    stated = {name: _stated(releases, proposed.head, name) for name in ENVIRONMENTS}
    (digest,) = registry.digests(IMAGE) - earlier
    assert {release["image"].partition("@")[2] for release in stated.values()} == {digest}
    assert {(release["version"], release["git_commit"]) for release in stated.values()} == {("0.2.0", merged)}
    run = _run(machine, stated["prod"]["tested"]["run_id"])
    tags = {each["key"]: each["value"] for each in run["data"]["tags"]}
    assert (run["info"]["status"], tags["environment"], tags["image"]) == ("FINISHED", "test", stated["test"]["image"])
    assert tags["cause"] == "release 0.2.0"
    assert "release" not in _deployed(machine, "prod")


def test_prod_accepts_the_release_that_was_merged(
    releases: Repository, reviewer: Gitea, registry: Registry, machine: Path, proposed: Pull
) -> None:
    """By the file that the pull request proposed; no image is built again."""
    built = registry.digests(IMAGE)
    with timed("Approved and merged, it is delivered to prod"):
        assert set(releases.checked(proposed.head, TRIED).values()) == {"success"}, releases.logs()
        releases.approved(proposed, reviewer)
        run = releases.run(releases.merge(proposed), "pipeline.yml")
        assert releases.ended(run) == "success", releases.logs("deliver-prod")
        assert releases.job(run, "release")["conclusion"] == "skipped"
        assert "who own its folder" in releases.log(run, "deliver-prod")
    assert _deployed(machine, "prod")["release"] == _stated(releases, proposed.head, "prod")
    assert registry.digests(IMAGE) == built


def test_what_fails_in_test_is_not_proposed(releases: Repository, machine: Path, proposed: Pull) -> None:
    """A tag starts the same as a merge; the job is red, and its log says why."""
    before, open_before = _deployed(machine, "prod"), set(releases.open_pulls())
    with timed("A version whose training in test fails is not proposed, and the job says why"):
        releases.edit("pyproject.toml", r'(?m)^version = ".*"', 'version = "0.3.0"')
        releases.edit("pipelines/steps/train.py", r"params = Params.read\(\)", f'raise SystemExit("{BROKEN}")')
        commit = releases.push("broken", "Fit other features")
        git(releases.root, "tag", "v0.3.0")
        git(releases.root, "push", "--quiet", "origin", "v0.3.0")
        run = releases.run(commit, "pipeline.yml")
        assert releases.ended(run, BUILT) == "failure"
        assert releases.job(run, "release")["conclusion"] == "success", releases.logs("release")
        assert releases.job(run, "try-in-test")["conclusion"] == "failure"
        assert BROKEN in releases.log(run, "try-in-test")
    assert set(releases.open_pulls()) == open_before
    assert _deployed(machine, "test")["release"]["version"] == "0.3.0"
    assert _deployed(machine, "prod") == before


def _stated(releases: Repository, commit: str, environment: str) -> dict[str, Any]:
    git(releases.root, "fetch", "--quiet", "origin", commit)
    text = git(releases.root, "show", f"{commit}:environments/{environment}/pipeline.yaml")
    return dict(yaml.safe_load(text)["release"])


def _deployed(machine: Path, environment: str) -> dict[str, Any]:
    text = (machine / f"environments/{environment}/pipeline.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text) or {})


def _run(machine: Path, run: str) -> dict[str, Any]:
    """As test's MLflow recorded it."""
    url = json.loads(by_hand(machine, {}, "infra", "connect", "test", "--json"))["MLFLOW_TRACKING_URI"]
    answer = httpx.get(f"{url}/api/2.0/mlflow/runs/get", params={"run_id": run}, timeout=30)
    return dict(answer.raise_for_status().json()["run"])
