"""Shows a change to a person: as text in the terminal, as Markdown on the pull request."""

import json
from collections.abc import Iterator, Sequence

from infra.change import Action, Change, Resource
from infra.mask import SENSITIVE, UNKNOWN, Mask
from infra.policy import Finding

# GitHub refuses a comment of 65,536 characters.
MARKDOWN_LIMIT = 65_535
LONGEST_VALUE = 120
SIGNS = {
    Action.DELETE: "-",
    Action.REPLACE: "-/+",
    Action.FORGET: ".",
    Action.UPDATE: "~",
    Action.CREATE: "+",
}


def text(change: Change, findings: Sequence[Finding]) -> str:
    """All of it: what is destroyed or replaced first, then each changed attribute."""
    lines = [headline(change)]
    for resource in change.changing:
        lines.append(f"{SIGNS[resource.action]:>3} {resource.address}{_flag(resource).replace('*', '')}")
        if resource.action in (Action.UPDATE, Action.REPLACE):
            lines.extend(f"      {line}" for line in differences(resource))
    if change.outputs:
        lines.append(f"outputs: {', '.join(change.outputs)}")
    lines.extend(f"refused: {finding}" for finding in findings)
    return Mask.of(change.secrets)("\n".join(lines))


def headline(change: Change) -> str:
    if change.empty:
        return "no changes"
    counts = ", ".join(f"{count} to {action.value}" for action, count in change.counts().items())
    lost = sum(resource.stateful and resource.destroys for resource in change.changing)
    return (counts or "only outputs change") + (f"; {lost} of them STATEFUL, with what they hold" if lost else "")


def differences(resource: Resource) -> Iterator[str]:
    for attribute in resource.attributes():
        mark = "  # forces replacement" if attribute.replaces else ""
        if resource.action is Action.REPLACE and attribute.after == UNKNOWN and not attribute.replaces:
            continue  # every computed attribute of what is made anew
        yield f"{attribute.name}: {short(attribute.before)} -> {short(attribute.after)}{mark}"


def markdown(
    change: Change, findings: Sequence[Finding], *, title: str, facts: Sequence[str] = (), limit: int = MARKDOWN_LIMIT
) -> str:
    """The same as Markdown of at most `limit` characters: cut with a count of what is left out.

    Characters are counted as GitHub does, in UTF-16 units at worst.
    """
    mask = Mask.of(change.secrets)
    head = [f"### {title}", "", f"**{headline(change)}**", ""]
    if findings:
        refused = [f"- **refused**: {_plain(str(finding))}" for finding in findings]
        head += [*_fitting(refused, limit // 4, "refusals"), ""]
    tail = ["", *facts]
    rows = [
        f"| {resource.action.value} | `{_plain(resource.address)}`{_flag(resource)} | {_names(resource)} |"
        for resource in change.changing
    ]
    table = ["| action | resource | attributes |", "|---|---|---|"] if rows else []
    fixed = mask("\n".join([*head, *table, *tail]))
    body = _fitting([mask(row) for row in rows], limit - _length(fixed) - 1, "resources")
    if rows and (len(body) < len(rows) or not body[-1].startswith("|")):
        body.insert(-1, "")  # what follows a table's rows directly would be one
    return mask("\n".join(head)) + "\n" + "\n".join([*table, *body]) + mask("\n".join(["", *tail])).rstrip() + "\n"


def _fitting(lines: Sequence[str], room: int, what: str) -> list[str]:
    """As many lines as fit, with the number of those that do not."""
    if sum(_length(line) + 1 for line in lines) <= room:
        return list(lines)
    kept, room = [], room - 120  # for the line that counts
    for line in lines:
        room -= _length(line) + 1
        if room < 0:
            break
        kept.append(line)
    return [*kept, f"_... and {len(lines) - len(kept)} more {what}: the full text is in the run's files._"]


def _length(string: str) -> int:
    return len(string.encode("utf-16-le")) // 2


def _flag(resource: Resource) -> str:
    return " **STATEFUL**" if resource.stateful and resource.destroys else " (stateful)" if resource.stateful else ""


def _names(resource: Resource) -> str:
    if resource.action not in (Action.UPDATE, Action.REPLACE):
        return ""
    found = [
        f"`{_plain(attribute.name)}`{' (forces replacement)' if attribute.replaces else ''}"
        for attribute in resource.attributes()
        if resource.action is Action.UPDATE or attribute.after != UNKNOWN or attribute.replaces
    ]
    return ", ".join(found[:20]) + (f" and {len(found) - 20} more" if len(found) > 20 else "")


def _plain(string: str) -> str:
    """Without what would end a cell or a piece of code, or call somebody."""
    return string.replace("|", "\\|").replace("`", "'").replace("\n", " ").replace("@", "@\u200b")


def short(value: object) -> str:
    if value in (SENSITIVE, UNKNOWN):
        return str(value)
    written = json.dumps(value, sort_keys=True, default=str)
    return written if len(written) <= LONGEST_VALUE else f"{written[: LONGEST_VALUE - 3]}..."
