"""The forge's REST API: GitHub's, and Gitea's where both have the same."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import httpx

from environments import Invalid

GITHUB = "https://api.github.com"
VERSION = "2022-11-28"
# What workflows write as, on GitHub and on Gitea. What anybody else writes is never taken for it.
MACHINES = ("github-actions[bot]", "gitea-actions")
PAGE = {"per_page": "100", "limit": "50"}  # as the one and the other call it


class Failed(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The forge did not do it, or must not; the message says what, and what to do."""


class Missing(Failed):
    """There is nothing of this address, or not for this token."""


@dataclass(frozen=True)
class Repository:
    """One repository on the forge, and a token for it."""

    name: str
    token: str = field(repr=False)
    url: str = GITHUB

    @cached_property
    def client(self) -> httpx.Client:
        headers = {
            "Accept": "application/vnd.github+json",
            "Authorization": f"token {self.token}",
            "X-GitHub-Api-Version": VERSION,
        }
        return httpx.Client(headers=headers, timeout=30, transport=httpx.HTTPTransport(retries=2))

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """The answer to a question below `repos/OWNER/NAME`, read as JSON."""
        return read(send(self.client, self.url, method, f"{self.url}/repos/{self.name}{path}", body))

    def every(self, path: str, **parameters: str) -> Iterator[Any]:
        """All items of a list, page by page."""
        url: str | None = str(httpx.URL(f"{self.url}/repos/{self.name}{path}", params={**PAGE, **parameters}))
        while url:
            answer = send(self.client, self.url, "GET", url, None)
            yield from read(answer)
            url = answer.links.get("next", {}).get("url")
            if url and httpx.URL(url).host != httpx.URL(self.url).host:
                raise Failed(f"{self.url} leads on to {url}, which gets no token")

    @cached_property
    def author(self) -> tuple[str, ...]:
        """Whose comments and issues are ours: the token's user, or a workflow where it has none."""
        answer = self.client.get(f"{self.url}/user")
        return (str(answer.json()["login"]),) if answer.status_code == httpx.codes.OK else MACHINES


def send(client: httpx.Client, forge: str, method: str, url: str, body: Mapping[str, Any] | None) -> httpx.Response:
    """Ask any forge. Raises `Missing` where there is no such thing, `Failed` where it refuses or is not reached."""
    try:
        answer = client.request(method, url, json=body)
    except httpx.HTTPError as error:
        raise Failed(f"{forge} is not reached: {error}") from error
    if answer.is_success:
        return answer
    problem = f"{method} {httpx.URL(url).path}: {answer.status_code} {message(answer)}"
    raise (Missing if answer.status_code == httpx.codes.NOT_FOUND else Failed)(problem)


def repository(variables: Mapping[str, str] | None = None) -> Repository:
    """The repository that the standard variables of a workflow name; by hand they are set as a workflow has them."""
    found = os.environ if variables is None else variables
    name, token = found.get("GITHUB_REPOSITORY", ""), found.get("GH_TOKEN") or found.get("GITHUB_TOKEN")
    if name.count("/") != 1:
        raise Invalid("GITHUB_REPOSITORY is not set: which repository? OWNER/NAME")
    if not token:
        raise Invalid("GH_TOKEN is not set: a token for the forge (`gh auth token` prints yours)")
    return Repository(name, token, (found.get("GITHUB_API_URL") or GITHUB).rstrip("/"))


def read(answer: httpx.Response) -> Any:
    """An answer's JSON, or nothing."""
    return answer.json() if answer.content else None


def message(answer: httpx.Response) -> str:
    """What a refusal says, on one line."""
    try:
        found = answer.json()
    except ValueError:
        found = answer.reason_phrase
    said = found.get("message", found) if isinstance(found, dict) else found
    return " ".join(str(said).split())[:300]
