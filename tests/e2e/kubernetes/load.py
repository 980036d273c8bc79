"""A constant, bounded load of predictions, each sent once and never again, and what became of them."""

import asyncio
import statistics
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

import aiohttp

RATE = 80.0  # predictions a second
LONGEST = 30.0  # seconds: a load ends by itself
PATIENCE = 10.0  # seconds for one answer


@dataclass
class Load:
    """Predictions at a constant rate: every second one over connections kept alive, the others over new ones.

    The rate does not sink when answers are late, as it would if each client waited for its answer.
    """

    url: str
    bodies: Sequence[bytes]
    rate: float = RATE
    longest: float = LONGEST
    codes: Counter[int] = field(default_factory=Counter)
    versions: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._began = time.monotonic()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))

    def __enter__(self) -> Self:
        self._began = time.monotonic()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._thread.join()

    @property
    def answered(self) -> int:
        return len(self.milliseconds)

    @property
    def failures(self) -> int:
        """No answer, or one that is no prediction."""
        return len(self.failed)

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    def row(self) -> tuple[str, ...]:
        """Sent, failed, median, 99th percentile and longest in milliseconds, and who answered how many."""
        ordered = sorted(self.milliseconds) or [0.0]
        return (
            str(self.answered + sum(not failure.startswith("5") for failure in self.failed)),
            str(self.failures),
            f"{statistics.median(ordered):.1f}",
            f"{ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]:.0f}",
            f"{ordered[-1]:.0f}",
            ", ".join(f"{version}: {count}" for version, count in sorted(self.versions.items())),
        )

    async def _run(self) -> None:
        wait = aiohttp.ClientTimeout(total=PATIENCE)
        kept = aiohttp.ClientSession(timeout=wait, connector=aiohttp.TCPConnector(limit=16, keepalive_timeout=60))
        fresh = aiohttp.ClientSession(timeout=wait, connector=aiohttp.TCPConnector(limit=0, force_close=True))
        async with kept, fresh:
            sent: set[asyncio.Task[None]] = set()
            number = 0
            while not self._ending.is_set() and time.monotonic() < self._began + self.longest:
                session = (kept, fresh)[number % 2]
                task = asyncio.create_task(self._send(session, self.bodies[number // 2 % len(self.bodies)]))
                sent.add(task)
                task.add_done_callback(sent.discard)
                number += 1
                await asyncio.sleep(max(0.0, self._began + number / self.rate - time.monotonic()))
            await asyncio.gather(*sent)

    async def _send(self, session: aiohttp.ClientSession, body: bytes) -> None:
        began = time.monotonic()
        try:
            async with session.post(self.url, data=body, headers={"content-type": "application/json"}) as answer:
                text = await answer.text()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self.failed.append(f"{type(error).__name__} {error} ({began - self._began:.2f} s)")
            return
        self.milliseconds.append((time.monotonic() - began) * 1000)
        self.codes[answer.status] += 1
        self.versions[answer.headers.get("x-model-version", "none")] += 1
        if answer.status != 200:
            self.failed.append(f"{answer.status} {text[:200]} ({began - self._began:.2f} s)")
