"""Stands where GitHub is, which no test can reach: refuses what its own description does not allow, keeps the rest."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import urlsplit

from tests.infra.github.description import Description
from tests.loopback import serving

NOW = "2026-01-01T00:00:00Z"
PLAIN = {"id": 1, "node_id": "x", "url": "https://api.github.com/x", "html_url": "https://github.com/x"}


@dataclass
class StandIn:
    """The settings of one repository."""

    description: Description
    url: str = ""
    teams: dict[str, int] = field(default_factory=lambda: {"example/ml-ops-engineers": 7})
    environments: dict[str, dict[str, Any]] = field(default_factory=dict)
    policies: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    variables: dict[str, dict[str, str]] = field(default_factory=dict)  # by path
    protection: dict[str, Any] | None = None
    rules: list[dict[str, Any]] = field(default_factory=list)
    hidden: tuple[str, ...] = ()  # paths that the token may not see
    written: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        if faults := self.description.request_faults(method, path, body):
            self.faults += faults
            return 422, {"message": "; ".join(faults)}
        if method != "GET":
            self.written.append(f"{method} {path}")
        inner = path.removeprefix("/repos/example/project")
        if inner.startswith(self.hidden):
            return 403, {"message": "Resource not accessible by integration"}
        status, found = self._answer(method, inner, body)
        if status != 404:
            self.faults += self.description.answer_faults(method, path, status, found)
        return status, found

    def _answer(  # noqa: PLR0911 - a line for each address
        self, method: str, path: str, body: Any
    ) -> tuple[int, Any]:
        missing = 404, {"message": "Not Found"}
        if found := re.fullmatch(r"/orgs/([^/]+)/teams/([^/]+)", path):
            number = self.teams.get(f"{found[1]}/{found[2]}")
            return (200, _team(number, found[2])) if number else missing
        if found := re.fullmatch(r"/environments/([^/]+)", path):
            if method == "PUT":
                self.environments[found[1]] = _environment(found[1], body)
            return (200, self.environments[found[1]]) if found[1] in self.environments else missing
        if found := re.fullmatch(r"/environments/([^/]+)/deployment-branch-policies", path):
            if found[1] not in self.environments:
                return missing
            kept = self.policies.setdefault(found[1], [])
            if method == "POST":
                kept.append({"id": len(kept) + 1, "node_id": "x", **body})
                return 200, kept[-1]
            return 200, {"total_count": len(kept), "branch_policies": kept}
        if found := re.fullmatch(r"(/environments/([^/]+)|/actions)/variables(?:/([^/]+))?", path):
            return self._variable(method, found[1], found[3], body) if self._is_there(found[2]) else missing
        if path == "/branches/main/protection":
            if method == "PUT":
                self.protection = _protection(body)
            return (200, self.protection) if self.protection else missing
        return (200, self.rules) if path == "/rules/branches/main" else missing

    def _is_there(self, environment: str | None) -> bool:
        return environment is None or environment in self.environments

    def _variable(self, method: str, place: str, name: str | None, body: Any) -> tuple[int, Any]:
        kept = self.variables.setdefault(place, {})
        if method == "GET":
            listed = [
                {"name": key, "value": value, "created_at": NOW, "updated_at": NOW} for key, value in kept.items()
            ]
            return 200, {"total_count": len(listed), "variables": listed}
        if (method == "POST") == (body["name"] in kept):
            return 409, {"message": "Already exists"}
        kept[name or body["name"]] = body["value"]
        return (201, {}) if method == "POST" else (204, None)


def _team(number: int | None, slug: str) -> dict[str, Any]:
    return {
        **PLAIN,
        "id": number,
        "name": slug,
        "slug": slug,
        "description": None,
        "permission": "pull",
        "parent": None,
        "members_url": "https://api.github.com/m{/member}",
        "repositories_url": "https://api.github.com/r",
        "members_count": 1,
        "repos_count": 1,
        "created_at": NOW,
        "updated_at": NOW,
        "type": "organization",
        "organization": {
            **PLAIN,
            "login": "example",
            "repos_url": "https://x.y/r",
            "events_url": "https://x.y/e",
            "hooks_url": "h",
            "issues_url": "i",
            "members_url": "m",
            "public_members_url": "p",
            "avatar_url": "a",
            "description": None,
            "has_organization_projects": True,
            "has_repository_projects": True,
            "public_repos": 1,
            "public_gists": 0,
            "followers": 0,
            "following": 0,
            "created_at": NOW,
            "updated_at": NOW,
            "type": "Organization",
            "archived_at": None,
        },
    }


def _environment(name: str, body: dict[str, Any]) -> dict[str, Any]:
    rules: list[dict[str, Any]] = []
    if body.get("reviewers"):
        people = [{"type": each["type"], "reviewer": _simple_team(each["id"])} for each in body["reviewers"]]
        review = {"id": 2, "node_id": "x", "type": "required_reviewers", "reviewers": people}
        rules.append({**review, "prevent_self_review": body["prevent_self_review"]})
    return {
        **PLAIN,
        "name": name,
        "created_at": NOW,
        "updated_at": NOW,
        "protection_rules": rules,
        "deployment_branch_policy": body["deployment_branch_policy"],
    }


def _simple_team(number: int) -> dict[str, Any]:
    found = _team(number, "ml-ops-engineers")
    wanted = ("id", "node_id", "url", "html_url", "name", "slug", "description", "permission", "parent")
    return {key: found[key] for key in (*wanted, "members_url", "repositories_url", "type")}


def _protection(body: dict[str, Any]) -> dict[str, Any]:
    url = "https://api.github.com/protection"
    contexts = body["required_status_checks"]["contexts"]
    checks = {"url": url, "contexts_url": url, "checks": [{"context": each, "app_id": None} for each in contexts]}
    flags = ("required_conversation_resolution", "allow_force_pushes", "allow_deletions")
    return {
        "url": url,
        "required_status_checks": {**checks, **body["required_status_checks"]},
        "enforce_admins": {"url": url, "enabled": body["enforce_admins"]},
        "required_pull_request_reviews": {"url": url, **body["required_pull_request_reviews"]},
        **{key: {"enabled": body[key]} for key in flags},
    }


@contextmanager
def running(it: StandIn) -> Iterator[StandIn]:
    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            content = self.rfile.read(length) if length else b""
            status, answer = it.answer(self.command, urlsplit(self.path).path, json.loads(content) if content else None)
            body = b"" if answer is None else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as it.url:
        yield it
