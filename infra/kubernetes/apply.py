"""Plans an environment in a cluster for review, and brings it to what its files say."""

import json
import time
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from infra import summary
from infra.change import Change
from infra.commit import head
from infra.kubernetes import bundle as bundles
from infra.kubernetes import canary, secrets
from infra.kubernetes import plan as planning
from infra.kubernetes.helm import Helm
from infra.kubernetes.hopeless import Watch
from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.lock import changing
from infra.kubernetes.objects import documents
from infra.kubernetes.place import Place
from infra.kubernetes.plan import Plan, Step, namespace
from infra.kubernetes.releases import Part, delivery
from infra.kubernetes.rollout import fill, reasons, unstick, wait
from infra.mask import Mask
from infra.run import Failed, Refused, Run

PATIENCE = 180  # seconds for what is deleted to be gone
# Whose content decides what is rendered, besides what decides everywhere.
ROOMS = ("pipelines", "model_service")


@dataclass(frozen=True)
class Planned:
    """A plan, and the bundle that it was written to."""

    plan: Plan
    commit: str | None
    bundle: str | None
    identity: str | None = None  # where it is for a merge, which plans again and applies only what comes to the same

    def text(self) -> str:
        return "\n".join([summary.text(self.plan.change, self.plan.findings), *self.plan.notes])

    def markdown(self) -> str:
        environment = self.plan.place.environment
        facts = [*self.plan.notes, *([f"Commit `{self.commit[:12]}`."] if self.commit else [])]
        if self.bundle:
            facts.append(f"Bundle `{self.bundle}`: just this one is applied with `infra apply {environment} --digest`.")
        if self.identity:
            facts.append(f"Plan `{self.identity}`: merged, this is planned again, and applied only if it is the same.")
        return summary.markdown(self.plan.change, self.plan.findings, title=f"Plan for {environment}", facts=facts)


def plan(
    place: Place,
    run: Run,
    *,
    out: Path | None,
    only: Sequence[Part] = (),
    publish: bool = False,
    allow_destroy: Set[str] = frozenset(),
) -> Planned:
    """Plan; with `out`, from what is committed, write the bundle to apply. Changes nothing, and takes no lock.

    With `publish` it is for a pull request: what its merge comes to is compared with it.
    """
    commit = head(place.root, *ROOMS) if out or publish else None
    wanted = delivery(place, only)
    kubectl, helm = Kubectl(place, run.environment), Helm(place, run.environment)
    found = planning.plan(place, kubectl, helm, wanted, allow_destroy=allow_destroy)
    written = bundles.write(out, found, commit, tuple(only)) if out and commit else None
    return Planned(found, commit, written, bundles.identity(found, tuple(only)) if publish else None)


def apply(
    place: Place,
    run: Run,
    *,
    only: Sequence[Part] = (),
    file: Path | None = None,
    expected: str | None = None,
    reviewed: str | None = None,
    allow_destroy: Set[str] = frozenset(),
) -> Change:
    """Deliver platform, pipeline and model, each once the one before is ready; returns what was changed.

    With a bundle in `file`, or the identity of a plan that was `reviewed`, raises `Refused`, with nothing touched,
    unless that is for just what is here and now.
    """
    bundle = None
    if file:
        bundle = bundles.read(file, expected=expected)
        bundles.check_identity(
            bundle,
            environment=place.environment,
            namespace=place.namespace,
            commit=head(place.root, *ROOMS),
        )
        if only and tuple(only) != bundle.manifest.only:
            raise Refused(f"planned for {', '.join(bundle.manifest.only) or 'all releases'}, not for --only")
        only = bundle.manifest.only
    wanted = delivery(place, only)

    def judged(run: Run) -> Plan:
        kubectl, helm = Kubectl(place, run.environment), Helm(place, run.environment)
        found = planning.plan(place, kubectl, helm, wanted, allow_destroy=allow_destroy)
        if bundle:
            bundles.check_plan(bundle, found)
        if reviewed and bundles.identity(found, tuple(only)) != reviewed:
            raise Refused("stale: what would be delivered now is not what was reviewed; plan again")
        if found.findings:
            raise Refused("\n".join(map(str, found.findings)))
        return found

    kubectl = Kubectl(place, run.environment)
    if bundle or reviewed or not kubectl.exists():
        judged(run)  # before anything is made, the lock included
    make_namespace(place, kubectl)
    with changing(kubectl, "apply", run) as held:
        run = replace(run, environment=held.environment)
        found = judged(run)  # what can change meanwhile is asked again under the lock
        _deliver(found, run)
        return found.change


def make_namespace(place: Place, kubectl: Kubectl) -> None:
    kubectl("apply", "--server-side", "--field-manager=infra", "--filename", "-", stdin=json.dumps(namespace(place)))


def _deliver(found: Plan, run: Run) -> None:
    place = found.place
    kubectl, helm = Kubectl(place, run.environment), Helm(place, run.environment)
    if made := secrets.make(place, kubectl):
        run.say(f"made Secrets: {', '.join(made)}")
    for step in found.steps:
        if step.needed:
            deliver(place, step, kubectl, helm, run, mask=Mask.of(found.change.secrets))
        else:
            run.say(f"{step.release.name}: no changes")


def deliver(place: Place, step: Step, kubectl: Kubectl, helm: Helm, run: Run, *, mask: Mask) -> None:
    """Deliver one release and wait until it is ready; else back to what was delivered last, and `Failed` says why."""
    name, began = step.release.name, time.monotonic()
    if step.held and step.held.pending:
        run.say(f"{name}: a run that was killed left it {step.held.status}; taking up from before")
        helm.forget(step.held, kubectl)
    for each in step.replaced:
        run.say(f"{name}: {each} is made anew")
        kubectl("delete", each, "--ignore-not-found", within=PATIENCE)
    served = helm.values(name, step.held.deployed) if step.held and step.held.deployed else None

    def upgrade(values: Mapping[str, Any]) -> None:
        run.say(f"{name}: delivering")
        _upgrade(replace(step, release=replace(step.release, values=values)), kubectl, helm, run, mask=mask)

    if name == Part.MODEL:
        canary.roll_out(step.release.values, served, deliver=upgrade, kubectl=kubectl, run=run)
    else:
        upgrade(step.release.values)
    for orphan in step.orphans:
        kubectl("delete", f"{orphan['kind']}/{orphan['metadata']['name']}", "--ignore-not-found", within=PATIENCE)
    run.say(f"{name}: ready after {time.monotonic() - began:.1f} s")


def _upgrade(step: Step, kubectl: Kubectl, helm: Helm, run: Run, *, mask: Mask) -> None:
    name = step.release.name
    held = helm.held(name)  # a trial before this may have made revisions since it was planned
    rendered = helm.render(step.release, held)  # a trial has objects that the plan has not
    objects = documents(rendered.manifest + "\n---\n" + rendered.hooks, name)
    within = kubectl.place.settings.ready_within_seconds
    try:
        helm.upgrade(step.release, within=within, description="infra apply", look=Watch(kubectl, objects).look)
        fill(kubectl, name, objects, within=within)
    except Failed as error:
        why = [str(error), *(f"  {line}" for line in reasons(kubectl, objects))]
        run.say(f"{name}: failed, going back")
        back = _back(name, held.deployed if held else None, kubectl, helm)
        raise Failed(mask("\n".join([f"{name}: {back}: {why[0]}", *why[1:]]))) from error


def _back(name: str, revision: int | None, kubectl: Kubectl, helm: Helm) -> str:
    """Bring a release back to the revision that was delivered well; says what came of it."""
    within = kubectl.place.settings.ready_within_seconds
    if revision is None:
        helm.uninstall(name, within=within)
        return "not delivered, and taken away again"
    try:
        helm.rollback(name, revision)
        unstick(kubectl, name)
        wait(kubectl, name, within=within)
    except Failed as error:
        return f"not delivered, and revision {revision} is not ready again either ({error})"
    return f"not delivered, rolled back to revision {revision}"
