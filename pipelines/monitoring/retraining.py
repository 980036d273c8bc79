"""From causes to at most one training, killed and started again at any moment.

A decision is made durable first (ledger), then acted on; what was decided and has no finished training is started
again, and the training itself refuses to be done twice. So nothing is lost and nothing is done double.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pipelines.monitoring import outcomes
from pipelines.monitoring.cause import Cause
from pipelines.monitoring.decision import ATTEMPTS, Decision, Past, State, decide
from pipelines.monitoring.ledger import Entry, Ledger
from pipelines.monitoring.outcomes import Outcome
from pipelines.monitoring.places import Place
from pipelines.monitoring.policy import Retraining
from pipelines.registry.versions import Registry, Version
from pipelines.workspace import Busy

if TYPE_CHECKING:
    from mlflow import MlflowClient

REMEMBERED = 50  # the newest entries, of which MLflow is asked

Say = Callable[[str], None]
Propose = Callable[[Version], str]  # runs the gate; says what it said and how the candidate is offered


@dataclass(frozen=True, kw_only=True)
class Retrained:
    """An entry of the ledger with what became of it."""

    entry: Entry
    outcome: Outcome | None
    state: State

    @property
    def past(self) -> Past:
        return Past(name=self.entry.name, causes=self.entry.causes, decided_at=self.entry.decided_at, state=self.state)


@dataclass(frozen=True, kw_only=True)
class Retrainer:
    """`client` and `registry` are of the environment that trains, `ledger` is of the one that is watched."""

    ledger: Ledger
    client: "MlflowClient"
    registry: Registry
    place: Place
    policy: Retraining
    propose: Propose
    say: Say

    def handle(self, causes: Sequence[Cause], now: datetime) -> Decision:
        """Finish what is open, then decide. Raises what a training raises."""
        while True:
            past = self.history()
            self._settle(past)
            decision = decide(causes, [each.past for each in past], self.policy, now)
            entry: Entry | None = past[-1].entry if past else None
            if decision.start is not None:
                entry = self.ledger.append(decision.start, now, after=entry.number if entry else 0)
                if entry is None:
                    continue  # another monitor has decided meanwhile
            self._tell(decision, entry)
            if entry is not None:
                for cause in decision.folded:
                    self.ledger.fold(entry, cause, now)
                if decision.start is not None or decision.resume is not None:
                    self._train(entry)
            return decision

    def _train(self, entry: Entry) -> None:
        try:
            self.place.train(entry.line)
        except Busy as error:
            self.say(f"{entry.name} waits for the next look: {error}")
            return
        self._settle(self.history())

    def history(self) -> list[Retrained]:
        """In the order of the decisions."""
        entries = self.ledger.entries()
        known = outcomes.everything(self.client, [entry.name for entry in entries[-REMEMBERED:]])
        return [
            self._retrained(entry, known.get(entry.name), last=entry is entries[-1]) for entry in entries[-REMEMBERED:]
        ]

    def _retrained(self, entry: Entry, outcome: Outcome | None, *, last: bool) -> Retrained:
        return Retrained(entry=entry, outcome=outcome, state=self._state(outcome, last=last))

    def _state(self, outcome: Outcome | None, *, last: bool) -> State:
        if outcome is not None and outcome.status == "FAILED":
            return State.FAILED
        if outcome is not None and outcome.candidate(self.registry) is not None:
            return State.FINISHED
        if not last:
            return State.FAILED  # a later one was decided, so this one was given up
        if self.place.busy(outcome):
            return State.RUNNING
        if outcome is None:
            return State.PENDING
        return State.KILLED if outcome.attempts < ATTEMPTS else State.FAILED

    def _settle(self, past: Sequence[Retrained]) -> None:
        """The gate and the proposal of what has finished. Only the newest is of interest: it learned from the most."""
        if not past or not self.place.proposes:
            return
        last = past[-1]
        if last.state is not State.FINISHED or last.outcome is None or last.outcome.proposal is not None:
            return
        candidate = last.outcome.candidate(self.registry)
        if candidate is not None:
            said = self.propose(candidate)
            self.client.set_tag(last.outcome.run_id, outcomes.PROPOSAL, said)
            self.say(f"{last.entry.name}: {said}")

    def _tell(self, decision: Decision, entry: Entry | None) -> None:
        for cause in decision.known:
            self.say(f"{cause.rule}: answered before")
        for held in decision.held:
            self.say(f"{held.cause.rule}: held, {held.why}")
        if decision.start is not None and entry is not None:
            self.say(f"retraining {entry.line}")
        if decision.resume is not None and entry is not None:
            self.say(f"retraining {entry.name} was decided and not finished: {entry.line}")
        for cause in decision.folded:
            self.say(f"{cause.rule}: folded into {entry.name if entry else ''}")
