"""Keeps sensitive values out of everything that is printed."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SENSITIVE = "(sensitive value)"
UNKNOWN = "(known after apply)"
# Shorter ones are in every second word; they stay masked where they are attributes of their own.
SHORTEST = 4


@dataclass(frozen=True)
class Mask:
    """Replaces the secrets that a plan is known to hold, wherever they come up: in messages of providers too."""

    secrets: tuple[str, ...] = ()

    @classmethod
    def of(cls, secrets: Iterable[str]) -> "Mask":
        """Each secret as it is, line by line, and as JSON would write it; longest first, so that none is left over."""
        forms = set()
        for secret in secrets:
            for form in (secret, json.dumps(secret)[1:-1], *secret.splitlines()):
                if len(form.strip()) >= SHORTEST:
                    forms.add(form.strip())
        return cls(tuple(sorted(forms, key=lambda form: (-len(form), form))))

    def __call__(self, text: str) -> str:
        for secret in self.secrets:
            text = text.replace(secret, SENSITIVE)
        return text


def masked(value: object, sensitive: object) -> object:
    """`value` without what `sensitive`, of the same shape with `True` in places, marks: as in Terraform's plan JSON."""
    if sensitive is True:
        return SENSITIVE
    if isinstance(value, dict) and isinstance(sensitive, dict):
        return {key: masked(item, sensitive.get(key)) for key, item in value.items()}
    if isinstance(value, list) and isinstance(sensitive, list):
        marks = [*sensitive, *[None] * (len(value) - len(sensitive))]
        return [masked(item, mark) for item, mark in zip(value, marks, strict=False)]
    return value


def secrets(value: object, sensitive: object) -> Iterator[str]:
    """The texts that `sensitive` marks in `value`."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from secrets(item, sensitive.get(key) if isinstance(sensitive, dict) else sensitive is True)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            within = isinstance(sensitive, list) and index < len(sensitive)
            yield from secrets(item, sensitive[index] if within else sensitive is True)  # type: ignore[index]
    elif sensitive is True and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        yield str(value)
