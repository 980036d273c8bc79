"""One run of a command: how it talks, how it is interrupted, how it ends when it does not end well."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Say = Callable[[str], None]


class Failed(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """An operation failed; the message says what, and what to do."""


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """A change was not made because it is not the one that was reviewed, or breaks a policy; nothing was touched."""


@dataclass(frozen=True)
class Run:
    """How one run tells a person what it does, and whether that person has interrupted it."""

    say: Say
    interrupted: threading.Event = field(default_factory=threading.Event)
    environment: Mapping[str, str] = field(default_factory=dict)  # for the programs that the run starts

    def pause(self, seconds: float) -> None:
        """Wait before looking again; raises `Failed` once the command is interrupted."""
        if self.interrupted.wait(seconds):
            raise Failed("interrupted")
