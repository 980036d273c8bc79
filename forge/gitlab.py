"""The same on GitLab, by its REST API: notes are comments, merge requests pull requests, pipelines workflows."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx

from environments import Invalid
from forge import marked, pulls
from forge.api import Failed, Missing, read, send
from forge.pulls import Merged


@dataclass(frozen=True)
class Project:
    """One project on GitLab, and a token for it."""

    name: str  # its number, or its path
    token: str = field(repr=False)
    url: str  # of the API, such as https://gitlab.com/api/v4

    @cached_property
    def client(self) -> httpx.Client:
        transport = httpx.HTTPTransport(retries=2)
        return httpx.Client(headers={"PRIVATE-TOKEN": self.token}, timeout=30, transport=transport)

    @cached_property
    def author(self) -> str:
        """Whose comments and issues are ours: the token's user."""
        return str(read(send(self.client, self.url, "GET", f"{self.url}/user", None))["username"])

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """The answer to a question below `projects/ID`, read as JSON."""
        return read(send(self.client, self.url, method, f"{self._base}{path}", body))

    def every(self, path: str, **parameters: str) -> Iterator[Any]:
        """All items of a list, page by page."""
        page = "1"
        while page:
            query = httpx.QueryParams({**parameters, "per_page": "100", "page": page})
            answer = send(self.client, self.url, "GET", f"{self._base}{path}?{query}", None)
            yield from read(answer)
            page = answer.headers.get("x-next-page", "")

    @property
    def _base(self) -> str:
        return f"{self.url}/projects/{self.name.replace('/', '%2F')}"

    # What `forge` does on every forge

    def comment(self, number: int, key: str, text: str) -> str:
        """Write the comment of this key on a merge request, over the one that is there; returns its address."""
        body = {"body": marked.marked(key, text)}
        notes = f"/merge_requests/{number}/notes"
        found = marked.first(self._written(notes), key, [self.author])
        note = self.ask("PUT", f"{notes}/{found['id']}", body) if found else self.ask("POST", notes, body)
        return f"{self.ask('GET', f'/merge_requests/{number}')['web_url']}#note_{note['id']}"

    def shown(self, number: int, key: str, authors: Sequence[str]) -> str:
        """What the comment of this key says; only one of `authors` counts, or of the token's user if none is named."""
        of = authors or [self.author]
        found = marked.first(self._written(f"/merge_requests/{number}/notes"), key, of)
        if not found:
            raise Missing(f"merge request {number} has no comment {key!r} of {' or '.join(of)}")
        return str(found["body"]).partition("\n")[2]

    def issue(self, key: str, title: str, text: str) -> str:
        """Open the issue of this key, or bring the open one up to date; returns its address."""
        body = {"title": title, "description": marked.marked(key, text)}
        found = self._open(key)
        if not found:
            return str(self.ask("POST", "/issues", body)["web_url"])
        if found["description"] != body["description"] or found["title"] != title:
            self.ask("PUT", f"/issues/{found['iid']}", body)
        return str(found["web_url"])

    def close(self, key: str, why: str) -> str | None:
        """Say why and close the open issue of this key; None where there is none."""
        found = self._open(key)
        if not found:
            return None
        self.ask("POST", f"/issues/{found['iid']}/notes", {"body": why})
        self.ask("PUT", f"/issues/{found['iid']}", {"state_event": "close"})
        return str(found["web_url"])

    def merged(self, commit: str) -> Merged:
        """The merge request by which a commit came to the main branch; raises `Failed` where it came otherwise."""
        for request in self.every(f"/repository/commits/{commit}/merge_requests"):
            # a fast-forward has neither of the first two
            by = (request.get("merge_commit_sha"), request.get("squash_commit_sha"), request["sha"])
            if request["state"] == "merged" and commit in by:
                return Merged(int(request["iid"]), str(request["sha"]))
        raise Failed(f"{commit[:12]} came by no merge request: nobody has reviewed it, so it is not applied")

    def refuse_foreign(self, number: int) -> str:
        """Raises `Failed` where a merge request from a fork changes what is guarded; otherwise says why it may."""
        request = self.ask("GET", f"/merge_requests/{number}")
        if request["source_project_id"] == request["target_project_id"]:
            return "from this project"
        changed: set[str] = set()
        for file in self.every(f"/merge_requests/{number}/diffs"):
            changed |= {str(file["new_path"]), str(file["old_path"])}
        return pulls.refuse_guarded(f"merge request {number}", changed)

    def propose(self, root: Path, files: Sequence[str], *, branch: str, title: str, body: str, base: str) -> str:
        """As `pulls.propose`, with a merge request."""
        pulls.push(root, files, branch=branch, title=title, user="oauth2", token=self.token)
        for request in self.every("/merge_requests", state="opened", source_branch=branch, target_branch=base):
            self.ask("PUT", f"/merge_requests/{request['iid']}", {"title": title, "description": body})
            return str(request["web_url"])
        wanted = {"source_branch": branch, "target_branch": base, "title": title, "description": body}
        return str(self.ask("POST", "/merge_requests", {**wanted, "remove_source_branch": True})["web_url"])

    def dispatch(self, workflow: str, inputs: Mapping[str, str], ref: str) -> None:
        """Start a pipeline with WORKFLOW (`train` for `train.yml`) and the inputs as variables, in capitals."""
        values = {"WORKFLOW": workflow.removesuffix(".yml"), **{key.upper(): value for key, value in inputs.items()}}
        variables = [{"key": key, "value": value} for key, value in values.items()]
        self.ask("POST", "/pipeline", {"ref": ref, "variables": variables})

    def _written(self, notes: str) -> list[dict[str, Any]]:
        """As GitHub has them: who wrote a comment is its user."""
        return [{**each, "user": {"login": each["author"]["username"]}} for each in self.every(notes)]

    def _open(self, key: str) -> dict[str, Any] | None:
        found = [
            {**each, "body": each["description"], "user": {"login": each["author"]["username"]}}
            for each in self.every("/issues", state="opened", scope="all")
        ]
        return marked.first(found, key, [self.author])


def project(variables: Mapping[str, str] | None = None) -> Project | None:
    """The project whose job this is, by the variables that GitLab gives it; None where it is no job of GitLab."""
    found = os.environ if variables is None else variables
    url, name = found.get("CI_API_V4_URL"), found.get("CI_PROJECT_ID")
    if not url or not name:
        return None
    if not (token := found.get("GITLAB_TOKEN")):
        raise Invalid("GITLAB_TOKEN is not set: a project access token with the scope api")
    return Project(name, token, url.rstrip("/"))
