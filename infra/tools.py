"""Command-line tools written in Go: pinned by the modules in `tools/`, built once into the user's cache.

`python -m infra.tools` builds all of them and links them into `.tools/bin`.
"""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from environments import Invalid
from infra.run import Failed, Say

ROOT = Path(__file__).parents[1]
PINS = ROOT / "tools"
KUBERNETES = ("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "kubectl")
# Where Kubernetes' programs find out which release they are of.
STAMPED = ("k8s.io/component-base/version", "k8s.io/client-go/pkg/version")
TELL_AFTER = 30.0  # seconds of silence that make a person wonder


@dataclass(frozen=True)
class Source:
    """From which package of its module a tool is built, and how an installed one is asked for its version."""

    package: str
    stamp: str | None = None  # the variable that holds the version
    asked: tuple[str, ...] = ()  # none: an installed one is not taken for it
    cgo: bool = False  # needs a C compiler
    tags: str = ""


SOURCES = {
    "alertmanager": Source(
        "github.com/prometheus/alertmanager/cmd/alertmanager", "github.com/prometheus/common/version.Version"
    ),
    "actionlint": Source(
        "github.com/rhysd/actionlint/cmd/actionlint", "github.com/rhysd/actionlint.version", asked=("-version",)
    ),
    "coredns": Source("."),
    "etcd": Source("go.etcd.io/etcd/server/v3", asked=("--version",)),
    "gitea": Source("code.gitea.io/gitea", "main.Version", cgo=True, tags="sqlite sqlite_unlock_notify"),
    "helm": Source(
        "helm.sh/helm/v4/cmd/helm", "helm.sh/helm/v4/internal/version.version", asked=("version", "--short")
    ),
    "kind": Source("sigs.k8s.io/kind", asked=("--version",)),
    "kubeconform": Source("github.com/yannh/kubeconform/cmd/kubeconform", "main.version", asked=("-v",)),
    "pause": Source("."),
    "prometheus": Source(  # of its 30 kinds of discovery the one that is used: a third of the time and of the size
        "github.com/prometheus/prometheus/cmd/prometheus",
        "github.com/prometheus/common/version.Version",
        tags="remove_all_sd,enable_kubernetes_sd",
    ),
    "registry": Source(
        "github.com/distribution/distribution/v3/cmd/registry",
        "github.com/distribution/distribution/v3/version.version",
        asked=("--version",),
    ),
    "runner": Source("gitea.com/gitea/runner", "gitea.com/gitea/runner/internal/pkg/ver.version"),
    "versitygw": Source("github.com/versity/versitygw/cmd/versitygw", "main.Version", asked=("--version",)),
    "volumes": Source("."),
}


@dataclass(frozen=True)
class Tool:
    """One tool as `tools/<folder>` pins it."""

    name: str
    folder: Path
    version: str
    source: Source

    @property
    def key(self) -> str:
        """Name and version for people, and a digest of all that decides what is built."""
        digest = hashlib.sha256(repr(self.flags).encode())
        for file in sorted(self.folder.glob("*.*")):
            digest.update(file.read_bytes())
        return f"{self.name}-{self.version}-{digest.hexdigest()[:8]}"

    @property
    def flags(self) -> list[str]:
        stamps = []
        if self.source.stamp:
            stamps = [f"{self.source.stamp}=v{self.version}"]
        elif self.name in KUBERNETES:
            major, minor, _ = self.version.split(".")
            said = {"gitVersion": f"v{self.version}", "gitMajor": major, "gitMinor": minor, "gitTreeState": "clean"}
            stamps = [f"{place}.{key}={value}" for place in STAMPED for key, value in said.items()]
        tags = ["-tags", self.source.tags] if self.source.tags else []
        return ["-trimpath", *tags, "-ldflags", " ".join(["-s -w", *(f"-X {stamp}" for stamp in stamps)])]


def cache() -> Path:
    """Where what takes long to make is kept: `$MLOPS_CACHE`, or a folder in the user's own cache."""
    if own := os.environ.get("MLOPS_CACHE"):
        return Path(own).absolute()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mlops"


def kubernetes_versions() -> dict[str, Path]:
    """The releases of Kubernetes that can be chosen, newest first, and their pins."""
    found = {_version(folder): folder for folder in PINS.glob("kubernetes-*")}
    return {each: found[each] for each in sorted(found, key=lambda each: [*map(int, each.split("."))], reverse=True)}


def find(name: str, kubernetes: str | None = None) -> Tool:
    """How a tool is pinned; for the programs of Kubernetes in the release asked for (1.34.4, 1.34), or the default."""
    if name in KUBERNETES:
        folder = kubernetes_folder(kubernetes)
        return Tool(name, folder, _version(folder), Source(f"k8s.io/kubernetes/cmd/{name}", asked=("--version",)))
    if name not in SOURCES:
        raise Invalid(f"no tool {name!r}; there are: {', '.join(sorted((*SOURCES, *KUBERNETES)))}")
    return Tool(name, PINS / name, _version(PINS / name), SOURCES[name])


def kubernetes_folder(wanted: str | None) -> Path:
    versions = kubernetes_versions()
    if wanted is None:
        return max(versions.items(), key=lambda item: [*map(int, item[0].split("."))])[1]
    for version, folder in versions.items():
        if wanted.removeprefix("v") in (version, version.rpartition(".")[0]):
            return folder
    raise Invalid(f"Kubernetes {wanted} is not pinned in tools/; there are: {', '.join(versions)}")


def tool(name: str, *, kubernetes: str | None = None, say: Say | None = None) -> Path:
    """The program, built if it is nowhere yet; raises `Failed` with what is missing for that."""
    found = find(name, kubernetes)
    say = say or _to_stderr
    place = cache() / "tools" / found.key / name
    if place.is_file():
        return place
    if installed := _installed(found):
        return installed
    with _alone(place.parent.with_name(f"{found.key}.lock"), lambda: say(f"{found.key}: another process builds it")):
        if not place.is_file():
            _build(found, place, say)
    return place


def built(name: str, kubernetes: str | None = None) -> bool:
    found = find(name, kubernetes)
    return (cache() / "tools" / found.key / name).is_file() or _installed(found) is not None


def _version(folder: Path) -> str:
    """The version of the one module that a folder requires for itself; `own` for a program of ours."""
    found = re.search(r"^require \S+ v(\S+)$", (folder / "go.mod").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else "own"


def _installed(wanted: Tool) -> Path | None:
    """One on the PATH, if it is of the pinned version."""
    program = shutil.which(wanted.name) if wanted.source.asked else None
    if program is None:
        return None
    asked = ("version", "--client") if wanted.name == "kubectl" else wanted.source.asked
    try:
        done = subprocess.run([program, *asked], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    same = re.search(rf"(?<![\d.]){re.escape(wanted.version)}(?![\d.-])", done.stdout)
    return Path(program) if done.returncode == 0 and same else None


def _build(wanted: Tool, place: Path, say: Say) -> None:
    cgo = "1" if wanted.source.cgo else "0"
    environment = {**os.environ, "CGO_ENABLED": cgo, "GOFLAGS": "-mod=readonly -buildvcs=false", "GOWORK": "off"}
    _check_go(wanted, environment)
    began = monotonic()
    say(f"{wanted.name} {wanted.version}: building, once")
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as scratch, tempfile.TemporaryFile("w+") as log:
        draft = Path(scratch) / wanted.name
        command = ["go", "build", *wanted.flags, "-o", str(draft), wanted.source.package]
        process = subprocess.Popen(command, cwd=wanted.folder, env=environment, stdout=log, stderr=log)
        try:
            _wait(process, lambda: say(f"{wanted.name} {wanted.version}: building, {monotonic() - began:.0f} s"))
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
        if process.returncode:
            log.seek(0)
            lines = [line for line in log.read().splitlines() if not line.startswith("go: downloading")]
            raise Failed("\n".join([f"{wanted.name} {wanted.version} could not be built:", *lines[-10:]]))
        draft.replace(place)
    say(f"{wanted.name} {wanted.version}: built in {monotonic() - began:.0f} s")


def _check_go(wanted: Tool, environment: dict[str, str]) -> None:
    need = f"to build {wanted.name} {wanted.version}"
    least = re.search(r"^go (\S+)$", (wanted.folder / "go.mod").read_text(encoding="utf-8"), re.MULTILINE)
    need = f"Go {least[1] if least else ''} or newer is needed {need}"
    if shutil.which("go") is None:
        raise Failed(f"{need}, and there is none (https://go.dev/doc/install)")
    # Go says here whether it will do, and where it may, it gets itself a newer one.
    done = subprocess.run(
        ["go", "env", "GOVERSION"], cwd=wanted.folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"{need}: {done.stderr.strip()}")


def _wait(process: subprocess.Popen[bytes], tell: Callable[[], None]) -> None:
    while True:
        try:
            process.wait(TELL_AFTER)
        except subprocess.TimeoutExpired:
            tell()
        else:
            return


@contextmanager
def _alone(file: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock; it goes with the process, however that ends."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def link(names: Sequence[str]) -> None:
    """Build the tools and put them where a person's PATH may have them: `.tools/bin`."""
    folder = ROOT / ".tools" / "bin"
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        place, draft = tool(name), folder / f".{name}.{os.getpid()}"
        draft.symlink_to(place)
        draft.replace(folder / name)
        print(f"{name} {find(name).version}  {place}")


if __name__ == "__main__":
    try:
        link(sys.argv[1:] or [*SOURCES, *KUBERNETES])
    except (Failed, Invalid) as error:
        sys.exit(f"tools: {error}")
