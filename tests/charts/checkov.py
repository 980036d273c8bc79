"""Lets checkov look at what a chart makes. What it finds fails unless checkov.yaml here accepts it with a reason."""

import fnmatch
import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / ".tools/checkov/bin/checkov"
ACCEPTED = Path(__file__).with_suffix(".yaml")
Finding = tuple[str, str, str]


class Accepted(BaseModel):
    """A finding that is accepted, of the objects KIND.NAME that fit the pattern."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    check: str = Field(pattern=r"^CKV2?_K8S_\d+$")
    object: str
    reason: str = Field(min_length=20)

    def covers(self, finding: Finding) -> bool:
        return finding[0] == self.check and fnmatch.fnmatchcase(finding[1], self.object)


def accepted() -> list[Accepted]:
    return TypeAdapter(list[Accepted]).validate_python(yaml.safe_load(ACCEPTED.read_text("utf-8")))


def findings(objects: Sequence[dict[str, Any]]) -> list[Finding]:
    """Check, object and what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "objects.yaml"
        file.write_text(yaml.safe_dump_all(objects), "utf-8")
        options = ("--framework", "kubernetes", "--skip-download", "--quiet", "--compact", "--output", "json")
        command = (str(PROGRAM), "--file", str(file), *options)
        done = subprocess.run(command, env={**os.environ, "LOG_LEVEL": "ERROR"}, capture_output=True, check=False)
    answer = json.loads(done.stdout)
    assert answer["summary"]["parsing_errors"] == 0
    assert answer["summary"]["resource_count"] > 0, "checkov read nothing"
    return sorted(
        (each["check_id"], ".".join(each["resource"].split(".")[::2]), each["check_name"])
        for each in answer["results"]["failed_checks"]
    )
