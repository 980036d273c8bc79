"""Keeps a worker on what `model.yaml` states."""

import asyncio
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environments import Invalid
from environments.promotion import Promotion
from model_service import cache, model, record
from model_service.metrics import Metrics
from model_service.settings import Model
from model_service.state import Problem, State

LOOK_SECONDS = 0.2
REMOVAL_SECONDS = 1.0  # an editor that truncates the file before it writes must not take the model away
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0

log = logging.getLogger("model_service.follow")


class Follower:
    """Looks at the record a few times a second; what fails is tried again, ever more slowly."""

    def __init__(self, *, file: Path, cache_folder: Path, state: State, metrics: Metrics) -> None:
        self._file = file
        self._cache = cache_folder
        self._state = state
        self._metrics = metrics
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="adopt")
        self._stamp: record.Stamp | None = None
        self._read: Model | None = None
        self._removed_at: float | None = None
        self._wait, self._retry_at = FIRST_WAIT, 0.0

    async def run(self) -> None:
        """Follow for ever."""
        while True:
            await self.look()
            await asyncio.sleep(LOOK_SECONDS)

    async def look(self, *, cached_only: bool = False) -> None:
        """Adopt what the record states now if it is not what is served; with `cached_only` without any download."""
        self._read_again()
        if self._read is None:
            return
        promotion = self._read.promotion
        if promotion is None:
            self._without_model()
            return
        self._removed_at = None
        self._state.recorded = promotion.version
        served = self._state.model
        if served and (served.name, served.version, served.digest) == (
            promotion.model,
            promotion.version,
            promotion.digest,
        ):
            self._solved()
        elif time.monotonic() >= self._retry_at:
            await self._adopt(promotion, cached_only=cached_only)

    def _read_again(self) -> None:
        stamp = record.stamp(self._file)
        if stamp == self._stamp and (stamp or self._state.problem):
            return
        self._stamp, self._retry_at, self._wait = stamp, 0.0, FIRST_WAIT
        try:
            settings = record.read(self._file)
        except Invalid as invalid:
            self._read = None
            self._failed("record", str(invalid).replace("\n", "; "))
            return
        if self._read and self._read.service != settings.service:
            log.info("%s: service changed; it takes effect at the next start", self._file)
        self._read = settings

    def _without_model(self) -> None:
        self._state.recorded = None
        if self._state.model:
            self._removed_at = self._removed_at or time.monotonic()
            if time.monotonic() - self._removed_at < REMOVAL_SECONDS:
                return
            log.info("%s states no promotion any more: nothing is served", self._file)
            self._mark(served=False)
            self._state.serve(None)
        self._failed("no_promotion", f"no model yet: {self._file} states no promotion")

    async def _adopt(self, promotion: Promotion, *, cached_only: bool) -> None:
        loop = asyncio.get_running_loop()
        try:
            if cached_only and not await loop.run_in_executor(self._thread, cache.holds, self._cache, promotion.digest):
                return
            folder = await loop.run_in_executor(self._thread, cache.obtain, self._cache, promotion)
            adopted = await loop.run_in_executor(self._thread, model.load, folder, promotion)
        except cache.NotObtained as error:
            self._failed(error.reason, str(error))
        except Invalid as error:
            self._failed("load", f"{promotion.model} version {promotion.version}: {error}")
        except OSError as error:
            self._failed("cache", f"{self._cache}: {error}")
        else:
            self._mark(served=False)
            self._state.serve(adopted)
            self._mark(served=True)
            self._solved()
            log.info(
                "serves %s version %d (%s), %s", adopted.name, adopted.version, adopted.digest, adopted.signature.engine
            )

    def _failed(self, reason: str, message: str) -> None:
        problem = Problem(reason, message)
        if problem != self._state.problem:
            self._solved()
            self._state.problem = problem
            self._metrics.problem.labels(reason).set(1)
            log.warning("%s", message)
        self._retry_at, self._wait = time.monotonic() + self._wait, min(self._wait * 2, LONGEST_WAIT)

    def _solved(self) -> None:
        if self._state.problem:
            self._metrics.problem.labels(self._state.problem.reason).set(0)
            self._state.problem = None

    def _mark(self, *, served: bool) -> None:
        if model := self._state.model:
            labels = (model.name, str(model.version), model.digest)
            self._metrics.model.labels(*labels).set(1 if served else 0)
