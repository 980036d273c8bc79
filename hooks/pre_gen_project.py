"""Check the answers and the folder before anything is written into it."""

import json
import re
import sys
from pathlib import Path

ANSWERS = json.loads(r"""{{ cookiecutter | jsonify }}""")
TEMPLATE = Path(r"{{ template_root }}")

SLUG = re.compile(r"[a-z](-?[a-z0-9])*")
REPOSITORY = re.compile(r"[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9._-]{1,100}")
REGION = re.compile(r"[a-z]{2}(-[a-z]+)+-[0-9]")
# Kubernetes and S3 keep these for themselves; an environment's name would stand twice in each name.
RESERVED_PREFIXES = ("kube-", "sthree-", "amzn-s3-demo-")
RESERVED = ("default", "dev", "local", "prod", "test")


def packages():
    """The packages that the project will install: one of the same name would take their place."""
    for lock in (TEMPLATE / "requirements").glob("*.txt"):
        yield from re.findall(r"(?m)^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"))


def faults():
    name, slug = ANSWERS["project_name"], ANSWERS["project_slug"]
    if not 1 <= len(name) <= 60 or not name.isprintable() or not name.strip():
        yield f"project_name: 1 to 60 printable characters on one line, not {name[:70]!r}"
    if not SLUG.fullmatch(slug) or not slug.isascii():
        yield (
            "project_slug: lower-case letters a-z, digits and single hyphens, beginning with a letter,"
            f" not ending with a hyphen; not {slug[:70]!r}"
        )
    elif not 3 <= len(slug) <= 30:
        yield f"project_slug: 3 to 30 characters, so that the names of buckets fit into 63; not {len(slug)}"
    elif slug in RESERVED or slug.startswith(RESERVED_PREFIXES):
        yield f"project_slug: {slug!r} is reserved, as {', '.join(RESERVED)} and {'*, '.join(RESERVED_PREFIXES)}* are"
    elif slug in set(packages()):
        yield f"project_slug: {slug!r} is the name of a Python package that the project uses"
    if not REPOSITORY.fullmatch(ANSWERS["repository"]):
        yield f"repository: owner/repository as on GitHub, not {ANSWERS['repository'][:150]!r}"
    if not REGION.fullmatch(ANSWERS["aws_region"]):
        yield f"aws_region: such as eu-west-1, not {ANSWERS['aws_region'][:70]!r}"
    if ANSWERS["iac"] not in ("cdktf", "pulumi", "both"):
        yield f"iac: cdktf, pulumi or both, not {ANSWERS['iac'][:70]!r}"
    if ANSWERS["ci"] not in ("github", "gitlab", "jenkins"):
        yield f"ci: github, gitlab or jenkins, not {ANSWERS['ci'][:70]!r}"
    if any(path.name != ".git" for path in Path().iterdir()):
        yield f"{Path().resolve()} already holds something; `cruft update` brings a project up to date"


if __name__ == "__main__":
    found = list(faults())
    if found:
        sys.exit("\n".join(found))
