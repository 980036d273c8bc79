"""The loop on real flights in a real cluster, dev, test and prod each in a namespace.

Each test goes on where the one before stopped, in the order of the file.
"""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
import yaml

from environments.promotion import Promotion
from pipelines.dataset.features import FEATURES
from tests.e2e.kubernetes.conftest import Cluster, Command
from tests.e2e.kubernetes.tiny import GIT

# Good enough for the gate
SETTINGS = {"tune.trials": 3, "tune.rows": 40000, "tune.max_iterations": 60}
# What is not known of it is missing, as it may be.
FLIGHT = {feature.name: None for feature in FEATURES if feature.nullable} | {
    "hour": 18,
    "minute": 30,
    "weekday": 6,
    "distance": 719,
    "departures_planned": 20,
    "carrier": "EV",
    "origin": "EWR",
    "dest": "ORD",
    "origin_delay": 25.0,
    "origin_overdue": 3,
    "carrier_overdue": 1,
    "dest_overdue": 0,
}


@pytest.fixture(scope="module")
def loop(
    project: Path, environments_up: dict[str, str], infra: Command, pipelines: Command, images: dict[str, str]
) -> Iterator["Loop"]:
    made = Loop(project, environments_up, infra, pipelines, images)
    yield made
    made.meanwhile.shutdown()
    for name in environments_up:
        infra("connect", name, "--stop")


class Loop:
    """What a person does, and what can be seen of it."""

    def __init__(
        self, root: Path, namespaces: dict[str, str], infra: Command, pipelines: Command, images: dict[str, str]
    ) -> None:
        self.root, self.namespaces, self.images = root, namespaces, images
        self.infra, self.pipelines = infra, pipelines
        self.meanwhile = ThreadPoolExecutor(1)
        self.second: Future[str] | None = None

    def git(self, *arguments: str) -> str:
        done = subprocess.run((*GIT, *arguments), cwd=self.root, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def variables(self, environment: str) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.infra("connect", environment, "--json", expect=0).stdout)
        return found

    def promotion(self, environment: str) -> Promotion | None:
        file = self.root / "environments" / environment / "model.yaml"
        found = yaml.safe_load(file.read_text(encoding="utf-8")).get("promotion")
        return Promotion.model_validate(found) if found else None

    def serves(self, environment: str, digest: str) -> bool:
        """Whether the service says, within a minute, that it is ready to serve just this.

        A forward stays with its pod, also one of before that is about to end, and then begins anew with another.
        """
        url, deadline = f"{self.variables(environment)['MODEL_SERVICE_URL']}/v2/health/ready", time.monotonic() + 60
        while time.monotonic() < deadline:
            with suppress(httpx.TransportError):
                answer = httpx.get(url, timeout=10)
                if answer.status_code == 200 and answer.json()["digest"] == digest:
                    return True
            time.sleep(0.2)
        return False

    def deliver(self, environment: str, message: str) -> str:
        """Commit, and apply the model's part as it was planned."""
        self.git("commit", "--all", "--allow-empty", "--message", message)
        out = self.root / ".git" / f"{environment}.plan"  # where git does not look
        self.infra("plan", environment, "--only", "model", "--out", str(out), expect=0)
        return str(self.infra("apply", environment, "--plan", str(out), expect=0).stdout)

    def train(self, **overrides: object) -> str:
        chosen = [f"--set={key}={value}" for key, value in {**SETTINGS, **overrides}.items()]
        printed = self.pipelines("train", "--env", "dev", *chosen, expect=0).stdout
        found = re.search(r"candidate dev/[a-z-]+/(\d+) sha256:", printed)
        assert found, printed
        return found[1]


def test_the_platform_is_up_in_three_namespaces(loop: Loop) -> None:
    """Seen in one table; a second apply changes nothing."""
    shown = loop.infra("status", "dev", "test", "prod", expect=0).stdout
    assert shown.count("platform") == 3
    assert shown.count("not yet") == 6
    assert "platform: no changes" in loop.infra("apply", "test", "--only", "platform", expect=0).stdout


def test_data_goes_to_the_storage_in_the_cluster_and_comes_back(loop: Loop, tmp_path: Path) -> None:
    """By DVC, through the forward, byte for byte."""
    variables = loop.variables("dev")
    content = os.urandom(200_000)
    (tmp_path / "file").write_bytes(content)

    def dvc(*arguments: str) -> None:
        command = (sys.executable, "-m", "dvc", *arguments)
        subprocess.run(command, cwd=tmp_path, env={**os.environ, **variables}, check=True, capture_output=True)

    dvc("init", "--no-scm", "--quiet")
    dvc("remote", "add", "--default", "cluster", f"{variables['DVC_REMOTE_URL']}/tried")
    dvc("remote", "modify", "cluster", "endpointurl", variables["AWS_ENDPOINT_URL"])
    dvc("add", "file")
    dvc("push")
    (tmp_path / "file").unlink()
    subprocess.run(("rm", "-r", ".dvc/cache"), cwd=tmp_path, check=True)
    dvc("pull")
    assert (tmp_path / "file").read_bytes() == content


def test_a_pipeline_is_released_to_dev(loop: Loop) -> None:
    """The file states version and digest; delivered, status shows it."""
    version = re.search(r'(?m)^version = "(.+)"', (loop.root / "pyproject.toml").read_text(encoding="utf-8"))
    assert version
    loop.pipelines("release", version[1], "--env", "dev", "--image", loop.images["pipeline"], expect=0)
    loop.git("commit", "--all", "--message", "Release the pipeline to dev")
    loop.infra("apply", "dev", "--only", "pipeline", expect=0)
    assert f"version {version[1]}" in loop.infra("status", "dev", expect=0).stdout


def test_a_training_in_the_cluster_ends_with_a_candidate(loop: Loop) -> None:
    """A Job on real flights; it changes no file."""
    assert loop.train() == "1"
    assert loop.git("status", "--porcelain") == ""
    assert "last run succeeded" in loop.infra("status", "dev", expect=0).stdout


def test_the_candidate_passes_the_gate_and_is_promoted_and_delivered(loop: Loop) -> None:
    """The file states it, `infra` delivers it, the service answers with it; meanwhile the next one is trained."""
    loop.second = loop.meanwhile.submit(loop.train, **{"train.seed": 8})
    loop.pipelines("gate", "1", "--env", "dev", expect=0)
    loop.pipelines("promote", "1", "--env", "dev", expect=0)
    loop.deliver("dev", "Promote the first model to dev")
    stated = loop.promotion("dev")
    assert stated is not None
    assert loop.serves("dev", stated.digest)
    assert stated.digest[:19] in loop.infra("status", "dev", expect=0).stdout


@pytest.mark.parametrize(("source", "environment"), [("dev", "test"), ("test", "prod")])
def test_the_same_artefact_goes_from_one_environment_to_the_next(loop: Loop, source: str, environment: str) -> None:
    """By promotion, never by training again; what is served is what is stated."""
    before = loop.promotion(source)
    assert before is not None
    loop.pipelines("promote", str(before.version), "--env", environment, expect=0)
    loop.deliver(environment, f"Promote to {environment}")
    stated = loop.promotion(environment)
    assert stated is not None
    assert stated.digest == before.digest
    assert loop.serves(environment, stated.digest)


def test_predictions_are_answered_from_outside_and_from_another_pod(loop: Loop, cluster: Cluster) -> None:
    """The same score by the forward and by the Service's name."""
    body = json.dumps({"dataframe_records": [FLIGHT]})
    url = f"{loop.variables('prod')['MODEL_SERVICE_URL']}/invocations"
    answer = httpx.post(url, content=body, headers={"Content-Type": "application/json"}, timeout=30)
    assert answer.status_code == 200, answer.text
    ask = (
        "import sys, urllib.request as u; "
        "r = u.Request('http://model-service:8080/invocations', sys.argv[1].encode(), "
        "{'Content-Type': 'application/json'}); print(u.urlopen(r, timeout=20).read().decode())"
    )
    printed = cluster.kubectl(
        *("exec", "deployment/mlflow", "--namespace", loop.namespaces["prod"], "--", "python3", "-c", ask, body)
    )
    assert json.loads(printed)["predictions"] == pytest.approx(answer.json()["predictions"])


def test_a_git_revert_rolls_back(loop: Loop) -> None:
    """A second model is delivered to dev; reverting the commit and applying brings the first one back."""
    first = loop.promotion("dev")
    assert first is not None
    assert loop.second is not None
    number = loop.second.result()
    done = loop.pipelines("promote", number, "--env", "dev")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    loop.deliver("dev", "Promote the second model to dev")
    second = loop.promotion("dev")
    assert second is not None
    assert second.digest != first.digest
    assert loop.serves("dev", second.digest)
    loop.git("revert", "--no-edit", "HEAD")
    loop.deliver("dev", "Deliver the revert")
    assert loop.promotion("dev") == first
    assert loop.serves("dev", first.digest)
    assert "no changes" in loop.infra("plan", "dev", expect=0).stdout
