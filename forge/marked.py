"""Comments and issues that are found again by a mark on their first line: one of each, kept current."""

from collections.abc import Callable, Sequence
from typing import Any

from environments import Invalid
from forge.api import MACHINES, Missing, Repository

# GitHub refuses 65,536 characters.
LIMIT = 65_535
CUT = "\n\n… cut here: the rest is in the log of the run."


def marked(key: str, text: str) -> str:
    """The text under its mark, cut to what a comment may hold; characters count as UTF-16 units at worst."""
    if not key or not set(key) <= set("abcdefghijklmnopqrstuvwxyz0123456789-"):
        raise Invalid(f"KEY: lower-case letters, digits and hyphens, not {key!r}")
    head = f"{_mark(key)}\n"
    room = LIMIT - len(head)
    if _length(text) > room:
        while _length(text) > room - len(CUT):
            text = text[: -max(1, (_length(text) - room + len(CUT)) // 2)]
        text += CUT
    return head + text


def comment(repository: Repository, number: int, key: str, text: str) -> str:
    """Write the comment of this key on a pull request, over the one that is there; returns its address."""
    body = marked(key, text)
    found = first(list(repository.every(f"/issues/{number}/comments")), key, repository.author)
    if found:
        written = repository.ask("PATCH", f"/issues/comments/{found['id']}", {"body": body})
    else:
        written = repository.ask("POST", f"/issues/{number}/comments", {"body": body})
    return str(written["html_url"])


def shown(repository: Repository, number: int, key: str, authors: Sequence[str] = MACHINES) -> str:
    """What the comment of this key says; only one of `authors` counts, whoever else writes under the same mark."""
    found = first(list(repository.every(f"/issues/{number}/comments")), key, authors)
    if not found:
        raise Missing(f"pull request {number} has no comment {key!r} of {' or '.join(authors)}")
    return str(found["body"]).partition("\n")[2]


def issue(repository: Repository, key: str, title: str, text: str) -> str:
    """Open the issue of this key, or bring the open one up to date; returns its address."""
    body = marked(key, text)
    found = _open(repository, key)
    if not found:
        return str(repository.ask("POST", "/issues", {"title": title, "body": body})["html_url"])
    if found["body"] != body or found["title"] != title:
        repository.ask("PATCH", f"/issues/{found['number']}", {"title": title, "body": body})
    return str(found["html_url"])


def close(repository: Repository, key: str, why: str) -> str | None:
    """Say why and close the open issue of this key; None where there is none."""
    found = _open(repository, key)
    if not found:
        return None
    repository.ask("POST", f"/issues/{found['number']}/comments", {"body": why})
    repository.ask("PATCH", f"/issues/{found['number']}", {"state": "closed"})
    return str(found["html_url"])


def _open(repository: Repository, key: str) -> dict[str, Any] | None:
    found = [each for each in repository.every("/issues", state="open", type="issues") if not each.get("pull_request")]
    return first(found, key, repository.author)


def first(items: Sequence[dict[str, Any]], key: str, authors: Sequence[str]) -> dict[str, Any] | None:
    """What one of the authors wrote under the mark of this key.

    The oldest: where two were written at once, both later runs take the same.
    """
    of: Callable[[dict[str, Any]], bool] = lambda item: (  # noqa: E731
        str(item["body"] or "").replace("\r\n", "\n").partition("\n")[0] == _mark(key)
        and item["user"]["login"] in authors
    )
    return min(filter(of, items), key=lambda item: int(item["id"]), default=None)


def _mark(key: str) -> str:
    return f"<!-- {key} -->"


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
