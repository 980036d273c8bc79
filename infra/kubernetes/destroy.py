"""Takes an environment out of a cluster; what holds data stays unless it is asked for."""

from dataclasses import replace

from infra.kubernetes import connect
from infra.kubernetes.helm import Held, Helm
from infra.kubernetes.kubectl import Kubectl, names
from infra.kubernetes.lock import changing
from infra.kubernetes.objects import KEEP, documents
from infra.kubernetes.place import Place
from infra.kubernetes.releases import Part
from infra.run import Refused, Run

PATIENCE = 300  # seconds for a namespace and all in it to be gone


def destroy(place: Place, run: Run, *, delete_data: bool) -> None:
    """Uninstall model, pipeline and platform; with `delete_data` the namespace goes, with volumes and Secrets."""
    connect.stop(place.root, place.environment, run)
    kubectl, helm = Kubectl(place, run.environment), Helm(place, run.environment)
    if not kubectl.exists():
        run.say("nothing was applied")
        return
    with changing(kubectl, "destroy", run) as held:
        run = replace(run, environment=held.environment)
        kubectl, helm = Kubectl(place, run.environment), Helm(place, run.environment)
        found = [release for part in reversed(Part) if (release := helm.held(part.value))]
        if not delete_data and (lost := [each for release in found for each in _volumes(release)]):
            raise Refused(
                f"uninstalling would delete {', '.join(lost)}, which no `{KEEP}: keep` protects; "
                "--delete-data, if that is meant"
            )
        for release in found:
            helm.uninstall(release.name, within=place.settings.ready_within_seconds)
            run.say(f"{release.name}: uninstalled")
        if delete_data:
            run.say(f"deleting the namespace {place.namespace}, with volumes and Secrets")
            kubectl("delete", "namespace", place.namespace, within=PATIENCE)
        else:
            kept = [f"PersistentVolumeClaim/{name}" for name in names(kubectl.objects("persistentvolumeclaims"))]
            run.say(f"kept: {', '.join(kept) or 'no volume'}, and the Secrets")


def _volumes(release: Held) -> list[str]:
    """The claims that would go with a release."""
    return [
        f"PersistentVolumeClaim/{each['metadata']['name']}"
        for each in documents(release.rendered.manifest, release.name)
        if each["kind"] == "PersistentVolumeClaim" and (each["metadata"].get("annotations") or {}).get(KEEP) != "keep"
    ]
