"""Writes tools/<folder>/{go.mod,go.sum,tools.go}: the pins of command-line tools that are built from Go modules.

`python -m scripts.pin_tool FOLDER MODULE@VERSION PACKAGE...`, for instance
`python -m scripts.pin_tool helm helm.sh/helm/v4@v4.3.1 helm.sh/helm/v4/cmd/helm`. Without a PACKAGE the folder has a
main.go of its own.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

TOOLS = Path(__file__).parents[1] / "tools"
STAGED = re.compile(r"\./staging/src/(k8s\.io/.+)")


def pin(folder: Path, module: str, version: str, packages: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    found = _json("mod", "download", "-json", f"{module}@{version}", cwd=folder.parent)
    upstream = _json("mod", "edit", "-json", str(found["GoMod"]), cwd=folder.parent)
    _write_module(folder / "go.mod", module, version, upstream)
    sums = Path(found["Dir"]) / "go.sum"
    if sums.is_file():
        shutil.copyfile(sums, folder / "go.sum")
    if packages:
        imports = "\n".join(f'\t_ "{package}"' for package in sorted(packages))
        (folder / "tools.go").write_text(f"//go:build tools\n\npackage tools\n\nimport (\n{imports}\n)\n")
    _go("mod", "tidy", cwd=folder)


def _write_module(file: Path, module: str, version: str, upstream: dict[str, Any]) -> None:
    """What upstream replaces counts only in its own build, so it is said here again."""
    lines = [f"module tools/{file.parent.name}", "", f"go {upstream['Go']}", ""]
    lines += [f"godebug {setting['Key']}={setting['Value']}" for setting in upstream.get("GoDebug") or []]
    lines += ["", f"require {module} {version}", ""]
    for replaced in upstream.get("Replace") or []:
        old, new = replaced["Old"], replaced["New"]
        if staged := STAGED.fullmatch(new["Path"]):  # Kubernetes' libraries: published as v0.X of its v1.X
            lines.append(f"replace {old['Path']} => {staged[1]} v0.{version.removeprefix('v1.')}")
        elif new.get("Version"):
            lines.append(f"replace {old['Path']} {old.get('Version', '')} => {new['Path']} {new['Version']}")
    lines += [f"exclude {each['Path']} {each['Version']}" for each in upstream.get("Exclude") or []]
    file.write_text("\n".join(lines) + "\n")


def _json(*arguments: str, cwd: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(_go(*arguments, cwd=cwd)))


def _go(*arguments: str, cwd: Path) -> str:
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOWORK": "off"}
    return subprocess.run(
        ["go", *arguments], cwd=cwd, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


if __name__ == "__main__":
    name, wanted, *packages = sys.argv[1:]
    module, version = wanted.rsplit("@", 1)
    pin(TOOLS / name, module, version, packages)
