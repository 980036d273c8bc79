"""How a Prometheus in a cluster labels the pods that it finds, by infra/monitoring/kubernetes.yaml.

A real Prometheus relabels what a cluster would tell of pods. They are told by a file, for Debian's Prometheus is built
without Kubernetes' discovery; so that one key is all that is not tried here.
"""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import yaml

from tests.model_service.running import free_port, until
from tests.monitoring.prometheus import SHIPPED, started


def pod(name: str, app: str, *, port: int = 1, **more: str) -> dict[str, Any]:
    """As discovery tells of a pod's container port."""
    told = {
        "pod_name": name,
        "pod_ip": "127.0.0.9",
        "namespace": "project-dev",
        "pod_phase": "Running",
        "pod_label_app_kubernetes_io_name": app,
        "pod_label_environment": "dev",
        "pod_annotation_prometheus_io_scrape": "true",
        "pod_annotation_prometheus_io_port": "8080",
        "pod_annotation_prometheus_io_path": "/metrics",
        **more,
    }
    return {
        "targets": [f"127.0.0.9:{port}"],
        "labels": {f"__meta_kubernetes_{key}": value for key, value in told.items()},
    }


PODS = [
    pod("model-1", "model-service"),
    pod("model-1", "model-service", port=2),  # a second port of the same pod
    pod("metrics-1", "pipeline-metrics", pod_annotation_prometheus_io_port="9101"),
    pod("quiet", "model-service", pod_annotation_prometheus_io_scrape=""),
    pod("ended", "model-service", pod_phase="Succeeded"),
    pod("other", "somebody-else"),
]


@pytest.fixture(scope="module")
def targets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, dict[str, Any]]]:
    """What Prometheus makes of the pods, by address."""
    folder = tmp_path_factory.mktemp("discovery")
    content = yaml.safe_load((SHIPPED / "kubernetes.yaml").read_text(encoding="utf-8"))
    (job,) = content["scrape_configs"]
    assert job.pop("kubernetes_sd_configs") == [{"role": "pod"}]
    job["file_sd_configs"] = [{"files": [str(folder / "pods.yaml")]}]
    (folder / "pods.yaml").write_text(yaml.safe_dump(PODS), encoding="utf-8")
    (folder / "prometheus.yaml").write_text(yaml.safe_dump(content), encoding="utf-8")
    url = f"http://127.0.0.1:{free_port()}"
    options = (f"--config.file={folder}/prometheus.yaml", f"--storage.tsdb.path={folder}/data")
    listens = f"--web.listen-address={url.removeprefix('http://')}"

    def found() -> list[dict[str, Any]]:
        active: list[dict[str, Any]] = httpx.get(f"{url}/api/v1/targets", timeout=10).json()["data"]["activeTargets"]
        return active

    with started(folder, "prometheus", *options, listens, ready=f"{url}/-/ready"):
        until(found, "targets found")
        active = found()
        yield {each["scrapeUrl"]: each["labels"] for each in active}
        assert len(active) == 2


def test_each_pod_that_tells_metrics_is_scraped_once(targets: dict[str, dict[str, Any]]) -> None:
    """At the port that its annotation says; not one that has ended, does not tell, or is somebody else's."""
    assert set(targets) == {"http://127.0.0.9:8080/metrics", "http://127.0.0.9:9101/metrics"}


def test_targets_have_the_labels_that_the_rules_ask_for(targets: dict[str, dict[str, Any]]) -> None:
    """`job` and `environment`, whichever job of Prometheus it was."""
    service, trainings = targets["http://127.0.0.9:8080/metrics"], targets["http://127.0.0.9:9101/metrics"]
    assert (service["job"], service["environment"]) == ("model-service", "dev")
    assert (trainings["job"], trainings["environment"]) == ("pipeline-metrics", "dev")
    assert (service["namespace"], service["pod"]) == ("project-dev", "model-1")
