"""When a CronJob runs: the five fields that Kubernetes reads, checked before the cluster sees them."""

import re
from datetime import UTC, datetime, timedelta

YEARS = 8  # the 29th of February may be that far away
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


def latest(schedule: str, now: datetime) -> datetime | None:
    """The last time at or before `now` at which a valid schedule was due, in UTC; None where that is years ago.

    As in cron, where both days are restricted either will do.
    """
    now = now.astimezone(UTC).replace(second=0, microsecond=0)
    fields = schedule.split()
    minutes, hours, days, months, weekdays = (_values(text, *field) for text, field in zip(fields, FIELDS, strict=True))
    either = not fields[2].startswith("*") and not fields[4].startswith("*")
    for back in range(YEARS * 366):
        day = now.date() - timedelta(days=back)
        fits = day.day in days, day.isoweekday() % 7 in weekdays
        if day.month not in months or not (any(fits) if either else all(fits)):
            continue
        last = (now.hour, now.minute) if back == 0 else (23, 59)
        if due := [(hour, minute) for hour in hours for minute in minutes if (hour, minute) <= last]:
            return datetime(day.year, day.month, day.day, *max(due), tzinfo=UTC)
    return None


def _values(text: str, name: str, lowest: int, highest: int) -> set[int]:
    """The numbers that a valid field stands for."""
    found: set[int] = set()
    for item in text.split(","):
        part = ITEM.fullmatch(item.lower())
        if part is None:
            raise ValueError(f"{name}: {item!r}")
        first = lowest if part["first"] == "*" else _number(part["first"], name, lowest) or 0
        open_end = part["first"] == "*" or (part["step"] is not None and part["last"] is None)
        last = highest if open_end else _number(part["last"] or part["first"], name, lowest) or 0
        found.update(range(first, last + 1, int(part["step"] or 1)))
    return found
