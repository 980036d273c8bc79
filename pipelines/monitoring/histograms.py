"""A column then and now as SVG: then as outlines, now filled, and how far apart they are."""

from collections.abc import Iterator
from itertools import pairwise

from pipelines.monitoring import svg
from pipelines.monitoring.report import Drift, Histogram

BINS = 12  # the most that a histogram shows
LABELLED = 8  # bins that still have room for names


def histogram(found: Drift) -> str:
    """Then as outlines, now as filled bars, side by side."""
    names, then, now = _bins(found.histogram)
    width, bottom, top = 300, 62, 6
    highest = max((*then, *now), default=0) or 1.0
    slot = width / max(len(names), 1)
    bar = slot * 0.38
    parts = []
    for number, (name, before, after) in enumerate(zip(names, then, now, strict=True)):
        left = number * slot + slot * 0.11
        bars = [
            svg.rect(
                kind, left + offset, bottom - (bottom - top) * share / highest, bar, (bottom - top) * share / highest
            )
            for offset, share, kind in ((0.0, before, "then"), (bar + slot * 0.02, after, "now"))
        ]
        parts.append(svg.titled("bin", f"{name}: then {before:.1%}, now {after:.1%}", *bars))
    parts.append(svg.line("axis", 0, bottom, width, bottom))
    parts += _names(found.histogram, names, slot, width, bottom)
    said = "; ".join(
        f"{name} {before:.0%} then {after:.0%} now" for name, before, after in zip(names, then, now, strict=True)
    )
    return svg.drawing(width, 80, parts, f"{found.name}: {said}")


def meter(found: Drift, *, full: float = 0.5) -> str:
    """The effect as a bar with a mark at the margin."""
    width = 120
    length, margin = (width * min(value / full, 1) for value in (found.effect, found.margin))
    return svg.drawing(
        width,
        12,
        [
            svg.rect("track", 0, 3, width, 6),
            svg.rect("bad" if found.drifted else "now", 0, 3, length, 6),
            svg.line("margin", margin, 0, margin, 12),
        ],
        f"effect {found.effect:.3f}, margin {found.margin:.3f}",
    )


def _bins(found: Histogram) -> tuple[list[str], list[float], list[float]]:
    """At most `BINS`: of many categories those that changed most, the others as one."""
    if found.categories:
        names = list(found.categories)
    else:
        edges = [_short(edge) for edge in found.edges]
        names = [f"{low} to {high}" for low, high in pairwise(edges)]
    names = names[: len(found.then)] + [""] * (len(found.then) - len(names))
    rows = list(zip(names, found.then, found.now, strict=True))
    if len(rows) > BINS and found.categories:
        rows.sort(key=lambda row: -max(row[1], row[2]))
        rest = rows[BINS - 1 :]
        rows = [*rows[: BINS - 1], (f"+{len(rest)}", sum(row[1] for row in rest), sum(row[2] for row in rest))]
    elif len(rows) > BINS:
        rows = [
            _joined(rows[first : first + -(-len(rows) // BINS)]) for first in range(0, len(rows), -(-len(rows) // BINS))
        ]
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]


def _joined(rows: list[tuple[str, float, float]]) -> tuple[str, float, float]:
    name = f"{rows[0][0].split(' to ')[0]} to {rows[-1][0].split(' to ')[-1]}"
    return name, sum(row[1] for row in rows), sum(row[2] for row in rows)


def _names(found: Histogram, names: list[str], slot: float, width: int, bottom: int) -> Iterator[str]:
    if found.categories:
        for number, name in enumerate(names):
            fits = max(2, int(slot / 7.5))
            text = name if len(name) <= fits else f"{name[: fits - 1]}…"
            if len(names) <= LABELLED or len(name) <= fits:
                kind = "label" if len(names) <= LABELLED else "tiny"
                yield svg.text((number + 0.5) * slot, bottom + 14, text, anchor="middle", kind=kind)
    elif found.edges:
        places = ((0, "start", 0), (len(found.edges) // 2, "middle", width / 2), (-1, "end", width))
        for number, anchor, at in places:
            yield svg.text(at, bottom + 14, _short(found.edges[number]), anchor=anchor)


def _short(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 10_000 else f"{value:,.0f}"
