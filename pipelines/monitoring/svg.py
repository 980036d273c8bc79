"""What the page's charts are drawn with. Colours come from the page's style, by class."""

from collections.abc import Sequence
from html import escape


def line(kind: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def rect(kind: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"/>'


def text(x: float, y: float, said: str, *, anchor: str = "start", kind: str = "label") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(said)}</text>'


def titled(kind: str, title: str, *parts: str) -> str:
    """What a pointer that rests on it is told."""
    return f'<g class="{escape(kind)}"><title>{escape(title)}</title>{"".join(parts)}</g>'


def mark(shape: str, x: float, y: float, size: float = 5) -> str:
    """A shape for each kind, so that nobody has to tell colours apart."""
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size - 1}"/>'
    points = {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        "triangle": ((0, -1.2), (1.2, 1), (-1.2, 1)),
    }.get(shape)
    if points is None:
        return (
            f'<path class="cross" d="M{x - size:.1f} {y - size:.1f}L{x + size:.1f} {y + size:.1f}'
            f'M{x - size:.1f} {y + size:.1f}L{x + size:.1f} {y - size:.1f}"/>'
        )
    drawn = " ".join(f"{x + dx * (size - 1):.1f},{y + dy * (size - 1):.1f}" for dx, dy in points)
    return f'<polygon points="{drawn}"/>'


def drawing(width: float, height: float, parts: Sequence[str], label: str) -> str:
    """As wide as its place; the label is read out."""
    return f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(label)}">' + "".join(parts) + "</svg>"
