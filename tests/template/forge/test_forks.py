"""A stranger's pull request, from a fork."""

from pathlib import Path

import pytest

from tests.template.forge.conftest import timed
from tests.template.forge.gitea import Refused, git, until
from tests.template.forge.repository import Pull, Repository

FILE = "environments/dev/infrastructure.yaml"


def test_a_fork_cannot_change_an_environment(repository: Repository, tmp_path: Path) -> None:
    """Also where a maintainer lets its workflows run: no plan, no credentials, a red check, and no merge."""
    with timed("A fork's pull request stays blocked, also when its workflows are let run"):
        stranger = repository.forge.another("stranger")
        stranger.ask("POST", f"/repos/{repository.name}/forks", {})
        git(tmp_path, "clone", "--quiet", stranger.remote("stranger/project"), "fork")
        file = tmp_path / "fork" / FILE
        file.write_text(file.read_text(encoding="utf-8").replace("log_days: ", "log_days: 3 # was "), encoding="utf-8")
        git(tmp_path / "fork", "commit", "--quiet", "--all", "--message", "Keep less")
        git(tmp_path / "fork", "push", "--quiet", "origin", "HEAD:less")
        body = {"title": "Keep less", "head": "stranger:less", "base": "main"}
        opened = stranger.ask("POST", f"/repos/{repository.name}/pulls", body)
        pull = Pull(int(opened["number"]), str(opened["head"]["sha"]))
        until(lambda: repository.said(pull.head, "forks") == "failure", "the check of forks is red")
        with pytest.raises(Refused, match=r"405 .*Not all required status checks successful"):
            repository.merge(pull)

        repository.forge.approve(repository.name, pull.head)
        checks = repository.checked(pull.head)
        assert checks["forks"] == checks["infrastructure"] == "failure"
        assert repository.comments(pull.number, "plan-dev") == []
        with pytest.raises(Refused, match=r"405 .*Not all required status checks successful"):
            repository.merge(pull)
