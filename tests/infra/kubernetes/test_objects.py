"""How objects of a cluster are shown: by dotted path, without what the server fills in, and without secrets."""

import base64

import pytest

from environments import Invalid
from infra import summary
from infra.change import Action, Change
from infra.kubernetes.objects import address, documents, flat, resource, stated, texts
from infra.policy import judge

DEPLOYMENT = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "web", "namespace": "dev", "uid": "1", "resourceVersion": "7", "generation": 2},
    "spec": {
        "replicas": 1,
        "template": {"spec": {"containers": [{"name": "web", "image": "a", "args": ["x", "y"]}]}},
    },
    "status": {"replicas": 1},
}
SECRET = {
    "kind": "Secret",
    "metadata": {"name": "key", "namespace": "dev"},
    "data": {"password": base64.b64encode(b"open sesame").decode()},
}


def deployment(image: str) -> dict[str, object]:
    spec = {"replicas": 1, "template": {"spec": {"containers": [{"name": "web", "image": image, "args": ["x", "y"]}]}}}
    return {**DEPLOYMENT, "spec": spec}


def claim(name: str) -> dict[str, object]:
    return {"kind": "PersistentVolumeClaim", "metadata": {"name": name}, "spec": {"storageClassName": "fast"}}


def test_values_are_named_by_their_path() -> None:
    """Items of a list by their name, or by their number where they have none."""
    paths = flat(stated(DEPLOYMENT))
    assert paths["spec.template.spec.containers[web].image"] == "a"
    assert paths["spec.template.spec.containers[web].args[1]"] == "y"


def test_what_the_server_writes_is_not_shown() -> None:
    """It changes with every change, and nobody states it."""
    assert not {path for path in flat(stated(DEPLOYMENT)) if path.startswith(("status", "metadata.uid"))}
    assert "metadata.generation" not in flat(stated(DEPLOYMENT))


def test_a_change_names_the_attribute_with_both_values() -> None:
    """As a reviewer reads it."""
    changed = resource(Action.UPDATE, "Deployment/dev/web", before=deployment("a"), after=deployment("b"))
    shown = summary.text(Change((changed,), ()), ())
    assert shown.splitlines() == [
        "1 to update",
        "  ~ Deployment/dev/web",
        '      spec.template.spec.containers[web].image: "a" -> "b"',
    ]


def test_the_value_of_a_secret_is_never_shown() -> None:
    """Neither as it is nor as the API writes it, nor where it comes up in another object."""
    other = {**SECRET, "data": {"password": base64.b64encode(b"changed it").decode()}}
    leaking = resource(
        Action.UPDATE, "Deployment/dev/web", before=deployment("a"), after=deployment("b?password=open sesame")
    )
    rotated = resource(Action.UPDATE, "Secret/dev/key", before=SECRET, after=other)
    change = Change((rotated, leaking), (), frozenset([*texts(SECRET), *texts(other)]))
    for shown in (summary.text(change, ()), summary.markdown(change, (), title="Plan")):
        assert "open sesame" not in shown
        assert "changed it" not in shown
        assert SECRET["data"]["password"] not in shown  # type: ignore[index]
        assert "data.password" in shown


def test_what_forces_an_object_to_be_made_anew_is_named() -> None:
    """Among what the chart states: what the server fills in is no reason."""
    before = {"kind": "StatefulSet", "metadata": {"name": "db"}, "spec": {"serviceName": "a", "replicas": 1}}
    after = {"kind": "StatefulSet", "metadata": {"name": "db"}, "spec": {"serviceName": "b"}}
    anew = resource(Action.REPLACE, "StatefulSet/dev/db", before=before, after=after, replaces=["spec.serviceName"])
    assert [(each.name, each.replaces) for each in anew.attributes()] == [("spec.serviceName", True)]


@pytest.mark.parametrize("action", [Action.DELETE, Action.REPLACE])
@pytest.mark.parametrize("kind", ["StatefulSet", "PersistentVolumeClaim", "PersistentVolume"])
def test_destroying_what_holds_data_is_refused(kind: str, action: Action) -> None:
    """Unless its address is named, as on AWS."""
    content = {"kind": kind, "metadata": {"name": "database"}, "spec": {"a": 1}}
    name = f"{kind}/dev/database"
    change = Change((resource(action, name, before=content, after=content),), ())
    (finding,) = judge(change, tags={})
    assert finding.policy == "keep what holds data"
    assert f"--allow-destroy '{name}'" in finding.message
    assert judge(change, tags={}, allow_destroy={name}) == ()


def test_a_claim_that_helm_keeps_is_not_lost() -> None:
    """It is no longer looked after, and that is what the plan says."""
    kept = resource(Action.FORGET, "PersistentVolumeClaim/dev/data", before=claim("data"), after=None)
    assert judge(Change((kept,), ()), tags={}) == ()


def test_the_documents_of_a_manifest_are_its_objects() -> None:
    """Empty ones, such as a template leaves that is switched off, do not count."""
    text = "---\n# Source: a\nkind: A\nmetadata: {name: a}\n---\n# nothing\n---\nkind: B\nmetadata: {name: b}\n"
    assert [each["kind"] for each in documents(text, "platform")] == ["A", "B"]


@pytest.mark.parametrize("text", ["kind: A\n", "- a\n", "kind: [\n"])
def test_a_template_that_gives_no_object_is_told(text: str) -> None:
    """By the name of its release."""
    with pytest.raises(Invalid, match="platform"):
        documents(text, "platform")


def test_an_address_has_a_namespace_where_the_object_has() -> None:
    """The release's, where the object names none."""
    assert address({"kind": "Job", "metadata": {"name": "a"}}, "dev") == "Job/dev/a"
    assert address({"kind": "ClusterRole", "metadata": {"name": "a"}}, "dev") == "ClusterRole/a"
