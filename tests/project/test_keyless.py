"""`scripts/keyless` takes the role that the job names, with the token that its CI signed for it, and no other."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARN = "arn:aws:iam::123456789012:role/project-dev-plan"


def keyless(tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """What a shell has after it evaluated what the script prints, as the jobs do it."""
    prints = 'echo "${AWS_ROLE_ARN:-}"; cat "${AWS_WEB_IDENTITY_TOKEN_FILE:-/dev/null}"'
    script = f'said=$("$0") || exit $?; eval "$said"; {prints}'
    return subprocess.run(
        ["sh", "-c", script, str(ROOT / "scripts" / "keyless")],
        env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path), **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_job_has_the_role_of_its_environment(tmp_path: Path) -> None:
    """And the token in a file that nobody else reads."""
    variables = {"ROLE": "PLAN_ROLE", "ENVIRONMENT": "dev-eu", "ID_TOKEN": "signed", "PLAN_ROLE_DEV": "another"}
    assert keyless(tmp_path, **variables, PLAN_ROLE_DEV_EU=ARN).stdout == f"{ARN}\nsigned"
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_token_may_be_in_a_file(tmp_path: Path) -> None:
    """As Jenkins hands it to a build."""
    (tmp_path / "token").write_text("signed")
    variables = {"ROLE": "APPLY_ROLE", "ENVIRONMENT": "prod", "APPLY_ROLE_PROD": ARN}
    assert keyless(tmp_path, **variables, ID_TOKEN_FILE=str(tmp_path / "token")).stdout == f"{ARN}\nsigned"


def test_where_no_role_is_named_none_is_taken(tmp_path: Path) -> None:
    """Environments without AWS, such as those of one machine."""
    said = keyless(tmp_path, ROLE="PLAN_ROLE", ENVIRONMENT="dev", ID_TOKEN="signed", PLAN_ROLE_PROD=ARN)
    assert (said.returncode, said.stdout, list(tmp_path.iterdir())) == (0, "\n", [])


@pytest.mark.parametrize(
    "variables", [{}, {"ID_TOKEN": "signed", "PLAN_ROLE_DEV": "'; echo harm; '"}, {"ID_TOKEN_FILE": "/nowhere"}]
)
def test_without_a_token_or_with_no_role_it_is_refused(tmp_path: Path, variables: dict[str, str]) -> None:
    """What is no ARN would be a command of the job."""
    said = keyless(tmp_path, **{"ROLE": "PLAN_ROLE", "ENVIRONMENT": "dev", "PLAN_ROLE_DEV": ARN, **variables})
    assert (said.returncode, said.stdout, said.stderr[:9]) == (2, "", "keyless: ")
