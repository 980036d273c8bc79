"""When a CronJob runs: the five fields that Kubernetes reads, checked before the cluster sees them."""

import re

FIELDS = (("minute", 0, 59), ("hour", 0, 23), ("day of month", 1, 31), ("month", 1, 12), ("day of week", 0, 6))
NAMES = {
    "month": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "day of week": ("sun", "mon", "tue", "wed", "thu", "fri", "sat"),
}
ITEM = re.compile(r"(?P<first>\*|\w+)(-(?P<last>\w+))?(/(?P<step>[0-9]+))?")


def valid(schedule: str) -> str:
    """The schedule; raises `ValueError` that names the field and what is allowed there."""
    fields = schedule.split()
    if len(fields) != len(FIELDS):
        raise ValueError(
            f"five fields are needed (minute hour day-of-month month day-of-week), there are {len(fields)}"
        )
    for text, (name, lowest, highest) in zip(fields, FIELDS, strict=True):
        for item in text.split(","):
            if not _fits(item, name, lowest, highest):
                raise ValueError(f"{name}: {item!r} is not *, a number, a range or a step of {lowest} to {highest}")
    return schedule


def _fits(item: str, name: str, lowest: int, highest: int) -> bool:
    found = ITEM.fullmatch(item.lower())
    if found is None or (found["step"] is not None and int(found["step"]) == 0):
        return False
    if found["first"] == "*":
        return found["last"] is None
    bounds = [_number(part, name, lowest) for part in (found["first"], found["last"]) if part is not None]
    return all(bound is not None and lowest <= bound <= highest for bound in bounds) and bounds == sorted(
        bounds, key=lambda bound: bound or 0
    )


def _number(text: str, name: str, lowest: int) -> int | None:
    if text.isdecimal():
        return int(text)
    names = NAMES.get(name, ())
    return names.index(text) + lowest if text in names else None
