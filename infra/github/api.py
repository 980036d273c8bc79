"""The forge's API for settings, by PyGithub: its sessions and its errors, with bodies as GitHub describes them."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from environments import Invalid
from infra.run import Failed

GITHUB = "https://api.github.com"


@dataclass(frozen=True)
class Settings:
    """One repository, as somebody sees it who may change its settings."""

    repository: str
    token: str
    url: str = GITHUB

    @cached_property
    def _requester(self) -> Any:
        from github import Auth, Github

        made = Github(
            auth=Auth.Token(self.token),
            base_url=self.url,
            timeout=30,
            retry=None,
            seconds_between_requests=None,
            seconds_between_writes=None,
            lazy=True,
        )
        return made.requester

    @property
    def owner(self) -> str:
        return self.repository.partition("/")[0]

    def get(self, path: str) -> Any:
        """What is at a path, None where there is nothing. Raises `Failed` where the token may not look."""
        return self._ask("GET", path, None)

    def send(self, method: str, path: str, body: Mapping[str, Any]) -> None:
        self._ask(method, path, dict(body))

    def every(self, path: str, key: str) -> Iterator[Any]:
        """All items of a list that is wrapped in an object."""
        page = 1
        while found := (self.get(f"{path}?per_page=30&page={page}") or {}).get(key):
            yield from found
            if len(found) < 30:
                return
            page += 1

    def _ask(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        from github import GithubException, UnknownObjectException
        from requests import RequestException

        where = path if path.startswith(("/orgs/", "/users/")) else f"/repos/{self.repository}{path}"
        try:
            return self._requester.requestJsonAndCheck(method, where, input=body)[1]
        except UnknownObjectException as error:
            if method == "GET":
                return None
            raise Failed(f"{method} {where}: not there, or not for this token") from error
        except GithubException as error:
            said = error.data.get("message", error.data) if isinstance(error.data, dict) else error.data
            raise Failed(f"{method} {where}: {error.status} {said}") from error
        except RequestException as error:
            raise Failed(f"{self.url} is not reached: {error}") from error


def settings(repository: str, variables: Mapping[str, str] | None = None) -> Settings:
    """Of the repository that `project.yaml` names, or the one in which a workflow runs; raises `Invalid`."""
    found = os.environ if variables is None else variables
    token = found.get("GH_TOKEN") or found.get("GITHUB_TOKEN")
    if not token:
        raise Invalid("GH_TOKEN is not set: a token of somebody who may change settings (`gh auth token` prints yours)")
    url = (found.get("GITHUB_API_URL") or GITHUB).rstrip("/")
    return Settings(found.get("GITHUB_REPOSITORY") or repository, token, url)
