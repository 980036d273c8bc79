"""The page's charts as SVG: told apart by shape and stroke, not by colour alone; colours come from the page's style.

Each chart is drawn once for a wide and once for a narrow page, so that its text keeps its size.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipelines.monitoring import svg
from pipelines.monitoring.report import Period, Quality

WIDE, NARROW = 1080, 344
MARKS = {"model": "circle", "pipeline": "square", "infrastructure": "diamond", "retraining": "triangle"}
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Event:
    """A mark on the time axis; `label` is its number in the table below."""

    kind: str
    at: datetime
    label: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Span:
    """The time axis that the charts share."""

    since: datetime
    until: datetime

    def scale(self, left: float, right: float) -> Callable[[datetime], float]:
        length = (self.until - self.since) / DAY or 1.0
        return lambda at: left + (right - left) * ((at - self.since) / DAY) / length

    def ticks(self, most: int) -> list[datetime]:
        days = max((self.until - self.since) / DAY, 1 / 24)
        step = next((each for each in (1, 2, 7, 14, 28, 56, 91, 182, 365) if days / each <= most), 730)
        first = self.since.replace(hour=0, minute=0, second=0, microsecond=0) + DAY
        return [
            first + number * step * DAY
            for number in range(int(days // step) + 1)
            if first + number * step * DAY <= self.until
        ]


def quality(found: Quality, span: Span, *, width: int) -> str:
    """The metric over time with its band, the evaluation's value and the worst that is allowed."""
    height, left, right, top, bottom = 250, 46, width - 14, 14, 216
    values = [found.reference, found.allowed]
    values += [each for period in found.periods for each in (period.low, period.high) if each is not None]
    lowest, highest = min(values), max(values)
    room = (highest - lowest or 0.1) * 0.12
    lowest, highest = lowest - room, highest + room
    x = span.scale(left, right)

    def y(value: float) -> float:
        return bottom - (bottom - top) * (value - lowest) / (highest - lowest)

    parts = [_axis(span, x, bottom, top, width)]
    for value in _round_steps(lowest, highest):
        parts.append(svg.line("grid", left, y(value), right, y(value)))
        parts.append(svg.text(left - 6, y(value) + 4, f"{value:.2f}", anchor="end"))
    for value, kind, name in ((found.reference, "reference", "evaluation"), (found.allowed, "allowed", "allowed")):
        above = value == max(found.reference, found.allowed)
        parts.append(svg.line(kind, left, y(value), right, y(value)))
        said = f"{name} {value:.3f}"
        parts.append(svg.text(right - 2, y(value) + (-6 if above else 15), said, anchor="end", kind="halo"))
    for run in _runs(found.periods):
        points = [(x(_middle(each)), each.value or 0.0, each.low or 0.0, each.high or 0.0) for each in run]
        upper = [f"{at:.1f},{y(high):.1f}" for at, _, _, high in points]
        lower = [f"{at:.1f},{y(low):.1f}" for at, _, low, _ in reversed(points)]
        parts.append(f'<polygon class="band" points="{" ".join(upper + lower)}"/>')
        parts.append(
            f'<polyline class="line" points="{" ".join(f"{at:.1f},{y(value):.1f}" for at, value, _, _ in points)}"/>'
        )
        for each, (at, value, low, high) in zip(run, points, strict=True):
            bad = high < found.allowed if found.higher_is_better else low > found.allowed
            title = f"{each.since:%Y-%m-%d} to {each.until:%Y-%m-%d}: {value:.3f} ({low:.3f} to {high:.3f})"
            whisker = svg.line("whisker", at, y(low), at, y(high))
            mark = svg.mark("cross" if bad else "circle", at, y(value))
            parts.append(svg.titled("bad" if bad else "good", f"{title}, {each.labelled} labels", whisker, mark))
    for each in found.periods:
        if each.value is None and span.since <= _middle(each) <= span.until:
            title = f"{each.since:%Y-%m-%d}: {each.labelled} of {each.rows} labelled, too few"
            unknown = svg.text(x(_middle(each)), bottom - 5, "?", anchor="middle", kind="few")
            parts.append(svg.titled("unknown", title, unknown))
    return svg.drawing(
        width, height, parts, f"{found.metric} over time; evaluation {found.reference:.3f}, allowed {found.allowed:.3f}"
    )


def timeline(events: Sequence[Event], span: Span, *, width: int) -> str:
    """What was deployed and retrained when, a lane for each kind; what is beyond the axis is counted at its end."""
    lanes = list(MARKS)
    left, right, lane = 100, width - 14, 28
    bottom = 8 + lane * len(lanes)
    x = span.scale(left, right)
    parts = [_axis(span, x, bottom, 4, width, left=left)]
    for number, kind in enumerate(lanes):
        at = 8 + lane * number + lane / 2
        parts.append(svg.line("grid", left, at, right, at))
        parts.append(svg.text(left - 10, at + 4, kind, anchor="end"))
        ours = sorted((each for each in events if each.kind == kind), key=lambda each: each.at)
        earlier = [each for each in ours if each.at < span.since]
        later = [each for each in ours if each.at > span.until]
        if earlier:
            parts.append(_beyond(f"← {len(earlier)}", "before", span.since, left + 2, at, anchor="start"))
        if later:
            parts.append(_beyond(f"{len(later)} →", "after", span.until, right - 2, at, anchor="end"))
        free = left + 30.0 if earlier else float("-inf")
        for event in ours:
            if event in earlier or event in later:
                continue
            place = x(event.at)
            marks = [svg.mark(MARKS[kind], place, at)]
            room = 8 + 7.5 * len(event.label)
            before = place + room > (right - 30 if later else width)
            if place - (room if before else 0) > free:
                beside = place - 8 if before else place + 8
                marks.append(svg.text(beside, at - 3, event.label, anchor="end" if before else "start", kind="halo"))
                free = place + (6 if before else room)
            parts.append(svg.titled(f"event {kind}", event.title, *marks))
    return svg.drawing(width, bottom + 34, parts, f"{len(events)} deployments and retrainings on the time axis")


def _beyond(said: str, side: str, end: datetime, x: float, y: float, *, anchor: str) -> str:
    title = f"{said.strip('←→ ')} {side} {end:%Y-%m-%d}, in the table below"
    return svg.titled("beyond", title, svg.text(x, y + 4, said, anchor=anchor, kind="halo"))


def _runs(periods: Sequence[Period]) -> Iterator[list[Period]]:
    """Stretches without a gap."""
    run: list[Period] = []
    for period in periods:
        if period.value is None or period.low is None or period.high is None:
            if run:
                yield run
            run = []
        else:
            run.append(period)
    if run:
        yield run


def _middle(period: Period) -> datetime:
    return period.since + (period.until - period.since) / 2


def _axis(
    span: Span, x: Callable[[datetime], float], bottom: float, top: float, width: int, *, left: float = 46
) -> str:
    parts = [svg.line("axis", left, bottom, width - 14, bottom)]
    for tick in span.ticks(9 if width == WIDE else 4):
        parts.append(svg.line("grid", x(tick), top, x(tick), bottom))
        if left - 4 <= x(tick) <= width - 20:
            parts.append(svg.text(x(tick), bottom + 18, f"{tick.day} {tick:%b}", anchor="middle"))
    return "".join(parts)


def _round_steps(lowest: float, highest: float) -> list[float]:
    step = next((each for each in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5) if (highest - lowest) / each <= 6), 1.0)
    first = int(lowest / step) + 1
    return [round(number * step, 4) for number in range(first, int(highest / step) + 1)]
