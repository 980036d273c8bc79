"""Wrong answers, and folders that hold something, are refused before anything is written."""

from pathlib import Path

import pytest

from environments.project import REGION, REPOSITORY, SLUG, SLUG_LENGTH
from template.generate import Refused, generate

OVER = "--overwrite-if-exists"
HOOK = Path(__file__).parents[2] / "hooks/pre_gen_project.py"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ({"project_name": ""}, "project_name: 1 to 60 printable characters"),
        ({"project_name": "x" * 61}, "project_name: 1 to 60 printable characters"),
        ({"project_name": "two\nlines"}, "project_name: 1 to 60 printable characters"),
        ({"project_slug": "Fraud"}, "project_slug: lower-case letters"),
        ({"project_slug": "crédit"}, "project_slug: lower-case letters"),
        ({"project_slug": "my_project"}, "project_slug: lower-case letters"),
        ({"project_slug": "1st"}, "project_slug: lower-case letters"),
        ({"project_slug": "a--b"}, "project_slug: lower-case letters"),
        ({"project_slug": "fraud-"}, "project_slug: lower-case letters"),
        ({"project_slug": "fraud\n"}, "project_slug: lower-case letters"),
        ({"project_slug": "ab"}, "project_slug: 3 to 30 characters"),
        ({"project_slug": "a" * 31}, "project_slug: 3 to 30 characters"),
        ({"project_slug": "kube-fraud"}, "project_slug: 'kube-fraud' is reserved"),
        ({"project_slug": "prod"}, "project_slug: 'prod' is reserved"),
        ({"project_slug": "mlflow"}, "project_slug: 'mlflow' is the name of a Python package"),
        ({"repository": "fraud"}, "repository: owner/repository"),
        ({"repository": "https://github.com/acme/fraud"}, "repository: owner/repository"),
        ({"aws_region": "Ireland"}, "aws_region: such as eu-west-1"),
        ({"iac": "bicep"}, "bicep"),
    ],
)
def test_a_wrong_answer_is_refused(template: Path, tmp_path: Path, answer: dict[str, str], says: str) -> None:
    """In one line that says what is allowed; no folder is left."""
    with pytest.raises(Refused) as refusal:
        generate(template, tmp_path, **answer)
    assert says in str(refusal.value)
    assert [path.name for path in tmp_path.iterdir()] == [".home"]


def test_all_wrong_answers_are_told_at_once(template: Path, tmp_path: Path) -> None:
    """A line for each."""
    with pytest.raises(Refused) as refusal:
        generate(template, tmp_path, project_slug="a", repository="x", aws_region="y")
    assert all(f"\n{key}: " in f"\n{refusal.value}" for key in ("project_slug", "repository", "aws_region"))


@pytest.mark.parametrize(
    "options", [(), ("--overwrite-if-exists",), ("--overwrite-if-exists", "--skip-if-file-exists")]
)
def test_a_folder_that_holds_a_project_is_not_written_over(
    template: Path, tmp_path: Path, options: tuple[str, ...]
) -> None:
    """Not even where cookiecutter is told to: it would delete whole folders first."""
    project = generate(template, tmp_path)
    (project / "infra/own.py").write_text("mine", encoding="utf-8")
    (project / "README.md").write_text("mine", encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        generate(template, tmp_path, *options)
    assert ("cruft update" in str(refusal.value)) == bool(options)
    assert (project / "infra/own.py").read_text(encoding="utf-8") == "mine"
    assert (project / "README.md").read_text(encoding="utf-8") == "mine"
    assert (project / "model_service/cli.py").is_file()


def test_the_hook_and_the_project_hold_to_the_same_rules() -> None:
    """The hook runs where the project's packages are not installed, so that the rules stand there a second time."""
    hook = HOOK.read_text(encoding="utf-8")
    assert f'SLUG = re.compile(r"{SLUG}")' in hook
    assert f'REPOSITORY = re.compile(r"{REPOSITORY}")' in hook
    assert f'REGION = re.compile(r"{REGION}")' in hook
    assert f"3 <= len(slug) <= {SLUG_LENGTH}" in hook
