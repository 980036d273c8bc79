"""A small foundation that Terraform plans in seconds: a bucket, a role, two parameters; committed like a real one."""

import json
import shutil
import subprocess
import sys
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from environments import Iac
from infra.aws.engine import Stack
from infra.run import Run

ACCOUNT, REGION = "123456789012", "eu-west-1"  # the emulator has any
SECRET = "hunter2-is-no-password"
AUTHOR = ("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false")
# Stands where the real one is: the interpreter that synthesises into DIR/stacks/<env>/cdk.tf.json.
SYNTHESISER = f"""#!{sys.executable}
import json, pathlib, sys
out, environment = pathlib.Path(sys.argv[sys.argv.index("--out") + 1]), sys.argv[-1]
source = pathlib.Path("environments", environment, "tiny.json")
folder = out / "stacks" / environment
folder.mkdir(parents=True)
(folder / "cdk.tf.json").write_text(source.read_text())
"""


@dataclass
class Tiny:
    """A project in Git with one environment, `dev`; its names are its own, so that tests share one emulator."""

    root: Path
    slug: str = field(default_factory=lambda: f"tiny-{uuid.uuid4().hex[:8]}")
    said: list[str] = field(default_factory=list)
    protected: bool = False

    @property
    def stack(self) -> Stack:
        return Stack(
            root=self.root,
            environment="dev",
            account_id=ACCOUNT,
            region=REGION,
            state_bucket=f"{self.slug}-dev-state-{ACCOUNT}",
            state_key="foundation.tfstate",
            tags={"project": self.slug, "environment": "dev"},
            data_buckets=frozenset({self.bucket}),
            protected=self.protected,
            iac=Iac.CDKTF,
        )

    @property
    def bucket(self) -> str:
        return f"{self.slug}-dev-dvc-{ACCOUNT}"

    @property
    def run(self) -> Run:
        return Run(say=self.said.append)

    @property
    def file(self) -> Path:
        return self.root / "environments/dev/tiny.json"

    def make(self) -> None:
        """Write and commit it."""
        interpreter = self.root / ".tools/cdktf/bin/python"
        interpreter.parent.mkdir(parents=True)
        interpreter.write_text(SYNTHESISER, encoding="utf-8")
        interpreter.chmod(0o755)
        self.file.parent.mkdir(parents=True)
        self.file.write_text(json.dumps(self.configuration(), indent=2), encoding="utf-8")
        (self.root / ".gitignore").write_text("/.tools/\n", encoding="utf-8")
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit("Begin")

    def edit(self, **resources: Mapping[str, Any] | None) -> str:
        """Give resources, named `type__name`, other attributes, or remove them; commit."""
        found = json.loads(self.file.read_text(encoding="utf-8"))
        for key, attributes in resources.items():
            type_, _, name = key.partition("__")
            of_type = found["resource"].setdefault(type_, {})
            if attributes is None:
                del of_type[name]
            else:
                of_type[name] = {**of_type.get(name, {}), **attributes}
            if not of_type:
                del found["resource"][type_]
        self.file.write_text(json.dumps(found, indent=2), encoding="utf-8")
        return self.commit("Edit")

    def commit(self, message: str) -> str:
        self.git("add", "--all")
        self.git(*AUTHOR, "commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def git(self, *arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=self.root, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def copy(self, root: Path) -> "Tiny":
        """The same project and state in another folder."""
        shutil.copytree(self.root, root, symlinks=True)
        return Tiny(root, self.slug)

    def configuration(self) -> dict[str, Any]:
        trust = {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ],
        }
        bucket = "${aws_s3_bucket.data.id}"
        encryption = [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256"}]}]
        closed = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")
        return {
            "terraform": {
                "required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}},
                "backend": {
                    "s3": {
                        "bucket": self.stack.state_bucket,
                        "key": self.stack.state_key,
                        "region": REGION,
                        "encrypt": True,
                        "use_lockfile": True,
                    }
                },
            },
            "provider": {
                "aws": {
                    "region": REGION,
                    "allowed_account_ids": [ACCOUNT],
                    "default_tags": [{"tags": dict(self.stack.tags)}],
                }
            },
            "variable": {"token": {"type": "string", "sensitive": True, "default": SECRET}},
            "resource": {
                "aws_s3_bucket": {"data": {"bucket": self.bucket}},
                "aws_s3_bucket_public_access_block": {"data": {"bucket": bucket, **dict.fromkeys(closed, True)}},
                "aws_s3_bucket_server_side_encryption_configuration": {"data": {"bucket": bucket, "rule": encryption}},
                "aws_iam_role": {"reader": {"name": f"{self.slug}-reader", "assume_role_policy": json.dumps(trust)}},
                "aws_ssm_parameter": {
                    "greeting": {"name": f"/{self.slug}/greeting", "type": "String", "insecure_value": "hello"},
                    "token": {"name": f"/{self.slug}/token", "type": "SecureString", "value": "${var.token}"},
                },
            },
            "output": {
                "dvc_bucket": {"value": "${aws_s3_bucket.data.bucket}"},
                "token": {"value": "${var.token}", "sensitive": True},
            },
        }
