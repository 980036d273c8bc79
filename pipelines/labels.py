"""What an image in a registry says of itself, without pulling it."""

import json
import urllib.request
from typing import Any

COMMIT, VERSION = "org.opencontainers.image.revision", "org.opencontainers.image.version"
MANIFESTS = "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json"
TIMEOUT = 20  # seconds


def labels(image: str) -> dict[str, str] | None:
    """Of `repository@sha256:...`; None where the registry does not tell everybody, or is not reached."""
    repository, _, digest = image.partition("@")
    host, _, path = repository.partition("/")
    scheme = "http" if host.partition(":")[0] in ("localhost", "127.0.0.1") else "https"
    registry = f"{scheme}://{host}/v2/{path}"
    try:
        manifest = _get(f"{registry}/manifests/{digest}")
        said: dict[str, str] = _get(f"{registry}/blobs/{manifest['config']['digest']}")["config"].get("Labels") or {}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return said


def _get(url: str) -> dict[str, Any]:
    request = urllib.request.Request(url, headers={"Accept": f"{MANIFESTS}, */*"})  # noqa: S310 - as written above
    with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
        found: dict[str, Any] = json.loads(answer.read())
        return found
