"""A model in a cluster: rolled out, on trial and broken, under a constant load whose every failure counts.

Each test goes on where the one before stopped, in the order of the file. The figures are printed at the end.
"""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
import testinfra

from tests.e2e.kubernetes.conftest import Cluster, Command, figure
from tests.e2e.kubernetes.load import HEADINGS, table
from tests.e2e.kubernetes.served import MODEL, URL, Registered, Served, until
from tests.model_service import bundle, faulty

TRIAL = {"share": 0.3, "seconds": 6, "min_requests": 50, "max_error_rate": 0.01, "max_latency_ms": 250}
ENVIRONMENT = "test"
ENVIRONMENTS = (ENVIRONMENT,)  # the only one that is up
KILLED = "container killed on the node (SIGKILL)"
BROKEN_OFF = ("ServerDisconnectedError", "ClientOSError")  # after it was connected; not refused, not late


@pytest.fixture(scope="module")
def served(
    cluster: Cluster, project: Path, environments_up: dict[str, str], images: dict[str, str], infra: Command
) -> Iterator[Served]:
    served = Served(cluster, project, ENVIRONMENT, environments_up[ENVIRONMENT], infra, images["model-service"])
    served.client()
    yield served
    infra("connect", ENVIRONMENT, "--stop")


@pytest.fixture(scope="module")
def models(served: Served, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Registered]:
    folder = tmp_path_factory.mktemp("artefacts")
    return served.register(
        {
            "one": bundle.build(folder / "one", seed=1),
            "two": bundle.build(folder / "two", seed=2),
            "slow": faulty.slow(folder / "slow"),
            "wrong": faulty.wrong(folder / "wrong"),
        }
    )


@pytest.fixture(scope="module")
def rows() -> Iterator[list[tuple[str, ...]]]:
    """What each load came to; told once all have."""
    rows: list[tuple[str, ...]] = [HEADINGS]
    yield rows
    figure(table(rows))


def test_the_first_model_is_served(served: Served, models: dict[str, Registered]) -> None:
    """To another pod, and through a port-forward to this machine."""
    served.state(models["one"], canary=TRIAL)  # there is nothing beside which it could be tried
    served.apply()
    said = served.kubectl("exec", "client", "--", "python", "-c", ASK, URL.partition("/v2/")[0])
    assert models["one"].digest in said
    forwarded = httpx.get(f"{served.connection()['MODEL_SERVICE_URL']}/v2/models/{MODEL}/ready", timeout=30)
    assert forwarded.json() == {"name": MODEL, "version": str(models["one"].version), "ready": True}


ASK = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1] + '/v2/health/ready').read().decode())"


def test_its_processes_have_no_rights(served: Served) -> None:
    """Not root, nothing to write but what is its own, no token of the cluster."""
    for pod in served.pods():
        host = testinfra.get_host(
            f"kubectl://{pod}?container=model-service&namespace={served.namespace}&kubeconfig={served.cluster.kubeconfig}"
        )
        assert host.check_output("id -u") == "10001"
        assert host.file("/proc/1/cmdline").content_string.split("\0")[1].endswith("/model-service")
        status = host.file("/proc/1/status").content_string
        assert "CapEff:\t0000000000000000" in status
        assert "NoNewPrivs:\t1" in status
        assert "Seccomp:\t2" in status
        for folder in ("/", "/opt/model-service", "/record", "/port"):
            assert host.run(f"touch {folder}/x").rc != 0, folder
        assert host.run("touch /cache/x /tmp/x && rm /cache/x /tmp/x").rc == 0
        assert not host.file("/var/run/secrets/kubernetes.io").exists
        assert host.file("/record/model.yaml").contains("promotion:")
        assert host.file("/cache/spool").is_directory


def roll(served: Served, models: dict[str, Registered]) -> None:
    served.state(models["two"])
    served.apply()
    until(served.whole, "all pods are ready")


def delete(served: Served, _: object) -> None:
    victim = next(iter(served.pods()))
    served.kubectl("delete", "pod", victim)  # waits until it is gone
    until(served.whole, "all pods are ready")


def end(number: signal.Signals) -> Callable[[Served, object], None]:
    """End the container's first process on the node, where nobody asks Kubernetes."""

    def end(served: Served, _: object) -> None:
        victim = min(served.pods(), key=served.restarts)  # whoever ends often is started ever more slowly
        before = served.restarts(victim)
        os.kill(served.process(victim), number)
        until(lambda: served.restarts(victim) > before and served.whole(), "it was restarted")

    return end


def without(workload: str, replicas: int) -> Callable[[Served, object], None]:
    """Take something away for a while; meanwhile a container of the service is restarted, from what it has cached."""

    def without(served: Served, models: object) -> None:
        served.kubectl("scale", workload, "--replicas=0")
        name = workload.partition("/")[2]
        try:
            until(lambda: _ready(served, workload) == 0, f"{name} is gone")
            end(signal.SIGTERM)(served, models)
        finally:
            served.kubectl("scale", workload, f"--replicas={replicas}")
        until(lambda: _ready(served, workload) == replicas, f"{name} is back")

    return without


def _ready(served: Served, workload: str) -> int:
    return int(served.get(workload)["status"].get("readyReplicas", 0))


def restart_database(served: Served, _: object) -> None:
    served.kubectl("delete", "pod", "database-0")
    until(lambda: _ready(served, "statefulset/database") == 1, "the database is back")


@pytest.mark.parametrize(
    ("what", "happens"),
    [
        ("rolling update to another model", roll),
        ("pod deleted", delete),
        ("container stopped on the node (SIGTERM)", end(signal.SIGTERM)),
        (KILLED, end(signal.SIGKILL)),
        ("MLflow down, a container restarted", without("deployment/mlflow", 2)),
        ("object storage down, a container restarted", without("statefulset/object-storage", 1)),
        ("PostgreSQL restarted", restart_database),
    ],
)
def test_no_prediction_fails(
    served: Served,
    models: dict[str, Registered],
    rows: list[tuple[str, ...]],
    what: str,
    happens: Callable[[Served, object], None],
) -> None:
    """Nobody sends one twice: each is answered at the first attempt, but for what a killed process had in hand."""
    with served.load() as load:
        load.go_on(1)
        happens(served, models)
        load.go_on(10)
    rows.append(load.row(what))
    in_hand = [failure for failure in load.failed if failure.startswith(BROKEN_OFF)] if what == KILLED else []
    assert sorted(load.failed) == sorted(in_hand)
    assert len(in_hand) <= 0.01 * load.sent
    assert load.sent > 300


@pytest.mark.parametrize("canary", [None, TRIAL], ids=["pod by pod", "as a canary"])
def test_a_record_whose_artefact_has_another_digest_is_not_rolled_out(
    served: Served, models: dict[str, Registered], rows: list[tuple[str, ...]], canary: dict[str, float] | None
) -> None:
    """The old pods answer everything, and the message names the object and the reason, long before time is up."""
    before = set(served.pods())
    served.state(Registered(models["one"].version, "sha256:" + "0" * 64), canary=canary)
    began = time.monotonic()
    with served.load() as load:
        failed = served.apply(expect=1)
    assert time.monotonic() - began < 120
    assert "the artefact has another digest than the record states" in failed.stderr
    rows.append(load.row(f"record with a wrong digest{', on trial' if canary else ''}, rolled back"))
    assert f"Deployment/model-service{'-canary' if canary else ''}: " in failed.stderr
    assert f"has the digest {models['one'].digest}, the record states sha256:000" in failed.stderr
    assert "rolled back to revision" in failed.stderr
    assert load.failed == []
    assert set(load.versions) == {str(models["two"].version)}
    assert set(served.pods()) == before


@pytest.mark.parametrize(
    ("name", "says"),
    [("wrong", "predictions failed, 1.00% are allowed"), ("slow", "predictions took longer than 250 ms")],
)
def test_a_canary_that_disappoints_is_rolled_back_by_itself(
    served: Served, models: dict[str, Registered], rows: list[tuple[str, ...]], name: str, says: str
) -> None:
    """Only a share of the predictions ever reached it; the pods beside it were left alone."""
    before = set(served.pods())
    served.state(models[name], canary=TRIAL)
    with served.load() as load:
        load.go_on(2)
        failed = served.apply(expect=1)
    rows.append(load.row(f"canary that is {name}, rolled back"))
    assert f"version {models[name].version}" in failed.stderr
    assert says in failed.stderr
    assert "  stable: " in failed.stderr
    assert served.pods("canary") == {}
    assert set(served.pods()) == before
    assert len(load.failed) <= 0.1 * load.sent
    assert all(failure.startswith("500") for failure in load.failed)
    assert (len(load.failed) > 0) == (name == "wrong")


def test_a_canary_that_holds_is_promoted(
    served: Served, models: dict[str, Registered], rows: list[tuple[str, ...]]
) -> None:
    """First beside the old model, then instead of it; no prediction fails."""
    served.state(models["one"], canary=TRIAL)
    with served.load() as load:
        done = served.apply()
        until(served.whole, "all pods are ready")
    rows.append(load.row("canary that holds, promoted"))
    assert "the bounds held" in done.stdout + done.stderr
    assert load.failed == []
    assert set(load.versions) == {str(models["one"].version), str(models["two"].version)}
    assert served.pods("canary") == {}
    assert all(pod["metadata"]["annotations"]["digest"] == models["one"].digest for pod in served.pods().values())


def test_every_prediction_is_in_the_log(served: Served, rows: list[tuple[str, ...]]) -> None:
    """Over all that happened: what a stopped pod had not written was written while it stopped."""
    import pyarrow.dataset as ds
    from fsspec.core import url_to_fs

    connection = served.connection()
    files, folder = url_to_fs(
        connection["PREDICTION_LOG_URL"],
        key=connection["AWS_ACCESS_KEY_ID"],
        secret=connection["AWS_SECRET_ACCESS_KEY"],
        endpoint_url=connection["AWS_ENDPOINT_URL"],
        client_kwargs={"region_name": connection["AWS_DEFAULT_REGION"]},
    )
    answered = sum(int(row[1]) - int(row[2]) for row in rows[1:])

    def logged() -> int:
        files.invalidate_cache()
        return int(ds.dataset(folder, filesystem=files, partitioning="hive").count_rows())

    until(lambda: logged() >= answered, f"{answered} predictions are in the log", within=30)
    assert logged() == answered
