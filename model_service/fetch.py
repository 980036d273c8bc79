"""`python -m model_service.fetch CACHE MODEL VERSION DIGEST`: downloads one artefact from MLflow into the cache.

A process of its own, so that the workers never import MLflow. Exits 0 once the artefact is in the cache, 3 where what
was downloaded has another digest, 1 otherwise, with one line on stderr.
"""

import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path

from environments.promotion import digest
from model_service.cache import DIGEST_DIFFERS, folder

META = "registered_model_meta"  # MLflow adds it to what it downloads from the registry; it is no part of the artefact


def fetch(cache: Path, model: str, version: str, wanted: str) -> str | None:
    """What is wrong with the downloaded artefact, or None once it is in the cache."""
    import mlflow.artifacts

    for left in cache.glob(".download-*"):
        shutil.rmtree(left, ignore_errors=True)
    draft = Path(tempfile.mkdtemp(prefix=".download-", dir=cache))
    try:
        target = draft / "artefact"
        target.mkdir()
        got = Path(mlflow.artifacts.download_artifacts(artifact_uri=f"models:/{model}/{version}", dst_path=str(target)))
        if not got.is_relative_to(draft):
            got = Path(shutil.copytree(got, target, dirs_exist_ok=True))
        (got / META).unlink(missing_ok=True)
        try:
            found = digest(got)
        except (OSError, ValueError) as error:
            return str(error)
        if found != wanted:
            return f"{model} version {version} in the registry has the digest {found}, the record states {wanted}"
        got.rename(folder(cache, wanted))
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return None


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(1)


def main(arguments: list[str]) -> int:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ.setdefault("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "1")  # the service has its own back-off
    os.environ.setdefault("MLFLOW_HTTP_REQUEST_TIMEOUT", "30")
    os.environ.setdefault("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
    cache, model, version, wanted = arguments
    try:
        fault = fetch(Path(cache), model, version, wanted)
    except Exception as error:  # whatever MLflow, its server or its storage may raise: one line, the service retries
        print(f"{model} version {version}: {' '.join(str(error).split())[:500]}", file=sys.stderr)
        return 1
    if fault:
        print(fault, file=sys.stderr)
    return DIGEST_DIFFERS if fault else 0


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stderr.flush()
    os._exit(code)  # MLflow's threads and the one waiting for stdin do not hold it back
