"""The buckets' part of a backup: `backup copy`, `backup restore NAME`, `backup verify NAME`, `backup list`.

A backup is a folder that a person can read: `database.dump`, `objects/BUCKET/KEY`, and all digests in `manifest.json`.
What did not change since the one before is the same file (a hard link) and takes no space again.
"""

import base64
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path("/backup")
LATEST = "LATEST"
NAME = "%Y-%m-%dT%H-%M-%SZ"
CHUNK = 1 << 20
SINGLE = 5_000_000_000  # bytes that S3 takes in one request


@dataclass(frozen=True)
class Digests:
    sha256: str
    md5: bytes


def copy(storage: Any, buckets: list[str], kept: int) -> str:
    """Complete the draft that holds the database's dump, give it its name, delete what is too old; returns the name."""
    draft, manifest = ROOT / "draft", {}
    previous = names()[-1] if names() else None
    known = read(previous)["objects"] if previous else {}
    linked = copied = 0
    for bucket in buckets:
        for key, etag, size in listed(storage, bucket):
            place = f"{bucket}/{key}"
            target = inside(draft, place)
            before = known.get(place)
            target.parent.mkdir(parents=True, exist_ok=True)
            if before and (before["etag"], before["size"]) == (etag, size):
                os.link(inside(ROOT / str(previous), place), target)
                manifest[place] = before
                linked += 1
                continue
            if (found := fetch(storage, bucket, key, target)) is None:
                tell(f"{place}: deleted while the backup ran")
                continue
            if "-" not in etag and etag != found.md5.hex():
                sys.exit(f"backup: {place}: what arrived is not what the storage says it holds")
            manifest[place] = {"etag": etag, "size": target.stat().st_size, "sha256": found.sha256}
            copied += 1
    content = {"database": digests(draft / "database.dump").sha256, "objects": manifest}
    with (draft / "manifest.json").open("w", encoding="utf-8") as stream:
        json.dump(content, stream, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
    os.sync()
    name = datetime.now(UTC).strftime(NAME)
    draft.rename(ROOT / name)
    tell(f"{name}: {copied} objects copied, {linked} as they were")
    for old in names()[:-kept]:
        shutil.rmtree(ROOT / old)
        tell(f"{old}: deleted, {kept} are kept")
    return name


def restore(storage: Any, name: str) -> None:
    """Put back what differs or is missing. What came since stays: nothing refers to it, and somebody may want it."""
    wrong = list(damaged(name))
    if wrong:
        sys.exit(f"restore: {name} is damaged, nothing was put back: {', '.join(wrong[:5])}")
    put = 0
    for place, wanted in read(name)["objects"].items():
        bucket, _, key = place.partition("/")
        if held(storage, bucket, key) == (wanted["etag"], wanted["size"]):
            continue
        file = inside(ROOT / name, place)
        if wanted["size"] > SINGLE:
            storage.upload_file(str(file), bucket, key)
        else:  # the storage refuses what does not arrive as it was sent
            md5 = base64.b64encode(digests(file).md5).decode()
            with file.open("rb") as stream:
                storage.put_object(Bucket=bucket, Key=key, Body=stream, ContentMD5=md5)
        put += 1
    tell(f"buckets are those of {name}: {put} of {len(read(name)['objects'])} objects put back")


def damaged(name: str) -> Iterator[str]:
    """The files of a backup that are not what they were when it was made."""
    content = read(name)
    wanted = {f"objects/{place}": each["sha256"] for place, each in content["objects"].items()}
    for place, sha256 in {"database.dump": content["database"], **wanted}.items():
        file = ROOT / name / place
        if not file.is_file() or digests(file).sha256 != sha256:
            yield place


def summaries() -> Iterator[dict[str, Any]]:
    for name in names():
        content = read(name)
        sizes = [each["size"] for each in content["objects"].values()]
        dump = (ROOT / name / "database.dump").stat().st_size
        yield {"name": name, "database_bytes": dump, "objects": len(sizes), "object_bytes": sum(sizes)}


def names() -> list[str]:
    """Whole backups, the oldest first."""
    return sorted(each.parent.name for each in ROOT.glob("2*/manifest.json"))


def resolve(name: str) -> str:
    found = names()
    if name == LATEST and found:
        return found[-1]
    if name not in found:
        sys.exit(f"there is no backup {name}; there are: {', '.join(found) or 'none'}")
    return name


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / name / "manifest.json").read_text(encoding="utf-8"))
    return found


def inside(backup: Path, place: str) -> Path:
    if ".." in PurePosixPath(place).parts or place.endswith("/"):
        sys.exit(f"backup: {place} cannot be kept as a file")
    return backup / "objects" / place


def listed(storage: Any, bucket: str) -> Iterator[tuple[str, str, int]]:
    """Key, entity tag and size of each object that is not just a folder's name."""
    for page in storage.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for each in page.get("Contents", ()):
            if not each["Key"].endswith("/"):
                yield each["Key"], each["ETag"].strip('"'), each["Size"]


def held(storage: Any, bucket: str, key: str) -> tuple[str, int] | None:
    from botocore.exceptions import ClientError

    try:
        found = storage.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
            return None
        raise
    return found["ETag"].strip('"'), found["ContentLength"]


def fetch(storage: Any, bucket: str, key: str, target: Path) -> Digests | None:
    """None where the object is gone by now."""
    try:
        body = storage.get_object(Bucket=bucket, Key=key)["Body"]
    except storage.exceptions.NoSuchKey:
        return None
    sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    with target.open("wb") as stream:
        for chunk in body.iter_chunks(CHUNK):
            sha256.update(chunk)
            md5.update(chunk)
            stream.write(chunk)
    return Digests(sha256.hexdigest(), md5.digest())


def digests(file: Path) -> Digests:
    sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    with file.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            sha256.update(chunk)
            md5.update(chunk)
    return Digests(sha256.hexdigest(), md5.digest())


def client() -> Any:
    import boto3
    from botocore.config import Config

    return boto3.client("s3", config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 10}))


def tell(line: str) -> None:
    print(f"backup: {line}", flush=True)


def main(command: str, name: str = LATEST) -> None:
    if command == "copy":
        copy(client(), os.environ["BUCKETS"].split(), int(os.environ["KEPT"]))
    elif command == "restore":
        restore(client(), resolve(name))
        from infra.platform.images.mlflow import server

        server.upgrade()  # the backup may be of an older MLflow's time
    elif command == "verify":
        if wrong := list(damaged(resolve(name))):
            sys.exit(f"{name}: damaged: {', '.join(wrong)}")
        tell(f"{resolve(name)} is whole")
    elif command == "list":
        print(json.dumps(list(summaries())))
    else:
        sys.exit("usage: backup copy | restore NAME | verify NAME | list")


if __name__ == "__main__":
    main(*sys.argv[1:3])
