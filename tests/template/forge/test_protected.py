"""What main demands before it takes anything, each demand refused by its own words."""

from pathlib import Path

import pytest

from tests.template.forge.conftest import timed
from tests.template.forge.gitea import Gitea, Refused, git
from tests.template.forge.repository import CHECKS, NOT_HERE, Repository


def test_main_demands_each_check_and_an_approval(gitea: Gitea, tmp_path: Path) -> None:
    """A merge is refused for what is missing, and not since the forge is busy; with all of it, it is taken."""
    for name in NOT_HERE:
        (tmp_path / ".github/workflows").mkdir(parents=True, exist_ok=True)
        (tmp_path / ".github/workflows" / name).write_text("on: workflow_dispatch\n", encoding="utf-8")
    (tmp_path / "file").write_text("one\n", encoding="utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "Start")
    with timed("Main takes nothing without each check and an approval"):
        repository = Repository.made(gitea, tmp_path, "protected", approvals=1)
        approver = gitea.another("approver")
        repository.ask("PUT", f"/collaborators/{approver.user}", {"permission": "write"})
        repository.edit("file", "one", "two")
        head = repository.push("change", "Change it")
        pull = repository.opened("change", "Change it")
        for last in CHECKS:
            with pytest.raises(Refused, match=r"405 .*Not all required status checks successful"):
                repository.merge(pull)
            context = f"{last} / {last} (pull_request)"
            repository.ask("POST", f"/statuses/{head}", {"context": context, "state": "success"})
        with pytest.raises(Refused, match=r"405 .*Does not have enough approvals"):
            repository.merge(pull)
        repository.approved(pull, approver)
        assert repository.merge(pull) == repository.main()
