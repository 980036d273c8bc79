"""Plans an environment for review, and applies what was reviewed."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from infra import summary
from infra.archive import digest
from infra.aws import bundle as bundles
from infra.aws.bundle import Bundle, Manifest
from infra.aws.engine import Engine, Stack
from infra.aws.lock import changing
from infra.aws.session import check_account
from infra.change import Change, ordered
from infra.commit import head
from infra.policy import Finding, judge
from infra.run import Refused, Run


@dataclass(frozen=True)
class Planned:
    """A change, what the policies say of it, and the digest of the bundle that it was written to."""

    change: Change
    findings: tuple[Finding, ...]
    commit: str
    bundle: str | None
    notes: tuple[str, ...] = ()

    def beside(self, change: Change, findings: Sequence[Finding], notes: Sequence[str]) -> "Planned":
        """With what would change in the cluster that stands on the foundation: one summary, one verdict."""
        both = Change(
            ordered((*self.change.resources, *change.resources)),
            self.change.outputs,
            self.change.secrets | change.secrets,
        )
        return replace(self, change=both, findings=(*self.findings, *findings), notes=(*self.notes, *notes))

    def text(self) -> str:
        return "\n".join([summary.text(self.change, self.findings), *self.notes])

    def markdown(self, environment: str) -> str:
        facts = [*self.notes, f"Commit `{self.commit[:12]}`."]
        if self.bundle:
            facts.append(f"Bundle `{self.bundle}`: just this one is applied with `infra apply {environment} --digest`.")
        return summary.markdown(self.change, self.findings, title=f"Plan for {environment}", facts=facts)


def plan(stack: Stack, engine: Engine, run: Run, *, out: Path | None, allow_destroy: Set[str] = frozenset()) -> Planned:
    """Plan what is committed; with `out`, write the bundle that can be applied. Changes nothing, and takes no lock."""
    commit = head(stack.root)
    check_account(stack)
    engine.state(stack)  # says what to do where there is no bucket for it yet, which no engine does
    with engine.workspace(stack, run) as workspace:
        planned = workspace.plan()
        change = workspace.change(planned)
        findings = judge(change, tags=stack.tags, allow_destroy=allow_destroy)
        if out is None:
            return Planned(change, findings, commit, None)
        state = workspace.planned_on(planned)
        manifest = Manifest(
            environment=stack.environment,
            engine=stack.iac,
            account=stack.account_id,
            region=stack.region,
            commit=commit,
            lineage=state.lineage,
            serial=state.serial,
            versions=dict(workspace.versions),
            configuration=digest(workspace.configuration),
            plan={name: digest(content) for name, content in planned.items()},
            created=datetime.now(UTC),
        )
        written = bundles.write(out, Bundle(manifest, workspace.configuration, planned))
        return Planned(change, findings, commit, written)


def apply(
    stack: Stack,
    engine: Engine,
    run: Run,
    *,
    file: Path,
    expected: str | None = None,
    commit: str | None = None,
    allow_destroy: Set[str] = frozenset(),
) -> Change:
    """Apply a bundle; raises `Refused`, with nothing touched, unless it is for just what is here and now.

    `commit` is the one that was planned, where another one is checked out: the merge of it. That it is the same to the
    environment is known when it has synthesised to the same configuration. A plan that changes nothing is not applied.
    Cheap questions come first; what can change meanwhile is asked again under the lock.
    """
    here = head(stack.root)  # also asked where another commit was planned: it has to be clean
    bundle = bundles.read(file, engine, expected=expected)
    bundles.check_identity(bundle.manifest, stack, commit or here)
    check_account(stack)
    bundles.check_state(bundle, engine.state(stack))
    with changing(stack, "apply") as held:
        run = replace(run, environment=held.environment)
        with engine.workspace(stack, run, locked=bundle.plan) as workspace:
            bundles.check_workspace(bundle, workspace)
            change = workspace.change(bundle.plan)
            if findings := judge(change, tags=stack.tags, allow_destroy=allow_destroy):
                raise Refused("\n".join(map(str, findings)))
            bundles.check_state(bundle, engine.state(stack))
            if not change.empty:
                workspace.apply(bundle.plan, change)
            return change
