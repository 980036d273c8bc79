"""The deployed pipeline trains in the cluster: as Jobs, one at a time, whatever kills their pods.

Each test goes on where the one before stopped, in the order of the file: dev trains undisturbed, test is killed in
three steps and ends with the same bits, and only then prod takes the version.
"""

import json
import os
import re
import signal
import subprocess
import time
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil
import pytest

import environments
from tests.e2e.kubernetes.conftest import SCRIPTS, Cluster, Command, figure

STEPS = ("extract", "validate", "preprocess", "tune", "train", "evaluate")
# January's real flights; what the training of a year takes is not the point here
SMALL = {
    "data.until": "1",
    "split.validate_days": "5",
    "split.evaluate_days": "7",
    "tune.trials": "2",
    "tune.seconds": "600",
    "tune.rows": "5000",
    "tune.max_iterations": "20",
}
ENDLESS = {**SMALL, "tune.trials": "100000", "tune.seconds": "3600"}


@dataclass
class Training:
    """`pipelines train` of a person who watches."""

    process: subprocess.Popen[str]
    output: Path

    @property
    def said(self) -> str:
        return self.output.read_text(encoding="utf-8")

    @property
    def ran(self) -> list[str]:
        return re.findall(r"Running stage 'pipelines/dvc.yaml:(\w+)'", self.said)

    @property
    def job(self) -> str:
        until(lambda: "Job pipeline-" in self.said or self.process.poll() is not None, "a Job", seconds=60)
        found = re.search(r"Job (pipeline-[0-9a-f-]+)", self.said)
        assert found, self.said
        return found[1]

    def end(self, within: float = 240) -> int:
        self.process.wait(timeout=within)
        return self.process.returncode


@dataclass(frozen=True)
class Deployed:
    """The pipeline, in one environment's namespace."""

    cluster: Cluster
    namespaces: dict[str, str]
    project: Path
    folder: Path

    def train(self, environment: str, params: dict[str, str], *options: str) -> Training:
        sets = [part for key, value in params.items() for part in ("--set", f"{key}={value}")]
        output = self.folder / f"{environment}-{time.monotonic_ns()}.log"
        with output.open("wb") as stream:
            process = subprocess.Popen(
                (str(SCRIPTS / "pipelines"), "train", "--env", environment, *sets, *options),
                cwd=self.project,
                env={
                    **os.environ,
                    "PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}",
                    "PYTHONPATH": str(self.project),
                },
                stdout=stream,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
        return Training(process, output)

    def kubectl(self, environment: str, *arguments: str) -> str:
        return self.cluster.kubectl("--namespace", self.namespaces[environment], *arguments)

    def get(self, environment: str, *what: str) -> Any:
        return json.loads(self.kubectl(environment, "get", *what, "--output=json"))

    def pods(self, environment: str, job: str) -> list[dict[str, Any]]:
        found = self.get(environment, "pods", f"--selector=batch.kubernetes.io/job-name={job}")["items"]
        return sorted(found, key=lambda pod: str(pod["metadata"]["creationTimestamp"]))

    def kill_in(self, environment: str, training: Training, step: str) -> None:
        """kill -9, on the node, of the first process of the pod that runs the step."""
        job = training.job
        until(lambda: training.ran[-1:] == [step] or training.process.poll() is not None, f"{step} begins", 180)
        deadline = time.monotonic() + 60
        while True:
            assert training.process.poll() is None, training.said[-4000:]
            assert time.monotonic() < deadline, f"no process of {step}: {training.said[-2000:]}"
            uid = self.pods(environment, job)[-1]["metadata"]["uid"]
            mine = processes(uid)
            if any(f"pipelines.steps.{step}" in command for command in mine.values()):
                first = next(pid for pid, command in mine.items() if "-m pipelines train" in command)
                os.kill(first, signal.SIGKILL)
                return


def processes(pod: str) -> dict[int, str]:
    """Of a pod: the node is this machine."""
    found = {}
    for process in psutil.process_iter():
        try:
            if pod in Path(f"/proc/{process.pid}/cgroup").read_text(encoding="ascii").replace("_", "-"):
                found[process.pid] = " ".join(process.cmdline())
        except (OSError, psutil.NoSuchProcess):
            continue
    return found


def until(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.1)


def version(project: Path) -> str:
    return str(tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


@pytest.fixture(scope="module")
def released(project: Path, images: dict[str, str], pipelines: Command) -> str:
    """The version, stated for dev and test as a person does it."""
    found = version(project)
    share = {
        "requests": {"cpu": "100m", "memory": "512Mi"},  # three platforms share the cluster's cores with it
        "limits": {"cpu": "2", "memory": "2Gi"},
    }
    for environment in ("dev", "test", "prod"):
        environments.update(project, environment, "pipeline", "resources", share)
    for environment in ("dev", "test"):
        pipelines("release", found, "--env", environment, "--image", images["pipeline"], expect=0)
    git = ("git", "-c", "user.name=Test", "-c", "user.email=test@example.invalid")
    subprocess.run((*git, "commit", "--quiet", "--all", "-m", "Release the pipeline"), cwd=project, check=True)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("trainings")


@pytest.fixture(scope="module")
def up(environments_up: dict[str, str], released: str, infra: Command) -> dict[str, str]:
    """The namespaces, with the pipeline in those of dev and test."""
    infra("apply", "dev", "test", "--only", "pipeline", expect=0)
    return environments_up


@pytest.fixture(scope="module")
def deployed(cluster: Cluster, project: Path, up: dict[str, str], folder: Path) -> Deployed:
    return Deployed(cluster, up, project, folder)


def candidate(said: str) -> str:
    found = re.search(r"(?m)^candidate \w+/[a-z-]+/\d+ (sha256:[0-9a-f]{64})", said)
    assert found, said[-4000:]
    return found[1]


@pytest.fixture(scope="module")
def undisturbed(deployed: Deployed) -> str:
    """The digest of a training in dev that nobody disturbs."""
    began = time.monotonic()
    training = deployed.train("dev", SMALL, "--cause", "first")
    assert training.end() == 0, training.said
    seconds = time.monotonic() - began
    assert training.ran == list(STEPS)
    state = deployed.pods("dev", training.job)[-1]["status"]["containerStatuses"][0]["state"]["terminated"]
    started, finished = (datetime.fromisoformat(state[key]) for key in ("startedAt", "finishedAt"))
    figure(f"training as a Job: {seconds:.1f} s, of which the container ran {finished - started}")
    return candidate(training.said)


def test_a_training_is_a_job_whose_log_and_exit_code_come_back(deployed: Deployed, undisturbed: str) -> None:
    """From the deployed image, on the real flights, with what was asked for; recorded with its image."""
    job = deployed.get("dev", "jobs", "--selector=app.kubernetes.io/name=pipeline")["items"][-1]
    container = job["spec"]["template"]["spec"]["containers"][0]
    assert container["args"][:5] == ["train", "--env", "dev", "--cause", "first"]
    assert [value for value in container["args"] if value.startswith("data.")] == ["data.until=1"]
    assert "@sha256:" in container["image"]
    assert job["status"]["succeeded"] == 1
    assert undisturbed.startswith("sha256:")


def test_the_pod_may_do_nothing_but_train(deployed: Deployed, undisturbed: str) -> None:
    """No root, no token, no writable image, no capabilities."""
    pod = deployed.get("dev", "pods", "--selector=app.kubernetes.io/name=pipeline")["items"][-1]["spec"]
    container = pod["containers"][0]
    assert pod["securityContext"]["runAsUser"] == 10001
    assert pod["automountServiceAccountToken"] is False
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert {mount["mountPath"] for mount in container["volumeMounts"]} == {"/workspace", "/tmp"}


def test_prod_takes_no_version_that_has_not_trained_in_test(
    deployed: Deployed, pipelines: Command, images: dict[str, str], undisturbed: str
) -> None:
    """That it has trained in dev does not count."""
    found = version(deployed.project)
    refused = pipelines("release", found, "--env", "prod", "--image", images["pipeline"], expect=1)
    assert f"only after a successful training in test, and version {found} has none" in refused.stderr
    assert pipelines("values", "--env", "prod").returncode == 4


def test_a_training_that_fails_says_why_and_ends_with_its_code(deployed: Deployed) -> None:
    """It is not tried again: it would fail again."""
    training = deployed.train("dev", {"data.until": "13"})
    assert training.end(90) == 2, training.said
    assert "data.until" in training.said
    assert "the training failed: Error (2): pipelines/params.yaml" in training.said
    assert len(deployed.pods("dev", training.job)) == 1


def test_an_image_that_cannot_be_had_ends_the_training_with_the_reason(deployed: Deployed) -> None:
    """And leaves no Job that keeps the next training out."""
    cron = deployed.get("dev", "cronjob", "pipeline")
    image = cron["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]["image"]
    path = "/spec/jobTemplate/spec/template/spec/containers/0/image"

    def use(reference: str) -> None:
        change = json.dumps([{"op": "replace", "path": path, "value": reference}])
        deployed.kubectl("dev", "patch", "cronjob", "pipeline", "--type=json", f"--patch={change}")

    use(f"{image.partition('@')[0]}@sha256:{'0' * 64}")
    try:
        training = deployed.train("dev", SMALL, "--start-within", "10")
        assert training.end(90) == 1, training.said
    finally:
        use(image)
    assert re.search(
        r"the training failed: no pod started within 10 s, .*(ErrImagePull|ImagePullBackOff)", training.said
    )
    until(lambda: not deployed.kubectl("dev", "get", "job", training.job, "--ignore-not-found"), "the Job is gone")


def test_two_trainings_at_once_are_refused_whoever_starts_them(deployed: Deployed, pipelines: Command) -> None:
    """Two at the same moment, a second person, and the schedule; Ctrl-C leaves a training alone, cancelling ends it."""
    both = [deployed.train("dev", ENDLESS) for _ in range(2)]
    until(lambda: any(each.process.poll() is not None for each in both), "one of two is refused")
    training, refused_one = sorted(both, key=lambda each: each.process.poll() is not None)
    assert refused_one.process.poll() == 1, refused_one.said
    assert "a training in dev is running already" in refused_one.said
    until(lambda: training.ran[-1:] == ["tune"], "it searches", 120)
    training.process.send_signal(signal.SIGINT)
    assert training.end(30) == 130
    assert f"detached; the training goes on as Job {training.job}" in training.said
    assert "Traceback" not in training.said

    second = pipelines("train", "--env", "dev", expect=1)
    assert f"a training in dev is running already (Job {training.job})" in second.stderr

    def schedule(when: str, *, suspend: bool) -> None:
        change = json.dumps({"spec": {"schedule": when, "suspend": suspend}})
        deployed.kubectl("dev", "patch", "cronjob", "pipeline", "--type=merge", f"--patch={change}")

    def refused() -> bool:
        events = deployed.get("dev", "events", "--field-selector=reason=JobAlreadyActive")["items"]
        return any(event["involvedObject"]["name"] == "pipeline" for event in events)

    schedule("* * * * *", suspend=False)
    try:
        until(refused, "the schedule finds a training that runs", 90)
    finally:
        schedule("0 0 1 1 *", suspend=True)
    assert pipelines("cancel", "--env", "dev", expect=0).stdout == f"cancelled Job {training.job}\n"
    until(lambda: not deployed.pods("dev", training.job), "its pod is gone")

    name = "pipeline-28000000"  # as the schedule makes it
    deployed.kubectl("dev", "create", "job", name, "--from=cronjob/pipeline")
    assert f"running already (Job {name})" in pipelines("train", "--env", "dev", expect=1).stderr
    pipelines("cancel", "--env", "dev", expect=0)


def test_killed_in_a_step_it_repeats_that_step_and_ends_with_the_same_bits(
    deployed: Deployed, undisturbed: str
) -> None:
    """kill -9 on the node, three times: a Job replaces its pod twice and then fails; the next one goes on.

    tests/trainings kills in each of the steps, without a cluster.
    """
    began, killed = time.monotonic(), ("extract", "preprocess", "tune")
    training = deployed.train("test", SMALL)
    for step in killed:
        deployed.kill_in("test", training, step)
    assert training.end(120) == 128 + signal.SIGKILL, training.said
    following = deployed.train("test", SMALL)
    assert following.end() == 0, following.said
    assert training.ran + following.ran == [step for step in STEPS for _ in range(2 if step in killed else 1)]
    assert candidate(following.said) == undisturbed
    figure(f"three kills, two Jobs: {time.monotonic() - began:.0f} s")


def test_what_trained_in_test_comes_to_prod(
    deployed: Deployed, pipelines: Command, infra: Command, images: dict[str, str]
) -> None:
    """With the record of that training; another image of the same version does not."""
    found = version(deployed.project)
    other = f"{images['pipeline'].partition('@')[0]}@sha256:{'1' * 64}"
    refused = pipelines("release", found, "--env", "prod", "--image", other, expect=1)
    assert "prod takes the image that was tested" in refused.stderr
    pipelines("release", found, "--env", "prod", expect=0)
    stated = json.loads(pipelines("values", "--env", "prod", expect=0).stdout)["release"]
    assert stated["image"] == images["pipeline"]
    assert stated["tested"]["environment"] == "test"
    infra("apply", "prod", "--only", "pipeline", expect=0)
    cron = deployed.get("prod", "cronjob", "pipeline")["spec"]
    assert cron["suspend"] is True
    assert cron["concurrencyPolicy"] == "Forbid"
