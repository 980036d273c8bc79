"""What `infra` promises of a change, in a real cluster, with a platform that is as small as can be.

Each test goes on where the one before stopped, in the order of the file.
"""

import json
import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from infra.holder import MARK
from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.place import place
from infra.run import Refused
from tests.e2e.kubernetes.conftest import Cluster
from tests.e2e.kubernetes.tiny import SERVES, Tiny


@pytest.fixture(scope="module")
def tiny(
    cluster: Cluster, images: dict[str, str], namespaces: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tiny]:
    namespace = f"{namespaces['dev']}-delivery"
    image = images.get("model-service") or next(iter(images.values()))
    cluster.kubectl("delete", "namespace", namespace, "--ignore-not-found")
    tiny = Tiny(cluster, tmp_path_factory.mktemp("tiny") / "project", namespace, image)
    tiny.root.mkdir()
    tiny.make()
    yield tiny
    tiny.start("connect", "dev", "--stop").communicate(timeout=60)
    cluster.kubectl("delete", "namespace", namespace, "--ignore-not-found", "--wait=false")


def until(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.1)


def test_a_plan_shows_all_that_would_be_made_and_makes_nothing(tiny: Tiny) -> None:
    """Namespace and Secrets, too; no value of a Secret."""
    shown = tiny.infra("plan", "dev").stdout
    assert shown.splitlines()[0] == "7 to create"
    for name in ("Deployment/{}/web", "StatefulSet/{}/store (stateful)", "Secret/{}/database"):
        assert f"  + {name.format(tiny.namespace)}" in shown
    assert tiny.cluster.kubectl("get", "namespace", tiny.namespace, "--ignore-not-found") == ""


def test_status_says_that_nothing_was_applied(tiny: Tiny) -> None:
    """And ends with 1, as of any environment that is not up."""
    assert "never applied" in tiny.infra("status", "dev", expect=1).stdout


def test_another_cluster_than_the_foundations_is_refused(tiny: Tiny) -> None:
    """On AWS, where the kubeconfig may be of any cluster; the address is compared as the foundation writes it."""
    kubectl = Kubectl(place(tiny.root, "dev"), {"KUBECONFIG": str(tiny.cluster.kubeconfig)})
    address = tiny.cluster.kubectl("config", "view", "--minify", "--output", "jsonpath={.clusters[0].cluster.server}")
    kubectl.check_cluster(address.upper() + "/")
    with pytest.raises(Refused, match=r"and dev is at https://elsewhere\.example: set kubernetes\.context"):
        kubectl.check_cluster("https://elsewhere.example")


def test_what_was_planned_is_applied(tiny: Tiny, tmp_path: Path) -> None:
    """The bundle is bound by its digest; the namespace lets nothing run with more than the least rights."""
    planned = tiny.infra("plan", "dev", "--out", str(tmp_path / "plan"), "--markdown", str(tmp_path / "plan.md"))
    digest = re.search(r"sha256:[0-9a-f]{64}", planned.stdout)
    assert digest
    assert f"Bundle `{digest[0]}`" in (tmp_path / "plan.md").read_text(encoding="utf-8")
    tiny.infra("apply", "dev", "--plan", str(tmp_path / "plan"), "--digest", digest[0])
    labels = tiny.get("namespace", tiny.namespace)["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"
    assert tiny.rows()["web"]["detail"] == "1/1 ready"
    assert tiny.infra("status", "dev").stdout.count(" up ") == 3


def test_the_next_plan_is_empty_and_a_second_apply_changes_nothing(tiny: Tiny) -> None:
    """It says so, and Secrets stay as they were made."""
    before, revisions = tiny.secrets(), tiny.revisions()
    assert tiny.infra("plan", "dev").stdout == "no changes\n"
    assert "platform: no changes" in tiny.infra("apply", "dev").stdout
    assert (tiny.secrets(), tiny.revisions()) == (before, revisions)


def test_a_bundle_is_applied_once(tiny: Tiny, tmp_path: Path) -> None:
    """Then it is stale: the release has another revision. Another digest, and another commit, are refused as well."""
    tiny.set(replicas=2)
    tiny.commit()
    file = str(tmp_path / "plan")
    tiny.infra("plan", "dev", "--out", file)
    tiny.infra("apply", "dev", "--plan", file)
    before = tiny.revisions()
    assert "stale: planned on platform at revision 1" in tiny.infra("apply", "dev", "--plan", file, expect=3).stderr
    wrong = ("--digest", f"sha256:{'0' * 64}")
    assert "not the bundle that was reviewed" in tiny.infra("apply", "dev", "--plan", file, *wrong, expect=3).stderr
    tiny.set()
    assert "not committed" in tiny.infra("apply", "dev", "--plan", file, expect=2).stderr
    tiny.commit()
    assert "planned for another commit" in tiny.infra("apply", "dev", "--plan", file, expect=3).stderr
    assert tiny.revisions() == before


def test_a_merge_delivers_what_its_pull_request_showed(tiny: Tiny, tmp_path: Path) -> None:
    """No bundle is kept: it is planned again, and refused where it comes to something else, or nobody saw it."""
    shown, reviewed = tmp_path / "plan.md", tiny.head()
    tiny.set(replicas=3)
    tiny.commit()
    said = tiny.infra("plan", "dev", "--publish", "--markdown", str(shown)).stdout
    assert said.startswith("1 to update\n")
    assert shown.read_text(encoding="utf-8").count("Plan `sha256:") == 1
    merge, before = ("apply", "dev", "--reviewed", reviewed), tiny.revisions()
    assert "--shown FILE says what was reviewed" in tiny.infra(*merge, expect=3).stderr
    tiny.set(replicas=4)
    tiny.commit()
    refused = tiny.infra(*merge, "--shown", str(shown), expect=3).stderr
    assert "stale: what would be delivered now is not what was reviewed; plan again" in refused
    assert tiny.revisions() == before
    tiny.set(replicas=3)
    tiny.commit()  # another commit than the one that was planned, as a merge is
    assert "dev: applied: 1 to update" in tiny.infra(*merge, "--shown", str(shown)).stdout
    assert "stale" in tiny.infra(*merge, "--shown", str(shown), expect=3).stderr
    tiny.set()
    tiny.commit()
    tiny.infra("apply", "dev", "--reviewed", tiny.head())  # as a run by hand does
    assert tiny.get("deployment/web")["spec"]["replicas"] == 1


def test_what_was_changed_by_hand_after_the_plan_makes_it_stale(tiny: Tiny, tmp_path: Path) -> None:
    """It would do something else than what was reviewed."""
    tiny.infra("plan", "dev", "--out", str(tmp_path / "plan"))
    tiny.cluster.kubectl("scale", "deployment/web", "--replicas", "3", "--namespace", tiny.namespace)
    refused = tiny.infra("apply", "dev", "--plan", str(tmp_path / "plan"), expect=3)
    assert "stale: somebody changed what is in the cluster" in refused.stderr


def test_what_was_changed_by_hand_shows_in_the_plan_and_is_put_right(tiny: Tiny) -> None:
    """Attribute by attribute; nothing of what the server or a controller fills in."""
    assert tiny.infra("plan", "dev").stdout.splitlines() == [
        "1 to update",
        f"  ~ Deployment/{tiny.namespace}/web",
        "      spec.replicas: 3 -> 1",
    ]
    tiny.infra("apply", "dev")
    assert tiny.infra("plan", "dev").stdout == "no changes\n"


def test_making_what_holds_data_anew_is_refused(tiny: Tiny) -> None:
    """Unless it is named; the claim stays in either case."""
    tiny.set(storage="2Mi")
    address = f"StatefulSet/{tiny.namespace}/store"
    assert "# forces replacement" in tiny.infra("plan", "dev", expect=3).stdout
    assert f"--allow-destroy '{address}'" in tiny.infra("apply", "dev", expect=3).stderr
    claim = tiny.get("pvc", "data-store-0")["metadata"]["uid"]
    tiny.infra("apply", "dev", "--allow-destroy", address)
    assert tiny.infra("plan", "dev").stdout == "no changes\n"
    assert tiny.get("pvc", "data-store-0")["metadata"]["uid"] == claim


def test_a_failed_rollout_is_rolled_back_with_the_reason(tiny: Tiny) -> None:
    """Which object, what its container did, what it said last; what ran before still runs."""
    pods = {pod["metadata"]["name"] for pod in tiny.get("pods")["items"]}
    tiny.set(storage="2Mi", command="echo the database is not reached; exit 3")
    with tiny.waits(30):
        failed = tiny.infra("apply", "dev", expect=1)
    assert "rolled back to revision" in failed.stderr
    assert "Deployment/web: 1 of 1 ready; 1 of 2 are by the new definition" in failed.stderr
    assert "ended with 3 (Error)" in failed.stderr
    assert "log: the database is not reached" in failed.stderr
    assert {pod["metadata"]["name"] for pod in tiny.get("pods")["items"]} >= pods
    assert tiny.revisions()[-1].endswith(" deployed")
    tiny.set(storage="2Mi")
    assert tiny.infra("plan", "dev").stdout == "no changes\n"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"command": "exit 3"}, "container web: CrashLoopBackOff"),
        ({"image": "NAME@sha256:" + "0" * 64}, "container web: (ErrImagePull|ImagePullBackOff): .*NotFound"),
        ({"cpu": "1000"}, "not scheduled for 60 s: .*Insufficient cpu"),
    ],
    ids=["ends again and again", "no such image", "no node for it"],
)
def test_what_will_not_become_ready_is_not_waited_for(tiny: Tiny, values: dict[str, str], reason: str) -> None:
    """Long before its time is over: object, pod and reason; then what was there before is there again."""
    before = tiny.get("pods", "--selector", "app=web")["items"]
    with tiny.waits(900):
        name = tiny.image.partition("@")[0]
        image = values.get("image", "").replace("NAME", name)
        tiny.set(storage="2Mi", command=values.get("command", SERVES), image=image, cpu=values.get("cpu", "1m"))
        began = time.monotonic()
        failed = tiny.infra("apply", "dev", expect=1)
        assert time.monotonic() - began < 240
    assert re.search(rf"rolled back to revision \d+: Deployment/web: pod web-\S+: {reason}", failed.stderr), (
        failed.stderr
    )
    after = tiny.get("pods", "--selector", "app=web")["items"]
    assert {each["metadata"]["uid"] for each in before} <= {each["metadata"]["uid"] for each in after}
    assert tiny.revisions()[-1].endswith(" deployed")
    tiny.set(storage="2Mi")
    assert tiny.infra("plan", "dev").stdout == "no changes\n"


def test_one_change_is_made_at_a_time_and_a_killed_one_is_recovered(tiny: Tiny) -> None:
    """While it runs, others are refused; killed, its Helm still counts; when that is gone the next takes over."""
    tiny.set(storage="2Mi", command="exec sleep 86400")
    first = tiny.start("apply", "dev")
    until(lambda: any("pending" in each for each in tiny.revisions()), "the release is being changed")
    refused = tiny.infra("apply", "dev", expect=1)
    assert f"another change is being made: apply by {psutil.Process().username()}@" in refused.stderr
    assert "apply by" in tiny.rows()["lock"]["detail"]

    first.send_signal(signal.SIGKILL)
    first.communicate()
    lease = tiny.get("lease", "infra")["metadata"]["annotations"]["infra/holder"]
    left = [each for each in psutil.process_iter() if marked(each, json.loads(lease)["id"])]
    assert left, "helm outlives the infra that started it"
    assert "another change is being made" in tiny.infra("apply", "dev", expect=1).stderr
    for each in left:
        os.kill(each.pid, signal.SIGKILL)
        each.wait(timeout=10) if each.is_running() and each.ppid() == os.getpid() else None
    until(lambda: not [each for each in left if alive(each)], "helm is gone")

    assert "apply recovers it" in tiny.infra("plan", "dev").stdout
    tiny.set(storage="2Mi")
    done = tiny.infra("apply", "dev").stdout
    assert "took over the lock of a run that is gone" in done
    assert "a run that was killed left it pending-upgrade" in done
    assert tiny.revisions()[-1].endswith(" deployed")
    assert tiny.infra("plan", "dev").stdout == "no changes\n"


def marked(process: psutil.Process, lock: str) -> bool:
    try:
        return bool(process.environ().get(MARK) == lock)
    except psutil.Error:
        return False


def alive(process: psutil.Process) -> bool:
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def test_connect_reaches_the_environment_and_survives_the_end_of_a_pod(tiny: Tiny) -> None:
    """A second call finds what forwards; the keys are the Secret's."""
    variables = json.loads(tiny.infra("connect", "dev", "--json").stdout)
    assert {"ENVIRONMENT", "KUBECONFIG", "KUBERNETES_NAMESPACE", "AWS_SECRET_ACCESS_KEY"} <= variables.keys()
    assert httpx.get(variables["MLFLOW_TRACKING_URI"]).status_code == 200
    tiny.cluster.kubectl("delete", "pod", "--selector", "app=web", "--namespace", tiny.namespace)

    def answers() -> bool:
        try:
            return httpx.get(variables["MLFLOW_TRACKING_URI"], timeout=5).status_code == 200
        except httpx.TransportError:
            return False

    until(answers, "the forward goes to the new pod")
    assert json.loads(tiny.infra("connect", "dev", "--json").stdout) == variables
    assert tiny.infra("connect", "dev", "--", "printenv", "KUBERNETES_NAMESPACE").stdout == f"{tiny.namespace}\n"
    tiny.infra("connect", "dev", "--stop")
    with pytest.raises(httpx.TransportError):
        httpx.get(variables["MLFLOW_TRACKING_URI"], timeout=5)


def test_destroy_keeps_what_holds_data(tiny: Tiny) -> None:
    """Volumes and Secrets; the next apply takes them up again."""
    claim, before = tiny.get("pvc", "data-store-0")["metadata"]["uid"], tiny.secrets()
    assert "kept: PersistentVolumeClaim/data-store-0" in tiny.infra("destroy", "dev").stdout
    assert tiny.get("pods", "--selector", "app=web")["items"] == []
    tiny.infra("apply", "dev")
    assert (tiny.get("pvc", "data-store-0")["metadata"]["uid"], tiny.secrets()) == (claim, before)


def test_destroy_with_data_leaves_nothing(tiny: Tiny) -> None:
    """The namespace itself goes."""
    tiny.infra("destroy", "dev", "--delete-data")
    assert tiny.cluster.kubectl("get", "namespace", tiny.namespace, "--ignore-not-found") == ""
    assert "nothing was applied" in tiny.infra("destroy", "dev").stdout
