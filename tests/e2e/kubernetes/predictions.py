"""A program for a pod: sends predictions at a constant rate, each once and never again, and says what became of them.

`python - URL RATE SECONDS BODY...` sends until its standard input ends, for SECONDS at most, and prints JSON. Every
second prediction goes over a connection that is kept alive, the others over a new one each. The rate does not sink
when answers are late, as it would if each client waited for its answer.
"""

import asyncio
import collections
import json
import sys
import time

import aiohttp

PATIENCE = 30.0  # seconds for one answer


class Figures:
    def __init__(self) -> None:
        self.sent = 0
        self.codes: collections.Counter[int] = collections.Counter()
        self.versions: collections.Counter[str] = collections.Counter()
        self.failed: list[str] = []
        self.milliseconds: list[float] = []
        self.began = time.monotonic()

    async def send(self, session: aiohttp.ClientSession, url: str, body: str) -> None:
        self.sent += 1
        began = time.monotonic()
        at = f"after {began - self.began:.2f} s"
        try:
            async with session.post(url, data=body, headers={"content-type": "application/json"}) as answer:
                text = await answer.text()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self.failed.append(f"{type(error).__name__} {error} {at}")
            return
        self.milliseconds.append((time.monotonic() - began) * 1000)
        self.codes[answer.status] += 1
        self.versions[answer.headers.get("x-model-version", "none")] += 1
        if answer.status != 200:
            self.failed.append(f"{answer.status} {text[:200]} {at}")


async def run(url: str, rate: float, longest: float, bodies: list[str]) -> Figures:
    figures, ended = Figures(), asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)
    wait = aiohttp.ClientTimeout(total=PATIENCE)
    kept = aiohttp.ClientSession(timeout=wait, connector=aiohttp.TCPConnector(limit=16, keepalive_timeout=60))
    fresh = aiohttp.ClientSession(timeout=wait, connector=aiohttp.TCPConnector(limit=0, force_close=True))
    async with kept, fresh:
        tasks: set[asyncio.Task[None]] = set()
        number = 0
        while not ended.is_set() and time.monotonic() < figures.began + longest:
            body = bodies[number // 2 % len(bodies)]
            task = asyncio.create_task(figures.send((kept, fresh)[number % 2], url, body))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            number += 1
            if number == 1:
                print("began", flush=True)
            await asyncio.sleep(max(0.0, figures.began + number / rate - time.monotonic()))
        await asyncio.gather(*tasks)
    return figures


if __name__ == "__main__":
    found = asyncio.run(run(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), sys.argv[4:]))
    print(json.dumps({key: value for key, value in vars(found).items() if key != "began"}))
