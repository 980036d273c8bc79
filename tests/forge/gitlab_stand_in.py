"""GitLab's REST API, on loopback, by its published documents: addresses, what each takes, pages by header.

https://docs.gitlab.com/api/notes, /merge_requests, /issues, /commits, /pipelines. What these do not describe is
refused, as a wrong token is; it is no GitLab, and what they leave out is not known here.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.loopback import serving

PAGE = 2  # small, so that whoever reads one page only is found out
PAGED = {"page", "per_page"}
# Method, path below the project: what the query or the body may hold, and of it what it must.
DESCRIBED: dict[tuple[str, str], tuple[set[str], set[str]]] = {
    ("GET", r"/merge_requests/\d+/notes"): ({"sort", "order_by"}, set()),
    ("POST", r"/merge_requests/\d+/notes"): ({"body", "internal", "created_at"}, {"body"}),
    ("PUT", r"/merge_requests/\d+/notes/\d+"): ({"body"}, {"body"}),
    ("GET", r"/merge_requests/\d+"): (set(), set()),
    ("GET", r"/merge_requests/\d+/diffs"): ({"unidiff"}, set()),
    ("GET", r"/merge_requests"): ({"state", "source_branch", "target_branch", "scope"}, set()),
    ("POST", r"/merge_requests"): (
        {"source_branch", "target_branch", "title", "description", "remove_source_branch", "squash", "labels"},
        {"source_branch", "target_branch", "title"},
    ),
    ("PUT", r"/merge_requests/\d+"): ({"title", "description", "state_event", "target_branch"}, set()),
    ("GET", r"/issues"): ({"state", "scope", "labels", "search"}, set()),
    ("POST", r"/issues"): ({"title", "description", "labels"}, {"title"}),
    ("PUT", r"/issues/\d+"): ({"title", "description", "state_event", "labels"}, set()),
    ("POST", r"/issues/\d+/notes"): ({"body", "internal", "created_at"}, {"body"}),
    ("GET", r"/repository/commits/[0-9a-f]{40}/merge_requests"): ({"state"}, set()),
    ("POST", r"/pipeline"): ({"ref", "variables", "inputs"}, {"ref"}),
}


@dataclass
class StandIn:
    url: str = ""
    username: str = "project_5_bot"  # of the token
    notes: list[dict[str, Any]] = field(default_factory=list)
    issues: list[dict[str, Any]] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    diffs: list[dict[str, Any]] = field(default_factory=list)
    commits: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    started: list[Any] = field(default_factory=list)
    ids: int = 0

    def new(self, body: dict[str, Any], **more: Any) -> dict[str, Any]:
        self.ids += 1
        author = {"username": self.username}
        made = {
            "id": 100 + self.ids,
            "iid": self.ids,
            "author": author,
            "web_url": f"http://g/{self.ids}",
            "state": "opened",
        }
        return {**made, **body, **more}

    def answer(self, method: str, path: str, query: dict[str, str], body: dict[str, Any]) -> tuple[int, Any]:
        if (method, path) == ("GET", "/user"):
            return 200, {"username": self.username}
        inner = path.removeprefix("/projects/5")
        known = [says for (verb, pattern), says in DESCRIBED.items() if verb == method and re.fullmatch(pattern, inner)]
        if not known:
            return 404, {"error": "404 Not Found"}
        ((may, must),) = known
        given = set(body) if method != "GET" else set(query) - PAGED
        if not given <= may or not must <= given:
            return 400, {"message": f"{method} {inner}: {sorted(given - may)} too much, {sorted(must - given)} missing"}
        return self._answer(method, inner, query, body)

    def _answer(self, method: str, inner: str, query: dict[str, str], body: dict[str, Any]) -> tuple[int, Any]:  # noqa: PLR0911
        if inner.endswith("/diffs"):
            return 200, self.diffs
        if inner.startswith("/repository"):
            return 200, self.commits.get(inner.split("/")[3], [])
        if inner == "/pipeline":
            self.started.append(body)
            return 201, {"id": 1}
        of = self.issues if inner.startswith("/issues") else self.requests
        if inner.endswith("/notes"):
            if method == "GET":
                return 200, list(reversed(self.notes))  # the newest first, where nobody says otherwise
            self.notes.append(self.new(body))
            return 201, self.notes[-1]
        if "/notes/" in inner:
            (note,) = [each for each in self.notes if each["id"] == int(inner.rpartition("/")[2])]
            note.update(body)
            return 200, note
        if found := re.fullmatch(r"/\w+/(\d+)", inner):
            (one,) = [each for each in of if each["iid"] == int(found[1])]
            closes = {"state": "closed"} if body.get("state_event") == "close" else {}
            one.update({key: value for key, value in body.items() if key != "state_event"} | closes)
            return 200, one
        if method == "POST":
            of.append(self.new(body))
            return 201, of[-1]
        wanted = {key: value for key, value in query.items() if key not in PAGED | {"scope"}}
        return 200, [each for each in of if all(str(each.get(key)) == value for key, value in wanted.items())]


@contextmanager
def running(it: StandIn) -> Iterator[StandIn]:
    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            at = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else {}
            query = {key: values[0] for key, values in parse_qs(at.query).items()}
            if self.headers["PRIVATE-TOKEN"] != "sesame":
                status, answer = 401, {"message": "401 Unauthorized"}
            else:
                status, answer = it.answer(self.command, at.path, query, body)
            self.send_response(status)
            if isinstance(answer, list):
                page = int(query.get("page", "1"))
                self.send_header("x-next-page", str(page + 1) if len(answer) > page * PAGE else "")
                answer = answer[(page - 1) * PAGE : page * PAGE]
            content = json.dumps(answer).encode()
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = handle_any

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as it.url:
        yield it
