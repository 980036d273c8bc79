"""Finish a generated project: real files where links were lost, the chosen options, its own name.

Works in the project only: cruft runs it again, elsewhere, for each update.
"""

import json
import re
import shutil
from pathlib import Path

ANSWERS = json.loads(r"""{{ cookiecutter | jsonify }}""")
TEMPLATE = Path(r"{{ template_root }}")

TEMPLATE_ONLY = ["tests/template"]
# What a project has only if this engine was chosen; an option removes whole files.
ENGINES = {
    "cdktf": [
        "benchmarks/aws_synth.py",
        "demo/aws/__main__.py",
        "infra/aws/cdktf",
        "infra/aws/checkov.yaml",
        "infra/aws/mirror.py",
        "infra/aws/retain.py",
        "infra/aws/scan.py",
        "infra/aws/terraform.mk",
        "infra/aws/terraform.py",
        "infra/aws/terraform_plan.py",
        "infra/aws/terraform_state.py",
        "requirements/cdktf.in",
        "requirements/cdktf.txt",
        "tests/aws",
        "tests/demo/aws",
        "tests/e2e/kubernetes/test_foundation.py",
        "tests/infra/aws/cdktf",
        "tests/infra/aws/test_bundle.py",
        "tests/infra/aws/test_mirror.py",
        "tests/infra/aws/test_retain.py",
        "tests/infra/aws/test_review.py",
        "tests/infra/aws/test_scan.py",
        "tests/infra/aws/test_terraform.py",
        "tests/infra/test_policy.py",
    ],
    "pulumi": [
        "docs/aws-pulumi.md",
        "infra/aws/pulumi",
        "infra/aws/pulumi_engine.py",
        "infra/aws/pulumi_plan.py",
        "requirements/pulumi.in",
        "requirements/pulumi.txt",
        "tests/infra/aws/pulumi",
        "tests/infra/aws/stand_in_pulumi.py",
        "tests/infra/aws/test_pulumi_engine.py",
    ],
}
# What compares the two.
BOTH = ["tests/infra/aws/agreement.py", "tests/infra/aws/conformance.py", "tests/infra/aws/test_conformance.py"]

# What a project has only if this CI was chosen; commands, rules of what may run and the owners of files are the same.
CIS = {
    "github": [
        ".github/actions",
        ".github/dependabot.yml",
        ".github/workflows",
        ".github/zizmor.yml",
        "docs/github.md",
        "docs/workflows.md",
        "tests/workflows",
    ],
    "gitlab": [".gitlab-ci.yml", "docs/gitlab.md", "tests/gitlab"],
    "jenkins": ["Jenkinsfile", "docs/jenkins.md", "tests/jenkins"],
}
# Where GitLab looks for it.
OWNERS = (".github/CODEOWNERS", ".gitlab/CODEOWNERS")


def restore_links(project: Path) -> None:
    """Put files and folders where a link became a text file that names its target: zip archives, git without links."""
    for stub in [path for path in project.rglob("*") if path.is_file() and path.stat().st_size < 256]:
        name = stub.relative_to(project).as_posix()
        source = TEMPLATE / name
        if stub.read_bytes() == (("../" * len(Path(name).parts)) + name).encode() and source.exists():
            stub.unlink()
            shutil.copytree(source, stub) if source.is_dir() else shutil.copy(source, stub)


def remove(project: Path, names: list[str]) -> None:
    """Remove files and folders; one that is not there is a fault of the template."""
    for path in (project / name for name in names):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def move(project: Path, name: str, other: str) -> None:
    (project / other).parent.mkdir()
    (project / name).rename(project / other)
    (project / name).parent.rmdir()


def clean(project: Path) -> None:
    """A template that was worked in may hold compiled files."""
    for folder in list(project.rglob("__pycache__")):
        shutil.rmtree(folder)


def rename(project: Path, slug: str) -> None:
    file = project / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r'(?m)^name = ".*"$', f'name = "{slug}"', text, count=1), encoding="utf-8")


def main(project: Path) -> None:
    restore_links(project)
    clean(project)
    remove(project, TEMPLATE_ONLY)
    for engine, names in ENGINES.items():
        if ANSWERS["iac"] not in (engine, "both"):
            remove(project, names)
    if ANSWERS["iac"] != "both":
        remove(project, BOTH)
    for ci, names in CIS.items():
        if ANSWERS["ci"] != ci:
            remove(project, names)
    if ANSWERS["ci"] == "gitlab":
        move(project, *OWNERS)
    rename(project, ANSWERS["project_slug"])


if __name__ == "__main__":
    main(Path())
