"""The image that all others begin with: the one their Dockerfiles name, or one like it where that is not reached."""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from infra import tools
from infra.engine import Engine
from infra.run import Failed, Say

SUITE, PACKAGES = "bookworm", ("ca-certificates", "python3", "python3-venv")  # Debian 12 has Python 3.11
# What slim images leave out, too.
UNUSED = ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info", "usr/share/lintian")
LISTS = ("var/lib/apt/lists", "var/cache/apt", "var/log")
DEBOOTSTRAP = 900.0


def choose(engine: Engine, wanted: str, say: Say) -> str:
    """`wanted`, if the engine has it or gets it; else one made of Debian's packages, once."""
    if engine.gets(wanted):
        return wanted
    name = own()
    if not engine.has(name):
        say(f"{wanted.partition('@')[0]} is not to be had: one like it is made from Debian (a minute or two, once)")
        engine.run("import", "--change", 'CMD ["bash"]', str(_archive()), name, timeout=300)
    return name


def own() -> str:
    """Named by what decides what is in it, but for the packages' versions."""
    digest = hashlib.sha256(repr((SUITE, PACKAGES, UNUSED)).encode()).hexdigest()[:12]
    return f"mlops/python:3.11-{SUITE}-{digest}"


def _archive() -> Path:
    file = tools.cache() / "images" / f"{own().rpartition(':')[2]}.tar"
    if not file.exists():
        if os.geteuid() != 0 or shutil.which("debootstrap") is None:
            raise Failed(
                "neither a registry with the base image is reached, nor can debootstrap make one: it needs root and "
                "apt-get install --no-install-recommends debootstrap"
            )
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="base-image-", dir=file.parent) as scratch:
            root, draft = Path(scratch) / "root", Path(scratch) / "image.tar"
            _bootstrap(root)
            _strip(root)
            _run("tar", "--numeric-owner", "-C", str(root), "-cf", str(draft), ".")
            draft.replace(file)
    return file


def _bootstrap(root: Path) -> None:
    include = f"--include={','.join(PACKAGES)}"
    _run("debootstrap", "--variant=minbase", include, SUITE, str(root), *_mirror())


def _mirror() -> Iterator[str]:
    """The one that this machine takes its packages from, if it is a Debian itself."""
    for file in sorted([Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]):
        text = file.read_text(errors="replace") if file.is_file() else ""
        if found := re.search(r"^(?:URIs:|deb(?:\s+\[[^]]*\])?)\s+(\S+/debian/?)(?:\s|$)", text, re.MULTILINE):
            yield found[1]
            return


def _strip(root: Path) -> None:
    for place in (*UNUSED, *LISTS):
        for entry in (root / place).glob("*"):
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
    for place in ("var/lib/apt/lists/partial", "var/cache/apt/archives/partial"):
        (root / place).mkdir(parents=True)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=DEBOOTSTRAP, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).splitlines()[-8:]
        raise Failed("\n".join([f"{command[0]}: exit code {done.returncode}", *said]))
