"""A version of the pipeline comes to an environment only as it was tested; the records are those of a real MLflow."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import mlflow
import pytest

from environments import Invalid
from pipelines import release as releases
from pipelines import settings
from pipelines.connection import Unreachable
from pipelines.release import Untested
from tests.pipelines.mlflow_server import mlflow_server

CHECKOUT = Path(__file__).parents[2]
LABELS = "org.opencontainers.image"
COMMIT = "3d1f0c9b8a7e6d5c4b3a29180716253443526170"
TESTED, OTHER = (f"127.0.0.1:9/pipeline@sha256:{digit * 64}" for digit in "12")  # nobody listens there


@dataclass(frozen=True)
class Test:
    """The environment test: what has trained there."""

    __test__ = False

    client: mlflow.MlflowClient

    def trained(self, version: str, image: str | None = TESTED, status: str = "FINISHED", where: str = "test") -> str:
        """Record a training as `pipelines train` does."""
        found = self.client.get_experiment_by_name("training")
        experiment = found.experiment_id if found else self.client.create_experiment("training")
        tags = {"pipeline_version": version, "environment": where, "git_commit": COMMIT}
        run = self.client.create_run(experiment, tags=tags | ({"image": image} if image else {}))
        self.client.set_terminated(run.info.run_id, status)
        return str(run.info.run_id)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mlflow_server(tmp_path_factory.mktemp("mlflow")) as url:
        yield url


@pytest.fixture
def test(server: str, monkeypatch: pytest.MonkeyPatch) -> Test:
    for name, value in {"ENVIRONMENT": "test", "MLFLOW_TRACKING_URI": server, "DVC_REMOTE_URL": "s3://dvc"}.items():
        monkeypatch.setenv(name, value)
    return Test(mlflow.MlflowClient(server, server))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one commit, whose pipeline has version 1.4.0."""
    shutil.copytree(CHECKOUT / "environments", tmp_path / "environments")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "p"\nversion = "1.4.0"\n', encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "one")
    return tmp_path


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=T", "-c", "user.email=t@example.invalid", *arguments]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, env=os.environ)
    return done.stdout.strip()


def test_a_committed_version_is_stated_where_no_test_is_demanded(root: Path) -> None:
    """The rest of the file stays, comments included."""
    file = root / "environments/dev/pipeline.yaml"
    comments = [line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    releases.release(root, "dev", "1.4.0", image=TESTED, commit="HEAD")
    stated = settings.pipeline(root, "dev").release
    assert stated == settings.Release(version="1.4.0", image=TESTED, git_commit=git(root, "rev-parse", "HEAD"))
    assert file.read_text(encoding="utf-8").splitlines()[: len(comments)] == comments


@pytest.mark.parametrize(
    ("version", "image", "message"),
    [
        ("1.5.0", TESTED, r"pyproject.toml of commit [0-9a-f]{12} says version 1.4.0, not 1.5.0"),
        ("1.4.0", None, r"--image: which image has version 1.4.0\? `infra images build pipeline`"),
        ("1.4.0", "127.0.0.1:9/pipeline:1.4.0", r"--image: .* is not REPOSITORY@sha256:"),
        ("latest", TESTED, r"VERSION: 'latest' is not a version such as 1.4.0"),
    ],
)
def test_a_release_that_says_too_little_or_something_wrong_is_refused(
    root: Path, version: str, image: str | None, message: str
) -> None:
    """The file stays as it is."""
    file = root / "environments/dev/pipeline.yaml"
    before = file.read_bytes()
    with pytest.raises(Invalid, match=message):
        releases.release(root, "dev", version, image=image, commit="HEAD")
    assert file.read_bytes() == before


class Registry(BaseHTTPRequestHandler):
    """One image, as the registries' protocol tells of it."""

    labels: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        manifest = {"config": {"digest": "sha256:c"}}
        body = json.dumps(manifest if "/manifests/" in self.path else {"config": {"Labels": self.labels}}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - as the base class names it
        pass


@pytest.fixture
def image() -> Iterator[str]:
    """In a registry that tells its labels."""
    with HTTPServer(("127.0.0.1", 0), Registry) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}/project/pipeline@sha256:{'3' * 64}"
        server.shutdown()


def test_the_commit_of_an_image_is_what_the_image_says(root: Path, image: str) -> None:
    """Also after other commits, such as the one that pins images."""
    built = git(root, "rev-parse", "HEAD")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "pin")
    Registry.labels = {f"{LABELS}.revision": built, f"{LABELS}.version": "1.4.0"}
    assert releases.release(root, "dev", "1.4.0", image=image, commit=None).git_commit == built
    with pytest.raises(Invalid, match=f"--commit: .* was built from {built}, not from"):
        releases.release(root, "dev", "1.4.0", image=image, commit="HEAD")


@pytest.mark.parametrize(
    ("revision", "version", "message"),
    [
        (
            f"{COMMIT}-dirty",
            "1.4.0",
            f"was not built from one commit .revision {COMMIT}-dirty.",
        ),
        ("", "1.4.0", "was not built from one commit .revision unknown"),
        (COMMIT, "1.3.0", "is version 1.3.0, not 1.4.0"),
        (COMMIT, "1.4.0", f"{COMMIT}: no such commit in this clone"),
    ],
)
def test_an_image_of_uncommitted_or_other_code_is_not_released(
    root: Path, image: str, revision: str, version: str, message: str
) -> None:
    """By what its labels say."""
    Registry.labels = {f"{LABELS}.revision": revision, f"{LABELS}.version": version}
    with pytest.raises(Invalid, match=message):
        releases.release(root, "dev", "1.4.0", image=image, commit=None)


def test_a_registry_that_does_not_tell_leaves_the_commit_to_the_person(root: Path) -> None:
    """As one that wants credentials."""
    with pytest.raises(Invalid, match="--commit: the registry does not tell of which commit"):
        releases.release(root, "dev", "1.4.0", image=TESTED, commit=None)


def test_what_trained_in_test_is_released_to_prod_with_its_evidence(root: Path, test: Test) -> None:
    """Image and commit are those of the training, whatever is checked out here."""
    test.trained("1.0.0", status="FAILED")
    run = test.trained("1.0.0")
    releases.release(root, "prod", "1.0.0", image=None, commit=None)
    stated = settings.pipeline(root, "prod").release
    tested = settings.Tested(environment="test", run_id=run)
    assert stated == settings.Release(version="1.0.0", image=TESTED, git_commit=COMMIT, tested=tested)


def test_the_same_bits_may_lie_in_another_registry(root: Path, test: Test) -> None:
    """Prod often has its own; the digest is what counts."""
    test.trained("1.0.1")
    there = TESTED.replace("127.0.0.1:9", "127.0.0.2:9")
    assert releases.release(root, "prod", "1.0.1", image=there, commit=None).image == there


Record = Callable[[Test], object]


@pytest.mark.parametrize(
    ("version", "record", "message"),
    [
        ("2.0.0", lambda test: None, r"only after a successful training in test, and version 2.0.0 has none; run"),
        ("2.0.1", lambda test: test.trained("2.0.1", status="FAILED"), r"has none \(the last try was FAILED: run"),
        ("2.0.2", lambda test: test.trained("2.0.2", status="KILLED"), r"has none \(the last try was KILLED: run"),
        ("2.0.3", lambda test: test.trained("2.0.3", image=None), r"version 2.0.3 has none; run `pipelines release"),
        ("2.0.4", lambda test: test.trained("2.0.4", where="dev"), r"version 2.0.4 has none; run"),
    ],
    ids=["never", "failed", "killed", "from a checkout", "elsewhere"],
)
def test_prod_refuses_a_version_that_was_not_tested(
    root: Path, test: Test, version: str, record: Record, message: str
) -> None:
    """Says what to do; the file stays as it is."""
    record(test)
    file = root / "environments/prod/pipeline.yaml"
    before = file.read_bytes()
    with pytest.raises(Untested, match=message):
        releases.release(root, "prod", version, image=TESTED, commit=None)
    assert file.read_bytes() == before


def test_prod_refuses_another_image_than_the_tested_one(root: Path, test: Test) -> None:
    """An image that was built anew from the same commit is another one."""
    test.trained("2.1.0")
    with pytest.raises(Untested, match=r"trained in test as sha256:1{64}, not as sha256:2{64}; leave out --image"):
        releases.release(root, "prod", "2.1.0", image=OTHER, commit=None)


def test_prod_refuses_where_test_cannot_be_asked(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No record that can be read is no record."""
    monkeypatch.delenv("ENVIRONMENT", raising=False)
    with pytest.raises((Unreachable, Invalid)):
        releases.release(root, "prod", "1.4.0", image=TESTED, commit=None)


def test_an_edited_release_without_evidence_is_refused_and_the_next_release_mends_it(root: Path, test: Test) -> None:
    """Nobody gets past the rule by writing the file by hand."""
    file = root / "environments/prod/pipeline.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}release: {{version: 3.0.0, image: '{TESTED}', git_commit: {COMMIT}}}\n", encoding="utf-8")
    with pytest.raises(Invalid, match="no record of a training in test"):
        settings.pipeline(root, "prod")
    test.trained("3.0.0")
    releases.release(root, "prod", "3.0.0", image=None, commit=None)
    assert settings.pipeline(root, "prod").release is not None


def test_a_commit_that_the_tested_image_does_not_hold_is_refused(root: Path, test: Test) -> None:
    """What would be recorded as the source of what runs in prod would not be it."""
    test.trained("1.4.7")
    before = (root / "environments/prod/pipeline.yaml").read_bytes()
    with pytest.raises(Untested, match=f"the image that trained in test holds commit {COMMIT}, not HEAD"):
        releases.release(root, "prod", "1.4.7", image=TESTED, commit="HEAD")
    assert (root / "environments/prod/pipeline.yaml").read_bytes() == before
