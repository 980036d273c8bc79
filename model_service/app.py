"""The ASGI application of one worker: routes, bounds, answers, accounts."""

import asyncio
import itertools
import logging
import os
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

import msgspec

from model_service import invocations, labels, protocol
from model_service.accounts import Accounts
from model_service.bodies import Bodies, Message, Receive, Send
from model_service.model import ServedModel
from model_service.protocol import Question
from model_service.refusal import Refused
from model_service.resources import JSON, Resources, served
from model_service.settings import Service
from model_service.spool import Spool
from model_service.state import State

Headers = list[tuple[bytes, bytes]]

INLINE_BYTES = 16_384  # larger bodies are handled in a thread: the event loop never stands still for milliseconds
log = logging.getLogger("model_service.app")
encode = msgspec.json.Encoder().encode


class Speech(NamedTuple):
    """A protocol: how a request becomes columns, and scores an answer."""

    kind: str
    question: Callable[[ServedModel, bytes], Question]
    answer: Callable[[ServedModel, str, list[float]], bytes]


V2 = Speech("infer", protocol.question, protocol.answer)
MLFLOW = Speech("invocations", invocations.question, invocations.answer)


class App:
    """Answers requests with `state.model`; `tasks` are the server's requests in flight."""

    def __init__(
        self,
        *,
        service: Service,
        state: State,
        accounts: Accounts,
        resources: Resources,
        spool: Spool | None,
        truth: labels.Labels | None,
        tasks: Collection[object],
    ) -> None:
        self._service = service
        self._state = state
        self._accounts = accounts
        self._resources = resources
        self._spool = spool
        self._truth = truth
        self._tasks = tasks
        self._share = max(1, service.max_in_flight // service.workers)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="predict")
        self._storing = ThreadPoolExecutor(1, thread_name_prefix="labels")
        self._prefix = os.urandom(6).hex()
        self._numbers = itertools.count(1)
        self.bodies = Bodies(limit=service.max_body_bytes, seconds=service.body_seconds)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        began = time.perf_counter()
        kind = "other"
        model = self._state.model
        headers: Headers
        try:
            path: str = scope["path"]
            taken = self._truth is not None and path == labels.PATH
            speech = V2 if path.endswith("/infer") else MLFLOW if path == "/invocations" else None
            if speech:
                kind = speech.kind
                status, body, headers = 200, *await self._predict(speech, model, scope, receive)
            elif taken:
                kind = "labels"
                status, body, headers = 200, await self._label(scope, receive), [JSON]
            else:
                if scope["method"] not in ("GET", "HEAD"):
                    raise Refused(405, "method", f"{scope['method']} is not allowed here; allowed: GET, HEAD")
                answer = self._resources.get(path)
                kind, status, body, headers = answer.kind, answer.status, answer.body, [answer.content_type]
        except Refused as refused:
            status, body, headers = self._refusal(refused, b"POST" if speech or taken else b"GET, HEAD")
        except ConnectionResetError:
            return  # the client went away before its request was complete
        except Exception:
            log.exception("a request failed unexpectedly")
            status, body, headers = self._refusal(Refused(500, "internal", "internal error"), b"")
        headers.append((b"content-length", b"%d" % len(body)))
        if model:
            headers.append((b"x-model-version", b"%d" % model.version))
        if self._state.draining:
            headers.append((b"connection", b"close"))
        self._accounts.answered(kind, status, model.version if model else 0, time.perf_counter() - began)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _label(self, scope: Message, receive: Receive) -> bytes:
        assert self._truth  # noqa: S101 - else the path leads nowhere
        self._truth.authorize(scope["headers"])
        if scope["method"] != "POST":
            raise Refused(405, "method", f"{scope['method']} is not allowed here; allowed: POST")
        self._refuse_overload()
        body = await self.bodies.read(scope, receive)
        return await asyncio.get_running_loop().run_in_executor(self._storing, self._truth.add, body)

    def _refuse_overload(self) -> None:
        if len(self._tasks) > self._share:
            raise Refused(503, "overloaded", f"more than {self._service.max_in_flight} requests in flight; try again")

    async def _predict(
        self, speech: Speech, model: ServedModel | None, scope: Message, receive: Receive
    ) -> tuple[bytes, Headers]:
        if speech is V2 and not (model and scope["path"] in model.infer_paths):
            served(self._state, _v2_parts(scope["path"]))
        if scope["method"] != "POST":
            raise Refused(405, "method", f"{scope['method']} is not allowed here; allowed: POST")
        self._refuse_overload()
        if model is None:
            raise Refused(503, "not_ready", self._state.unready() or "the model is being loaded")
        body = await self.bodies.read(scope, receive)
        if len(body) > INLINE_BYTES or model.engine.slow:
            run = asyncio.get_running_loop().run_in_executor
            question, identity, scores, answer = await run(
                self._thread, partial(self._answer, speech, model, body, inline=False)
            )
        else:
            question, identity, scores, answer = self._answer(speech, model, body, inline=True)
        logged = not self._spool or self._spool.write(model, identity, question.rows(), scores)
        self._accounts.predicted(model.version, len(scores), logged=logged)
        return answer, [JSON, (b"x-prediction-id", identity.encode())]

    def _answer(
        self, speech: Speech, model: ServedModel, body: bytes, *, inline: bool
    ) -> tuple[Question, str, list[float], bytes]:
        """The question, its id, the scores and the body of the answer; `inline` is on the event loop."""
        question = speech.question(model, body)
        if question.row is None:
            scores = model.engine.scores(question.columns)
        elif inline:  # nobody else uses the engine's row
            scores = model.engine.score_of_one(question.row)
        else:
            scores = model.engine.scores([[value] for value in question.row])
        identity = question.id or f"{self._prefix}-{next(self._numbers):x}"
        return question, identity, scores, speech.answer(model, identity, scores)

    def _refusal(self, refused: Refused, allow: bytes) -> tuple[int, bytes, Headers]:
        self._accounts.refused(refused.reason)
        headers = [JSON]
        if refused.status == 503:
            headers.append((b"retry-after", b"1"))
        elif refused.status == 401:
            headers.append((b"www-authenticate", b"Bearer"))
        elif refused.status == 405:
            headers.append((b"allow", allow))
        return refused.status, encode({"error": refused.message}), headers


def _v2_parts(path: str) -> list[str]:
    if not path.startswith("/v2/models/"):
        raise Refused(404, "not_found", f"there is nothing at {path[:200]}")
    return path.split("/")[3:-1]
