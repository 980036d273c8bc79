"""GitHub's published description of its API, from the npm package @octokit/openapi, and what it says of a request."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from infra.tools import cache

VERSION = "23.0.2"
INTEGRITY = "pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg=="
FILE = "package/generated/api.github.com.json"


def npm() -> str | None:
    return shutil.which("npm")


def fetched() -> Path:
    """The description, fetched once into the user's cache; what is not the very package is refused."""
    place = cache() / "octokit-openapi" / f"{VERSION}.json"
    if place.is_file():
        return place
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as scratch:
        subprocess.run(
            [str(npm()), "pack", "--silent", f"@octokit/openapi@{VERSION}"], cwd=scratch, check=True, timeout=240
        )
        (package,) = Path(scratch).glob("*.tgz")
        found = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
        assert found == INTEGRITY, f"@octokit/openapi {VERSION} is not the package that it was"
        with tarfile.open(package) as archive:
            member = archive.extractfile(FILE)
            assert member
            draft = Path(scratch) / "draft"
            draft.write_bytes(member.read())
        draft.replace(place)
    return place


@dataclass(frozen=True)
class Description:
    """What may be sent to GitHub, and what it answers."""

    content: dict[str, Any]

    @classmethod
    def read(cls) -> "Description":
        return cls(_nullable(json.loads(fetched().read_text(encoding="utf-8"))))

    @cached_property
    def _registry(self) -> Any:
        resource: Any = Resource.from_contents(self.content, default_specification=DRAFT202012)
        return Registry().with_resource("urn:github", resource)

    @cached_property
    def _paths(self) -> list[tuple[re.Pattern[str], str]]:
        templates = sorted(self.content["paths"], key=lambda path: path.count("{"))
        return [(re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(path)) + "$"), path) for path in templates]

    def request_faults(self, method: str, path: str, body: Any) -> list[str]:
        """What GitHub's description says against a request; an unknown address is a fault."""
        operation = self._operation(method, path)
        if operation is None:
            return [f"{method} {path}: there is no such address"]
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if content is None:
            return [] if body is None else [f"{method} {path} takes no body"]
        return self._faults(content["schema"], body)

    def answer_faults(self, method: str, path: str, status: int, body: Any) -> list[str]:
        """What it says against an answer, so that the stand-in answers as GitHub does."""
        operation = self._operation(method, path)
        assert operation
        answer = operation["responses"].get(str(status))
        if answer is None:
            return [] if status == 404 else [f"{method} {path} never answers {status}"]
        content = answer.get("content", {}).get("application/json")
        return self._faults(content["schema"], body) if content else []

    def _operation(self, method: str, path: str) -> dict[str, Any] | None:
        for pattern, template in self._paths:
            if pattern.match(path) and method.lower() in self.content["paths"][template]:
                found: dict[str, Any] = self.content["paths"][template][method.lower()]
                return found
        return None

    def _faults(self, schema: dict[str, Any], body: Any) -> list[str]:
        validator = Draft202012Validator(_absolute(schema), registry=self._registry)
        return [f"{'.'.join(map(str, fault.path))}: {fault.message}"[:300] for fault in validator.iter_errors(body)]


def _absolute(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: f"urn:github{item}" if key == "$ref" and isinstance(item, str) else _absolute(item)
            for key, item in value.items()
        }
    return [_absolute(item) for item in value] if isinstance(value, list) else value


def _nullable(value: Any) -> Any:
    """OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own for nothing."""
    if isinstance(value, list):
        return [_nullable(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _nullable(item) for key, item in value.items()}
    if made.pop("nullable", False) is True:
        if isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
            if "enum" in made:
                made["enum"] = [*made["enum"], None]
        else:
            return {"anyOf": [made, {"type": "null"}]}
    return made
