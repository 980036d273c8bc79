"""A cluster, the images, and a project whose dev, test and prod are in it.

Where KUBECONFIG and E2E_REGISTRY are set, they name the cluster and a registry from which it pulls; else `infra cluster
up` brings both up. E2E_NAMESPACE begins the names of the namespaces, so that several can work in one cluster, as the
workers of pytest-xdist do, each with the modules that it was given and namespaces of its own.
E2E_IMAGES, an object of NAME to REPOSITORY@DIGEST, stands for images that were built before.
"""

import fcntl
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import environments
from demo.scratch import Scratch
from infra.tools import tool
from tests.e2e.params import set_params

CHECKOUT = Path(__file__).parents[3]
SCRIPTS = Path(sys.executable).parent
ENVIRONMENTS = ("dev", "test", "prod")
_PINNED = "images-pinned"
# Modules as workers take them: the longest first, but for one that needs no images, while they are built.
ORDER = ("loop", "cluster", "model_service", "pipeline", "delivery", "monitoring", "foundation", "platform")
# Three environments must fit on a node of two cores: what is reserved is less than anybody would reserve elsewhere.
SHARES = {
    "mlflow": {"replicas": 2, "cpu_millis": 20},
    "database": {"storage_gb": 1, "cpu_millis": 20},
    "object_storage": {"storage_gb": 5, "cpu_millis": 20},
    "backup": {"kept": 2, "storage_gb": 5},
}
# A training that nobody gave anything else: January's real flights, for what a training of half a year takes is not
# the point here
SMALL = {"until": 1, "validate_days": 5, "evaluate_days": 7, "trials": 2, "rows": 5000, "max_iterations": 20}
Completed = subprocess.CompletedProcess[str]
Command = Callable[..., Completed]


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # workers inherit it
        handle, os.environ["E2E_FIGURES"] = tempfile.mkstemp(prefix="e2e-figures-")
        os.close(handle)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    names = [f"test_{name}" for name in ORDER]
    items.sort(key=lambda item: names.index(item.path.stem) if item.path.stem in names else len(names))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    file = Path(os.environ["E2E_FIGURES"])
    if text := file.read_text(encoding="utf-8"):
        terminalreporter.section("figures")
        terminalreporter.write_line(text)


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        Path(os.environ["E2E_FIGURES"]).unlink(missing_ok=True)


def figure(text: str) -> None:
    """What was measured, for the end of the output, whichever worker measured it."""
    with Path(os.environ["E2E_FIGURES"]).open("a", encoding="utf-8") as stream:
        stream.write(f"{text}\n")


@dataclass(frozen=True)
class Cluster:
    """A cluster that may be changed at will, and the registry from which its nodes pull."""

    kubeconfig: Path
    registry: str

    def kubectl(self, *arguments: str, input: str | None = None) -> str:  # noqa: A002 - as subprocess calls it
        done = subprocess.run(
            (str(tool("kubectl")), *arguments),
            input=input,
            env={**os.environ, "KUBECONFIG": str(self.kubeconfig)},
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        assert done.returncode == 0, f"kubectl {' '.join(arguments)}: {done.stderr}"
        return done.stdout

    def forget(self, *namespaces: str, wait: bool) -> None:
        """Delete namespaces without the half minute that their pods would take to finish what nobody asks for."""
        self.kubectl("delete", "namespace", *namespaces, "--ignore-not-found", "--wait=false")  # nothing new begins
        for each in namespaces:
            self.kubectl("delete", "pods", "--all", "--namespace", each, "--force", "--grace-period=0", "--wait=false")
        if wait:
            self.kubectl("delete", "namespace", *namespaces, "--ignore-not-found")


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """Says what is missing rather than skipping: a suite that did not run proves nothing."""
    if not os.environ.get("E2E_REGISTRY"):
        done = subprocess.run(
            (str(SCRIPTS / "infra"), "cluster", "up", "--json"),
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            pytest.fail(f"there is no cluster to test in: {done.stderr.strip()}")
        told = json.loads(done.stdout)
        os.environ["KUBECONFIG"], os.environ["E2E_REGISTRY"] = told["kubeconfig"], told["registry"]
    for name in ("KUBECONFIG", "E2E_REGISTRY"):
        if not os.environ.get(name):
            pytest.fail(f"{name} is not set: which cluster, which registry?")
    found = Cluster(Path(os.environ["KUBECONFIG"]), os.environ["E2E_REGISTRY"])
    found.kubectl("get", "--raw", "/readyz")
    return found


@pytest.fixture(scope="session")
def namespaces() -> dict[str, str]:
    """Of each environment."""
    prefix = os.environ.get("E2E_NAMESPACE") or environments.project(CHECKOUT).slug
    if worker := os.environ.get("PYTEST_XDIST_WORKER"):
        prefix = f"{prefix}-{worker}"
    return {name: f"{prefix}-{name}" for name in ENVIRONMENTS}


@pytest.fixture(scope="session")
def project(cluster: Cluster, namespaces: dict[str, str]) -> Iterator[Path]:
    """A clone with a commit, in which dev, test and prod have `target: kubernetes` and the images are pinned."""
    scratch = Scratch(CHECKOUT)
    try:
        yield _in_cluster(scratch, namespaces)
    finally:
        for name in ENVIRONMENTS:  # else what forwards would outlive the folder that it belongs to
            run(scratch.root, "infra", "connect", name, "--stop")
        scratch.remove()


def _in_cluster(scratch: Scratch, namespaces: dict[str, str]) -> Path:
    for name in ENVIRONMENTS:
        file = environments.path(scratch.root, name, "infrastructure")
        text = re.sub(r"(?m)^target: \w+", "target: kubernetes", file.read_text(encoding="utf-8"), count=1)
        file.write_text(f"{text}\nready_within_seconds: 600\n", encoding="utf-8")
        environments.update(scratch.root, name, "infrastructure", "kubernetes.namespace", namespaces[name])
        for part, values in SHARES.items():
            environments.update(scratch.root, name, "infrastructure", f"kubernetes.platform.{part}", values)
        environments.update(scratch.root, name, "pipeline", "resources.requests", {"cpu": "100m", "memory": "1Gi"})
        environments.update(scratch.root, name, "model", "service.resources", {"cpu": "20m", "memory": "512Mi"})
    set_params(scratch.root, **SMALL)
    scratch.commit("Put the environments into a cluster")
    return scratch.root


def run(project: Path, *command: str, expect: int | None = None, within: float = 600) -> Completed:
    """A console script, run in the project with the project's own code."""
    done = subprocess.run(
        (str(SCRIPTS / command[0]), *command[1:]),
        cwd=project,
        env={
            **os.environ,
            "PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(project),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=within,
    )
    told = f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    assert expect is None or done.returncode == expect, told
    return done


@pytest.fixture(scope="session")
def infra(project: Path) -> Command:
    return lambda *arguments, **options: run(project, "infra", *arguments, **options)


@pytest.fixture(scope="session")
def pipelines(project: Path) -> Command:
    return lambda *arguments, **options: run(project, "pipelines", *arguments, **options)


@pytest.fixture(scope="session")
def model_service(project: Path) -> Command:
    return lambda *arguments, **options: run(project, "model-service", *arguments, **options)


@pytest.fixture(scope="session")
def images(cluster: Cluster, project: Path, infra: Command) -> dict[str, str]:
    """Built, pushed, and pinned in the environments' files; Docker's cache makes the second time short."""
    if given := os.environ.get("E2E_IMAGES"):
        subprocess.run(("git", "tag", _PINNED), cwd=project, check=True)
        return dict(json.loads(given))
    slug = environments.project(project).slug
    pins = [option for each in ENVIRONMENTS for option in ("--pin", each)]
    registry = f"{cluster.registry}/{slug}"
    with (Path(tempfile.gettempdir()) / "e2e-images.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # whoever comes second finds them in the registry
        done = infra("images", "build", "--registry", registry, *pins, "--json", expect=0, within=3600)
    built = {str(image["name"]): str(image["reference"]) for image in json.loads(done.stdout)}
    git = ("git", "-c", "user.name=Test", "-c", "user.email=test@example.invalid")
    subprocess.run((*git, "commit", "--quiet", "--all", "--allow-empty", "-m", "Pin images"), cwd=project, check=True)
    subprocess.run(("git", "tag", _PINNED), cwd=project, check=True)
    return built


@pytest.fixture(scope="module")
def environments_up(
    *,
    request: pytest.FixtureRequest,
    cluster: Cluster,
    project: Path,
    images: dict[str, str],
    infra: Command,
    namespaces: dict[str, str],
) -> Iterator[dict[str, str]]:
    """The namespaces of dev, test and prod, or of a module's own ENVIRONMENTS, each with its platform and no more.

    What a module did to the project's files and to the namespaces is undone after it.
    """
    names = getattr(request.module, "ENVIRONMENTS", ENVIRONMENTS)
    wanted = {name: namespaces[name] for name in names}
    cluster.forget(*wanted.values(), wait=True)  # what the module before, or a killed run, has left
    try:
        infra("apply", *names, "--only", "platform", expect=0, within=900)
        yield wanted
    finally:
        for name in names:
            infra("connect", name, "--stop")
        cluster.forget(*wanted.values(), wait=False)
        subprocess.run(("git", "reset", "--quiet", "--hard", _PINNED), cwd=project, check=True)
