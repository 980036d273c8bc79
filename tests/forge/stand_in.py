"""A forge of a few addresses, on loopback, that remembers what it is told; the end-to-end tests have a real one."""

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


@dataclass
class StandIn:
    url: str = ""
    login: str | None = "github-actions[bot]"  # of the token; None: it is a workflow's, which may not ask
    comments: list[dict[str, Any]] = field(default_factory=list)
    issues: list[dict[str, Any]] = field(default_factory=list)
    pulls: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    commits: dict[str, Any] = field(default_factory=dict)  # path to answer
    dispatched: list[tuple[str, Any]] = field(default_factory=list)
    ids: int = 0

    def new(self, body: dict[str, Any], **more: Any) -> dict[str, Any]:
        self.ids += 1
        user = {"login": self.login or "github-actions[bot]"}
        made = {"id": self.ids, "number": self.ids, "state": "open", "user": user, "html_url": f"http://f/{self.ids}"}
        return {**made, **body, **more}

    def answer(  # noqa: PLR0911 - a line for each address
        self, method: str, path: str, query: dict[str, list[str]], body: Any
    ) -> tuple[int, Any]:
        if path == "/user":
            return (200, {"login": self.login}) if self.login else (403, {"message": "not for a workflow"})
        inner = path.removeprefix("/repos/example/project")
        if found := re.fullmatch(r"/issues/comments/(\d+)", inner):
            (comment,) = [each for each in self.comments if each["id"] == int(found[1])]
            comment.update(body)
            return 200, comment
        if re.fullmatch(r"/issues/\d+/comments", inner):
            if method == "POST":
                self.comments.append(self.new(body))
                return 201, self.comments[-1]
            return 200, self.comments
        for name, kept in (("issues", self.issues), ("pulls", self.pulls)):
            if inner == f"/{name}":
                if method == "POST":
                    more = {"head": {"ref": body["head"]}} if name == "pulls" else {}
                    kept.append(self.new(body, **more))
                    return 201, kept[-1]
                return 200, [each for each in kept if each["state"] == query["state"][0]]
            if found := re.fullmatch(rf"/{name}/(\d+)", inner):
                (one,) = [each for each in kept if each["number"] == int(found[1])]
                one.update(body or {})
                return 200, one
        if re.fullmatch(r"/pulls/\d+/files", inner):
            return 200, self.files
        if found := re.fullmatch(r"/actions/workflows/([^/]+)/dispatches", inner):
            self.dispatched.append((found[1], body))
            return 204, None
        return (200, self.commits[inner]) if inner in self.commits else (404, {"message": "Not Found"})


@contextmanager
def running(it: StandIn) -> Iterator[StandIn]:
    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            at = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            query = parse_qs(at.query)
            if self.headers["Authorization"] != "token sesame":
                status, answer = 401, {"message": "Bad credentials"}
            else:
                status, answer = it.answer(self.command, at.path, query, body)
            self.send_response(status)
            if isinstance(answer, list):
                page = int(query.get("page", ["1"])[0])
                if len(answer) > page * PAGE:
                    self.send_header("Link", f'<{it.url}{at.path}?{at.query}&page={page + 1}>; rel="next"')
                answer = answer[(page - 1) * PAGE : page * PAGE]
            content = b"" if answer is None else json.dumps(answer).encode()
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as it.url:
        yield it
