"""From a fault to the person who is told of it, and back: services, Prometheus, Alertmanager and a webhook, all real.

The files are those that the project ships. Only time is hurried: rules are evaluated each second and a minute of `for:`
takes three (`hurried`). Windows are what they are, and the numbers in them are requests that were really answered.
"""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from mlflow import MlflowClient

from pipelines.monitoring import figures
from tests.model_service import bundle
from tests.model_service.running import MODEL, Load, Running, encoded, infer_body, until
from tests.monitoring.prometheus import SHIPPED, Prometheus, Told, watching, webhook
from tests.monitoring.promtool import program

ROOT = Path(__file__).parents[2]
# What 40 failures spend and 4,000 answers earn back; how fast this machine is, is not asked.
SETTINGS = {"workers": 1, "slo": {"availability": 0.995, "min_requests": 20, "latency_ms": 10_000}}
BODY = encoded(infer_body({"distance": [1000.0], "hour": [17], "temp": [12.5], "carrier": ["B6"], "origin": ["JFK"]}))


@dataclass(frozen=True)
class Watched:
    """dev has nothing to serve and its last training failed; in test all is well."""

    dev: Running
    test: Running
    trainings: MlflowClient
    artefact: Path
    prometheus: Prometheus
    told: Told

    def tells(self, status: str, receiver: str, name: str) -> None:
        def said() -> bool:
            return self.told.said(receiver, "dev", name) == status

        until(said, f"{receiver} told that {name} is {status}: {self.told.last}, {self.prometheus.alerts('dev')}")


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    folder = tmp_path_factory.mktemp("watched")
    root = folder / "project"
    shutil.copytree(ROOT / "environments", root / "environments")
    shutil.copy(ROOT / "pyproject.toml", root)
    for name in ("dev", "test"):
        (root / f"environments/{name}/model.yaml").write_text(yaml.safe_dump({"service": SETTINGS}))
        (root / f"environments/{name}/pipeline.yaml").write_text(yaml.safe_dump({"monitoring": {"metrics": True}}))
    artefact = bundle.build(folder / "artefact", seed=1)
    trackings = {name: f"sqlite:///{folder}/{name}.db" for name in ("dev", "test")}
    services = {name: Running(folder / name, tracking, settings=SETTINGS) for name, tracking in trackings.items()}
    services["test"].serve(artefact, 1)
    targets: list[dict[str, Any]] = []
    with ExitStack() as stack:
        for name, service in services.items():
            stack.callback(service.kill)
            service.start()
            trainings_told = stack.enter_context(pipeline_metrics(name, MlflowClient(trackings[name])))
            for job, address in (
                ("model-service", service.url.removeprefix("http://")),
                ("pipeline-metrics", trainings_told),
            ):
                targets.append({"targets": [address], "labels": {"job": job, "environment": name}})
        trainings = MlflowClient(trackings["dev"])
        ended(trainings, "FAILED")
        services["test"].wait(1)
        told = stack.enter_context(webhook())
        prometheus = stack.enter_context(watching(folder / "alarm", root, targets, ("dev", "test"), told))
        yield Watched(services["dev"], services["test"], trainings, artefact, prometheus, told)


@contextmanager
def pipeline_metrics(environment: str, client: MlflowClient) -> Iterator[str]:
    """What `pipelines metrics` answers with; its address."""
    none = figures.Schedules(None, None)
    server = figures.server(0, "127.0.0.1", lambda: figures.figures(client, environment, none, datetime.now(UTC)))
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"127.0.0.1:{server.server_port}"
        assert httpx.get(f"http://{address}/metrics", timeout=60).status_code == 200  # the first takes longest
        yield address
        server.shutdown()


def ended(client: MlflowClient, status: str) -> None:
    """A training, as MLflow knows of it."""
    found = client.get_experiment_by_name("training")
    experiment = found.experiment_id if found else client.create_experiment("training")
    run = client.create_run(experiment, tags={"git_commit": "a" * 40})
    client.set_terminated(run.info.run_id, status)


def ask(service: Running, times: int) -> set[int]:
    """The codes of the answers."""
    with httpx.Client(base_url=service.url, timeout=10) as client:
        headers = {"content-type": "application/json"}
        return {
            client.post(f"/v2/models/{MODEL}/infer", content=BODY, headers=headers).status_code for _ in range(times)
        }


def test_a_fault_reaches_a_person_and_its_end_too(watched: Watched) -> None:
    """Errors, no model, a failed training, a dead service: each is told once, to whom it concerns, and taken back.

    The other environment, asked and answered all the while, is never spoken of.
    """
    dev, prometheus = watched.dev, watched.prometheus
    assert ask(watched.test, 20) == {200}
    assert ask(dev, 20) == {503}
    until(lambda: prometheus.value('model_service_requests_total{environment="dev",code="503"}'), "errors scraped")
    assert ask(watched.test, 20) == {200}
    assert ask(dev, 20) == {503}
    watched.tells("firing", "page", "ErrorBudgetFastBurn")
    watched.tells("firing", "page", "ModelServiceWithoutModel")
    watched.tells("firing", "ticket", "TrainingFailed")
    assert prometheus.alerts("dev")["ErrorBudgetSlowBurn"] == "firing"
    assert watched.told.said("ticket", "dev", "ErrorBudgetSlowBurn") is None  # the page says it

    dev.serve(watched.artefact, 1)
    ended(watched.trainings, "FINISHED")
    dev.wait(1)
    with Load(dev.url, BODY, clients=2) as load:
        until(
            lambda: not {"ErrorBudgetFastBurn", "ErrorBudgetSteadyBurn"} & set(prometheus.alerts("dev")), "earned back"
        )
    assert set(load.codes) == {200}
    watched.tells("resolved", "page", "ErrorBudgetFastBurn")
    watched.tells("resolved", "page", "ModelServiceWithoutModel")
    watched.tells("resolved", "ticket", "TrainingFailed")

    dev.kill()
    watched.tells("firing", "page", "ModelServiceDown")
    dev.start().wait(1)
    watched.tells("resolved", "page", "ModelServiceDown")

    assert ask(watched.test, 20) == {200}  # those of before may be more than five minutes ago
    increase = 'service:requests:increase5m{environment="test"}'
    until(lambda: (prometheus.value(increase) or 0) > 0, "its rules are evaluated")
    assert prometheus.value('max_over_time(up{environment="test",job="pipeline-metrics"}[15m])') == 1
    assert prometheus.alerts("test") == {}
    assert {environment for _, environment, _ in watched.told.last} == {"dev"}


@pytest.mark.parametrize(
    "command",
    [("promtool", "check", "config", "prometheus.yaml"), ("amtool", "check-config", "alertmanager.yaml")],
    ids=lambda command: command[0],
)
def test_the_files_are_what_the_programs_take(command: tuple[str, ...]) -> None:
    """Prometheus' own points at the rules beside it."""
    name, *arguments, file = command
    checked = [program(name), *arguments, str(SHIPPED / file)]
    done = subprocess.run(checked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    rules = len(list((SHIPPED / "rules").glob("*.yaml")))
    assert name == "amtool" or f"{rules} rule files found" in done.stdout
