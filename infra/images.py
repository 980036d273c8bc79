"""Builds a project's images and pushes them, once for what is in them, and pins them in the environments' files."""

import configparser
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from time import monotonic

import environments
from environments import Invalid
from infra import tools
from infra.cluster import base_image
from infra.engine import Engine
from infra.run import Failed, Say

DOCKERFILES = {
    "mlflow": "infra/platform/images/mlflow/Dockerfile",
    "database": "infra/platform/images/database/Dockerfile",
    "object-storage": "infra/platform/images/object-storage/Dockerfile",
    "prometheus": "infra/platform/images/prometheus/Dockerfile",
    "alertmanager": "infra/platform/images/alertmanager/Dockerfile",
    "pipeline": "pipelines/Dockerfile",
    "model-service": "model_service/Dockerfile",
}
# Where an image is pinned: file of an environment, key. The pipeline's is not: `pipelines release` states it.
PINS = {
    "mlflow": ("infrastructure", "kubernetes.platform.images.mlflow"),
    "database": ("infrastructure", "kubernetes.platform.images.database"),
    "object-storage": ("infrastructure", "kubernetes.platform.images.object_storage"),
    "prometheus": ("infrastructure", "kubernetes.platform.images.prometheus"),
    "alertmanager": ("infrastructure", "kubernetes.platform.images.alertmanager"),
    "model-service": ("model", "service.image"),
}
# Built when they are named: few environments have them, their programs take minutes, and others publish the same.
ON_REQUEST = ("prometheus", "alertmanager")
TOOL = ".tools/image/"  # what a Dockerfile copies from there is a tool that `tools/` pins
LEFT_OUT = {"__pycache__", "chart"}  # as .dockerignore says
MANIFESTS = "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json"
BUILDING, PUSHING = 1800.0, 600.0
AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")


@dataclass(frozen=True)
class Image:
    """What is pushed; `reference` is REPOSITORY@sha256:DIGEST."""

    name: str
    reference: str
    megabytes: float  # compressed, as it is pulled
    seconds: float
    built: bool


@dataclass(frozen=True)
class Recipe:
    """One Dockerfile of a project and what it copies."""

    root: Path
    name: str

    @property
    def file(self) -> Path:
        return self.root / DOCKERFILES[self.name]

    @cached_property
    def instructions(self) -> list[str]:
        lines = [
            line for line in self.file.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")
        ]
        return re.sub(r"\\\n", " ", "\n".join(lines)).splitlines()

    @property
    def base(self) -> str:
        for line in self.instructions:
            if found := re.fullmatch(r"ARG BASE_IMAGE=(\S+)", line.strip()):
                return found[1]
        raise Invalid(f"{DOCKERFILES[self.name]}: it must begin with ARG BASE_IMAGE=...")

    @property
    def copied(self) -> Iterator[str]:
        for line in self.instructions:
            words = line.split()
            if words[:1] == ["COPY"] and not any(word.startswith("--from=") for word in words):
                yield from (word for word in words[1:-1] if not word.startswith("--"))

    @property
    def tools(self) -> list[str]:
        return [source.removeprefix(TOOL) for source in self.copied if source.startswith(TOOL)]

    @property
    def files(self) -> list[Path]:
        found: set[Path] = set()
        for source in self.copied:
            for path in self.root.glob(source.rstrip("/").removeprefix("./")) if not source.startswith(TOOL) else ():
                found.update(path.rglob("*") if path.is_dir() else [path])
        return sorted(path for path in found if path.is_file() and not LEFT_OUT & {*path.relative_to(self.root).parts})

    @property
    def states_commit(self) -> bool:
        """Whether the commit is in the image's files: then each commit's image is another, not only its label."""
        return any("COMMIT" in line for line in self.instructions if line.split()[:1] == ["RUN"])

    def key(self, base: str, commit: str, version: str) -> str:
        """A digest of all that decides what is in the image."""
        digest = hashlib.sha256(repr((base, [tools.find(name).key for name in self.tools])).encode())
        for path in (self.file, *self.files):
            digest.update(
                f"{path.relative_to(self.root)} {path.stat().st_mode & 0o111} {path.stat().st_size}\n".encode()
            )
            digest.update(path.read_bytes())
        if self.states_commit:
            digest.update(f"{commit} {version}".encode())
        return digest.hexdigest()[:16]


def recipes(root: Path, names: list[str]) -> list[Recipe]:
    """Those named, or all that the project has and every environment needs."""
    there = [name for name, file in DOCKERFILES.items() if (root / file).is_file()]
    for name in names:
        if name not in there:
            raise Invalid(f"no image {name!r}; there are: {', '.join(there)}")
    return [Recipe(root, name) for name in there if name in names or not (names or name in ON_REQUEST)]


def find(recipe: Recipe, registry: str) -> Image | None:
    """The image of the code as it is, if a registry on this machine has it: with the base it names, or with our own."""
    began, commit, version = monotonic(), _commit(recipe), environments.version(recipe.root)
    for base in (recipe.base, base_image.own()):
        if there := _look_up(f"{registry}/{recipe.name}", recipe.key(base, commit, version)):
            reference = f"{registry}/{recipe.name}@{there[0]}"
            return Image(recipe.name, reference, there[1], monotonic() - began, built=False)
    return None


def build(recipe: Recipe, registry: str, engine: Engine, say: Say) -> Image:
    """Build and push the image; what its engine has of it already it does not do again."""
    began = monotonic()
    base = base_image.choose(engine, recipe.base, say)
    commit, version = _commit(recipe), environments.version(recipe.root)
    repository, tag = f"{registry}/{recipe.name}", recipe.key(base, commit, version)
    say(f"{recipe.name}: building")
    _put_tools(recipe, say)
    with _secrets() as secrets:
        arguments = {"BASE_IMAGE": base, "COMMIT": commit, "VERSION": version}
        engine.run(
            "build",
            *("--network", "host", "--file", str(recipe.file), "--tag", f"{repository}:{tag}"),
            *(each for name, value in arguments.items() for each in ("--build-arg", f"{name}={value}")),
            *(each for secret in secrets for each in ("--secret", secret)),
            str(recipe.root),
            timeout=BUILDING,
        )
    engine.run("push", f"{repository}:{tag}", timeout=PUSHING)
    digest, megabytes = _look_up(repository, tag) or (_pushed(engine, repository, tag), _size(engine, repository, tag))
    return Image(recipe.name, f"{repository}@{digest}", megabytes, monotonic() - began, built=True)


def pin(root: Path, image: Image, environment: str) -> str:
    """Write the reference into the environment's file; what was written, for a person."""
    if image.name not in PINS:
        return f"{environment}: {image.name} is stated by `pipelines release VERSION --env {environment} --image ...`"
    file, key = PINS[image.name]
    environments.update(root, environment, file, key, image.reference)
    return f"{environment}: {file}.yaml, {key}"


def _look_up(repository: str, tag: str) -> tuple[str, float] | None:
    """Digest and megabytes of what a registry on this machine has; others want credentials that only docker has."""
    host, _, path = repository.partition("/")
    if host.partition(":")[0] not in ("localhost", "127.0.0.1"):
        return None
    request = urllib.request.Request(f"http://{host}/v2/{path}/manifests/{tag}", headers={"Accept": MANIFESTS})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - http as written above
            content = answer.read()
    except urllib.error.HTTPError:
        return None
    except OSError as error:
        raise Failed(f"registry {host}: {error}; `infra cluster up` brings one up") from error
    size = sum(layer["size"] for layer in json.loads(content)["layers"])
    return f"sha256:{hashlib.sha256(content).hexdigest()}", size / 1e6


def _pushed(engine: Engine, repository: str, tag: str) -> str:
    found = engine.run("image", "inspect", "--format", "{{json .RepoDigests}}", f"{repository}:{tag}")
    for reference in json.loads(found):
        if reference.startswith(f"{repository}@"):
            return str(reference.partition("@")[2])
    raise Failed(f"{repository}:{tag} was pushed, but docker does not say under which digest")


def _size(engine: Engine, repository: str, tag: str) -> float:
    return int(engine.run("image", "inspect", "--format", "{{.Size}}", f"{repository}:{tag}")) / 1e6


def _put_tools(recipe: Recipe, say: Say) -> None:
    for name in recipe.tools:
        place = recipe.root / TOOL / name
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f".{name}.{os.getpid()}")
        shutil.copy2(tools.tool(name, say=say), draft)
        draft.replace(place)


def _commit(recipe: Recipe) -> str:
    """The commit whose code is in the image; `-dirty` after it if that code has changed since."""

    def git(*arguments: str) -> str | None:
        done = subprocess.run(["git", *arguments], cwd=recipe.root, capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else None

    try:
        head = git("rev-parse", "--verify", "HEAD")
        changed = git("status", "--porcelain", "--", str(recipe.file), *map(str, recipe.files))
    except FileNotFoundError:
        return "unknown"
    if head is None:
        return "unknown"
    return f"{head}-dirty" if changed or changed is None else head


@contextmanager
def _secrets() -> Iterator[list[str]]:
    """How packages are got here, for the time of the build only: pip's settings, and whom to trust."""
    found = [f"id=ca,src={AUTHORITIES}"] if AUTHORITIES.is_file() else []
    with tempfile.TemporaryDirectory() as scratch:
        settings = configparser.ConfigParser(interpolation=None)
        settings.read(_pip_files())
        for variable in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
            if value := os.environ.get(variable):
                if not settings.has_section("global"):
                    settings.add_section("global")
                settings["global"][variable.removeprefix("PIP_").lower().replace("_", "-")] = value
        file = Path(scratch) / "pip.conf"
        with file.open("w", encoding="utf-8") as stream:
            settings.write(stream)
        yield [*found, f"id=pip,src={file}"]


def _pip_files() -> list[Path]:
    """The later ones win, as with pip itself."""
    home = Path(os.environ.get("HOME") or "/")
    own = os.environ.get("PIP_CONFIG_FILE")
    names = [Path("/etc/pip.conf"), home / ".pip/pip.conf", home / ".config/pip/pip.conf"]
    return [*names, *([Path(own)] if own else [])]
