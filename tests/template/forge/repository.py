"""A repository on the forge, and what a person does with it: push, open, wait for checks, read comments, merge."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.template.forge.gitea import PATIENCE, Gitea, Refused, git, until

OWNER, NAME = "acme", "project"
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

    @classmethod
    def made(cls, forge: Gitea, root: Path) -> "Repository":
        """Pushed, with a protected main that demands the checks of the workflows."""
        forge.ask("POST", "/orgs", {"username": OWNER})
        forge.ask("POST", f"/orgs/{OWNER}/repos", {"name": NAME, "private": False, "default_branch": "main"})
        found = cls(forge, root)
        git(root, "remote", "add", "origin", forge.remote(f"{OWNER}/{NAME}"))
        for name in NOT_HERE:
            (root / ".github/workflows" / name).unlink()
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
                "block_admin_merge_override": True,
            },
        )
        until(lambda: not found.ask("GET", "")["empty"], "the push is seen")
        return found

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        return self.forge.ask(method, f"/repos/{OWNER}/{NAME}{path}", body)

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

    def merge(self, pull: Pull) -> str:
        """Returns the commit on main."""
        self.ask("POST", f"/pulls/{pull.number}/merge", {"Do": "squash", "head_commit_id": pull.head})
        return str(self.ask("GET", f"/pulls/{pull.number}")["merge_commit_sha"])

    def run(self, commit: str, workflow: str, within: float = PATIENCE) -> str:
        """How the run of a workflow ended that a push to main started."""

        def ended() -> str | None:
            for run in self.ask("GET", "/actions/runs?limit=50")["workflow_runs"]:
                if run["head_sha"] == commit and run["event"] == "push" and workflow in str(run["path"]):
                    return str(run.get("conclusion")) if run["status"] == "completed" else None
            return None

        return str(until(ended, f"{workflow} ended on {commit[:12]}", within))

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
            f"{self.forge.url}/api/v1/repos/{OWNER}/{NAME}/actions/jobs/{job}/logs",
            headers={"Authorization": f"token {self.forge.token}"},
        )
        return answer.text


def _required(context: str) -> bool:
    return any(context.startswith(f"{name} / {name} (") for name in CHECKS)
