"""A repository on the forge, and what a person does with it: push, open, wait for checks, read comments, merge."""

import re
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.template.forge.gitea import PATIENCE, Gitea, Refused, git, until

OWNER = "acme"
CHECKS = ("forks", "infrastructure", "model", "pipeline")
# Half an hour of linters and tests for each push, which run where this test runs: not started here again.
NOT_HERE = ("ci.yml",)


@dataclass(frozen=True)
class Pull:
    """A pull request at one of its commits."""

    number: int
    head: str


@dataclass(frozen=True)
class Repository:
    forge: Gitea
    root: Path
    name: str

    @classmethod
    def made(cls, forge: Gitea, root: Path, name: str, *, approvals: int = 0) -> "Repository":
        """Pushed, with a protected main that demands the checks of the workflows, and approvals if any."""
        with suppress(Refused):  # it may be there
            forge.ask("POST", "/orgs", {"username": OWNER})
        forge.ask("POST", f"/orgs/{OWNER}/repos", {"name": name, "private": False, "default_branch": "main"})
        found = cls(forge, root, f"{OWNER}/{name}")
        git(root, "remote", "add", "origin", forge.remote(found.name))
        for left_out in NOT_HERE:
            (root / ".github/workflows" / left_out).unlink()
        git(root, "commit", "--quiet", "--all", "--message", "Leave out what this runner does not run")
        git(root, "push", "--quiet", "origin", "main")
        found.ask(
            "POST",
            "/branch_protections",
            {
                "rule_name": "main",
                "enable_push": False,
                "enable_status_check": True,
                "status_check_contexts": [f"{name} / {name} (pull_request*)" for name in CHECKS],
                "required_approvals": approvals,
                "block_admin_merge_override": True,
            },
        )
        until(lambda: not found.ask("GET", "")["empty"], "the push is seen")
        return found

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        return self.forge.ask(method, f"/repos/{self.name}{path}", body)

    def edit(self, file: str, text: str, other: str) -> None:
        """Change one place of a file as it is on main."""
        git(self.root, "fetch", "--quiet", "origin", "main")
        git(self.root, "checkout", "--quiet", "--detach", "origin/main")
        path = self.root / file
        changed, count = re.subn(text, other, path.read_text(encoding="utf-8"), count=1)
        assert count == 1, f"{file} has no {text}"
        path.write_text(changed, encoding="utf-8")

    def push(self, branch: str, message: str) -> str:
        """Commit all that changed here on a branch, and push it; returns the commit."""
        git(self.root, "checkout", "--quiet", "-B", branch)
        git(self.root, "commit", "--quiet", "--all", "--message", message)
        git(self.root, "push", "--quiet", "--force", "origin", branch)
        return git(self.root, "rev-parse", "HEAD")

    def opened(self, branch: str, title: str) -> Pull:
        until(lambda: self._there(f"/branches/{branch}"), f"the forge sees {branch}")
        pull = self.ask("POST", "/pulls", {"title": title, "head": branch, "base": "main"})
        return Pull(int(pull["number"]), str(pull["head"]["sha"]))

    def _there(self, path: str) -> bool:
        try:
            return bool(self.ask("GET", path))
        except Refused:
            return False

    def statuses(self, commit: str) -> dict[str, str]:
        """What each job says, by its name."""
        found = self.ask("GET", f"/commits/{commit}/status")["statuses"] or []
        return {str(each["context"]): str(each["status"]) for each in found}

    def said(self, commit: str, check: str) -> str | None:
        """What a required check says as yet."""
        found = self.statuses(commit).items()
        return next((said for name, said in found if _required(name) and name.split(" ")[0] == check), None)

    def checked(self, commit: str, within: float = PATIENCE) -> dict[str, str]:
        """The required checks of a commit, each at its end; ends early where one has failed."""
        deadline = time.monotonic() + within
        while True:
            found = {name.split(" ")[0]: said for name, said in self.statuses(commit).items() if _required(name)}
            if set(CHECKS) <= set(found) and "pending" not in found.values():
                return found
            assert time.monotonic() < deadline, f"not within {within:.0f} s: {self.statuses(commit)}\n{self.logs()}"
            time.sleep(0.5)

    def comments(self, number: int, key: str) -> list[str]:
        found = self.ask("GET", f"/issues/{number}/comments")
        return [str(each["body"]) for each in found if f"<!-- {key} -->" in str(each["body"])]

    def issues(self, key: str) -> list[dict[str, Any]]:
        found = self.ask("GET", "/issues?state=all&type=issues")
        return [dict(each) for each in found if f"<!-- {key} -->" in str(each["body"])]

    def main(self) -> str:
        return str(self.ask("GET", "/branches/main")["commit"]["id"])

    def open_pulls(self) -> dict[str, Pull]:
        """By their branches."""
        found = self.ask("GET", "/pulls?state=open")
        return {str(each["head"]["ref"]): Pull(int(each["number"]), str(each["head"]["sha"])) for each in found}

    def approved(self, pull: Pull, by: Gitea) -> None:
        """By somebody else than who opened it."""
        review = {"event": "APPROVED", "body": "As it should be", "commit_id": pull.head}
        by.ask("POST", f"/repos/{self.name}/pulls/{pull.number}/reviews", review)

    def merge(self, pull: Pull) -> str:
        """Returns the commit on main; asks when the forge has found out whether there are conflicts."""
        until(lambda: self.ask("GET", f"/pulls/{pull.number}")["mergeable"], f"{pull.number} has no conflicts")
        self.ask("POST", f"/pulls/{pull.number}/merge", {"Do": "squash", "head_commit_id": pull.head})
        return str(self.ask("GET", f"/pulls/{pull.number}")["merge_commit_sha"])

    def runs(self, workflow: str, event: str) -> list[dict[str, Any]]:
        """The newest first."""
        found = self.ask("GET", "/actions/runs?limit=50")["workflow_runs"]
        return [run for run in found if run["event"] == event and workflow in str(run["path"])]

    def run(self, commit: str, workflow: str) -> int:
        """The run of a workflow that a push to main started."""

        def started() -> int | None:
            numbers = [int(run["id"]) for run in self.runs(workflow, "push") if run["head_sha"] == commit]
            return numbers[0] if numbers else None

        return int(until(started, f"{workflow} started on {commit[:12]}"))

    def dispatched(self, workflow: str, **inputs: str) -> int:
        """Start a workflow by hand; returns its run."""
        before = {int(run["id"]) for run in self.runs(workflow, "workflow_dispatch")}
        self.ask("POST", f"/actions/workflows/{workflow}/dispatches", {"ref": "main", "inputs": inputs})

        def started() -> int | None:
            return next(iter({int(run["id"]) for run in self.runs(workflow, "workflow_dispatch")} - before), None)

        return int(until(started, f"{workflow} started by hand"))

    def night(self, workflow: str) -> int:
        """A night falls, by what the forge keeps of schedules; returns the run that it starts."""
        before = {int(run["id"]) for run in self.runs(workflow, "push")}  # as what a schedule starts is called there
        self.forge.night(self.name, workflow)

        def started() -> int | None:
            return next(iter({int(run["id"]) for run in self.runs(workflow, "push")} - before), None)

        return int(until(started, f"{workflow} started by night"))

    def ended(self, run: int, within: float = PATIENCE) -> str:
        """How it ended."""

        def conclusion() -> str | None:
            found = self.ask("GET", f"/actions/runs/{run}")
            return str(found["conclusion"]) if found["status"] == "completed" else None

        return str(until(conclusion, f"run {run} ended", within))

    def job(self, run: int, name: str) -> dict[str, Any]:
        """A job of a run, as it is now."""
        (found,) = [job for job in self.ask("GET", f"/actions/runs/{run}/jobs")["jobs"] if job["name"] == name]
        return dict(found)

    def log(self, run: int, name: str) -> str:
        return self._log(int(self.job(run, name)["id"]))

    def logs(self, *names: str) -> str:
        """The ends of the logs of these jobs, and of those that failed, for whoever reads the failure."""
        lines = []
        for run in self.ask("GET", "/actions/runs?limit=20")["workflow_runs"]:
            for job in self.ask("GET", f"/actions/runs/{run['id']}/jobs")["jobs"] or []:
                if job.get("conclusion") == "failure" or job["name"] in names:
                    lines.append(f"{run['path']} {job['name']}:\n{self._log(job['id'])[-4000:]}")
        return "\n".join(lines)

    def _log(self, job: int) -> str:
        answer = httpx.get(
            f"{self.forge.url}/api/v1/repos/{self.name}/actions/jobs/{job}/logs",
            headers={"Authorization": f"token {self.forge.token}"},
        )
        return answer.text


def _required(context: str) -> bool:
    return any(context.startswith(f"{name} / {name} (") for name in CHECKS)
