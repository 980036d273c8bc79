"""What a person sees who gets something wrong, and the forms of what is printed."""

import json
import shlex
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

import environments
from infra.cli import app
from tests.infra.project import INFRA, Project, copy

KEYS = "target, mlflow, logs, ready_within_seconds, kubernetes, aws"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("target: moon\n", "infrastructure.yaml:1: target: input should be 'local', 'kubernetes' or 'aws', not 'moon'"),
        ("mlflow: {workers: 1}\n", "infrastructure.yaml: target: the key is missing"),
        ("target: local\nmlfow: {}\n", f"infrastructure.yaml:2: mlfow: not a known key; allowed: {KEYS}; did you mean"),
        (
            "target: local\nmlflow:\n  worker: 1\n",
            "infrastructure.yaml:3: mlflow.worker: not a known key; allowed:",
        ),
        (
            "target: local\nmlflow:\n  workers: two\n",
            "infrastructure.yaml:3: mlflow.workers: input should be a valid",
        ),
        (
            "target: local\nmlflow:\n  workers: '2'\n",
            "infrastructure.yaml:3: mlflow.workers: input should be a valid",
        ),
        ("target: local\nmlflow:\n  workers: true\n", "infrastructure.yaml:3: mlflow.workers: input should be a valid"),
        (
            "target: local\nmlflow:\n  workers: 0\n",
            "3: mlflow.workers: input should be greater than or equal to 1",
        ),
        ("target: local\nmlflow:\n  workers: 9\n", "3: mlflow.workers: input should be less than or equal to 8, not 9"),
        ("target: local\nmlflow: 3\n", "infrastructure.yaml:2: mlflow: input should be a valid dictionary"),
        ("target: local\nlogs: {megabytes: 0}\n", "2: logs.megabytes: input should be greater than or equal to 1"),
        ("target: local\nlogs: {kept: -1}\n", "2: logs.kept: input should be greater than or equal to 0"),
        (
            "target: local\nready_within_seconds: 1\n",
            "2: ready_within_seconds: input should be greater than or",
        ),
        ("target: local\ntarget: local\n", "infrastructure.yaml:2: target: the key stands here twice"),
        ("target: [local\n", "not YAML"),
        ("- target\n", "infrastructure.yaml:1: the file must be a mapping"),
    ],
)
def test_apply_refuses_a_wrong_file(project: Project, text: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 2, the file, the line, the key, what is allowed; and nothing is started, also for the correct ones."""
    project.configure("prod", text)
    monkeypatch.chdir(project.root)
    result = CliRunner().invoke(app, ["apply", "dev", "prod"])
    assert result.exit_code == 2
    assert message in result.stderr
    assert "environments/prod/" in result.stderr
    assert not (project.root / ".infra").exists()


@pytest.mark.parametrize("command", ["apply", "status", "destroy", "connect"])
def test_every_command_refuses_an_unknown_environment(project: Project, command: str) -> None:
    """Exit code 2 with the environments there are and the one that was probably meant."""
    done = project.infra(command, "prd")
    assert done.returncode == 2
    assert done.stderr == "infra: no environment 'prd'; there are: dev, prod, test; did you mean 'prod'?\n"


def test_all_faults_of_all_files_are_told_at_once(project: Project) -> None:
    """A person corrects them in one go."""
    project.configure("dev", "target: local\nlog: {}\nmlflow: {workers: 0}\n")
    project.configure("test", "target: moon\n")
    done = project.infra("apply", "dev", "test", "staging")
    assert done.returncode == 2
    told = ("dev/infrastructure.yaml:2: log:", "dev/infrastructure.yaml:3: mlflow.workers", "'moon'", "'staging'")
    assert all(fault in done.stderr for fault in told)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("apply", "dev", "--target", "moon"), "'moon' is not one of 'local', 'kubernetes', 'aws'"),
        (("apply",), "Missing argument 'ENV...'"),
        (("destroy",), "Missing argument 'ENV...'"),
        (("connect",), "Missing argument 'ENV'"),
        (("connect", "dev", "--json", "--", "true"), "--json, --stop and a command exclude each other"),
        (("destroy", "dev", "--delete-dta"), "No such option"),
        (("destroy", "../dev"), "no environment '../dev'"),
    ],
)
def test_wrong_usage_is_refused(project: Project, arguments: tuple[str, ...], message: str) -> None:
    """Exit code 2 and no stack trace."""
    done = project.infra(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_infra_outside_a_project_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no project to guess."""
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["status"])
    assert result.exit_code == 2
    assert "is not inside a project" in result.stderr


def test_connect_to_what_is_not_up_names_the_command(project: Project) -> None:
    """Exit code 1, and nothing on stdout that a shell would evaluate."""
    done = project.infra("connect", "dev")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.endswith("run: infra apply dev\n")


def test_status_of_what_was_never_applied_is_stopped(project: Project) -> None:
    """All environments are shown where none is named, and reading makes no state."""
    done = project.infra("status")
    assert done.returncode == 1
    assert done.stdout.count("stopped") == 6
    assert not (project.root / ".infra").exists()


def test_destroying_nothing_is_no_failure(project: Project) -> None:
    """Destroy is idempotent."""
    assert [project.infra("destroy", "dev").returncode for _ in range(2)] == [0, 0]
    assert project.infra("destroy", "dev", "--delete-data").returncode == 0


def test_connect_prints_what_a_shell_evaluates(running: Project) -> None:
    """The quotes hold in spite of the folder's name; both forms say the same."""
    script = 'eval "$(infra connect dev)" && python -c "import os, json; print(json.dumps(dict(os.environ)))"'
    path = f"{Path(INFRA).parent}:/usr/bin:/bin"
    done = subprocess.run(
        ("sh", "-c", script), cwd=running.root, env={"PATH": path}, capture_output=True, text=True, check=True
    )
    variables = running.connection("dev")
    assert variables.items() <= json.loads(done.stdout).items()
    assert list(variables) == [
        *("ENVIRONMENT", "MLFLOW_TRACKING_URI", "DVC_REMOTE_URL", "PREDICTION_LOG_URL", "MODEL_SERVICE_URL"),
    ]
    assert variables["ENVIRONMENT"] == "dev"
    assert variables["DVC_REMOTE_URL"] == str(running.state("dev") / "storage" / "dvc")
    assert variables["PREDICTION_LOG_URL"] == str(running.state("dev") / "storage" / "predictions")
    plain = running.infra("connect", "dev").stdout.splitlines()
    assert plain == [f"export {key}={shlex.quote(value)}" for key, value in variables.items()]


def test_connect_runs_a_command_with_the_variables(running: Project) -> None:
    """The command's exit code, its options and its output are its own."""
    done = running.infra("connect", "dev", "--", "sh", "-c", 'echo "$1 $MLFLOW_TRACKING_URI"; exit 7', "-", "--json")
    assert done.returncode == 7
    assert done.stdout == f"--json {running.connection('dev')['MLFLOW_TRACKING_URI']}\n"


def test_connect_says_when_there_is_no_such_command(running: Project) -> None:
    """127, as a shell does."""
    done = running.infra("connect", "dev", "--", "no-such-command")
    assert done.returncode == 127
    assert "no-such-command: no such command" in done.stderr


def test_status_shows_what_runs(running: Project) -> None:
    """Exit code 0 for what is up, 1 as soon as something is not; the table and the JSON agree."""
    done = running.infra("status", "dev")
    assert done.returncode == 0
    rows = running.rows("dev")
    for name, row in rows.items():
        assert any(
            name in line and str(row["pid"]) in line and str(row["url"]) in line for line in done.stdout.splitlines()
        )
    assert running.infra("status", "dev", "prod").returncode in {0, 1}


def test_a_copy_is_a_project(tmp_path: Path) -> None:
    """What the tests run in is what `project_root` looks for."""
    assert environments.project_root(copy(tmp_path).root / "environments" / "dev") == tmp_path
