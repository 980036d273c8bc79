"""Finds a mirror of providers on this machine, for where no registry can be reached."""

import os
from collections.abc import Iterator
from pathlib import Path

HOSTS = ("registry.terraform.io", "registry.opentofu.org")
ADD_ON_SOFTWARE = Path("/opt")  # by the Filesystem Hierarchy Standard: a folder in it for each piece


def settings(folder: Path, home: Path | None) -> Path | None:
    """A command-line configuration, written into `folder`, that uses the mirror; None where there is nothing to say.

    A person's own configuration goes first, then the places in which Terraform looks by itself.
    """
    own = os.environ.get("TF_CLI_CONFIG_FILE")
    if own and Path(own).is_file():
        return Path(own)
    if home and any((home / name).is_file() for name in (".terraformrc", ".tofurc")):
        return None
    if any(True for place in _implied(home) for _ in _providers(place)):
        return None
    for place in sorted(ADD_ON_SOFTWARE.glob("*/")):
        if found := sorted(set(_providers(place))):
            names = ", ".join(f'"{name}"' for name in found)
            file = folder / "terraform.rc"
            file.write_text(
                "provider_installation {\n"
                f'  filesystem_mirror {{\n    path    = "{place}"\n    include = [{names}]\n  }}\n'
                f"  direct {{\n    exclude = [{names}]\n  }}\n"
                "}\n",
                encoding="utf-8",
            )
            return file
    return None


def _implied(home: Path | None) -> Iterator[Path]:
    if home:
        yield home / ".terraform.d/plugins"
        yield Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share") / "terraform/plugins"
    for place in (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"):
        yield Path(place) / "terraform/plugins"


def _providers(place: Path) -> Iterator[str]:
    for host in HOSTS:
        for provider in (place / host).glob("*/*/"):
            yield f"{host}/{provider.parent.name}/{provider.name}"
