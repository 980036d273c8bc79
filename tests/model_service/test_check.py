"""The check from outside says whether a service serves what is recorded, and refuses one that does not stand up."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from environments import Invalid
from environments.promotion import Promotion
from model_service.check import Checked, Limits, check
from model_service.cli import app
from tests.model_service.conftest import Registry
from tests.model_service.running import Running, free_port, promotion

SHORT = Limits(within=1, seconds=0.5, concurrency=2, max_latency_ms=5000)


def record(sha: str, **changes: Any) -> Promotion:
    return Promotion.model_validate(promotion(1, sha) | changes)


def wrong(checked: Checked) -> list[str]:
    return [f"{what}: {found}" for good, what, found in checked.lines if not good]


def test_a_service_that_serves_its_record_passes(served: Running, registry: Registry) -> None:
    """Ready with the right artefact, one row answered, many rows answered."""
    checked = check("test", served.url, record(registry.sha(1)), SHORT)
    assert wrong(checked) == []
    assert len(checked.lines) == 4
    assert checked.markdown().startswith("### The model of test is served\n")


def test_another_artefact_than_the_recorded_one_is_refused(served: Running, registry: Registry) -> None:
    """However well it answers."""
    (fault,) = wrong(check("test", served.url, record(registry.sha(2)), SHORT))
    assert fault.startswith(f"serves `{registry.sha(2)}`: not within 1 s: ")


def test_a_model_of_another_name_is_refused(served: Running, registry: Registry) -> None:
    """The digest is right, and nobody could ask for it."""
    (fault,) = wrong(check("test", served.url, record(registry.sha(1), model="arrivals"), SHORT))
    assert "no model 'arrivals'" in fault


@pytest.mark.parametrize(
    ("limits", "fault"),
    [
        (Limits(within=1, seconds=0.5, concurrency=2, max_latency_ms=0.001), "95% of the answers within 0.001 ms"),
        (Limits(within=1, seconds=0.5, concurrency=2, max_latency_ms=5000, max_error_rate=-1), "errors in "),
    ],
)
def test_a_limit_that_is_not_kept_is_refused(served: Running, registry: Registry, limits: Limits, fault: str) -> None:
    """Each on its own."""
    (found,) = wrong(check("test", served.url, record(registry.sha(1)), limits))
    assert found.startswith(fault)


def test_a_service_that_breaks_down_under_load_is_refused(registry: Registry, tmp_path: Path) -> None:
    """It answers one at a time; the rest is turned away, which counts."""
    service = Running(tmp_path, registry.uri, settings={"max_in_flight": 1, "workers": 1})
    service.serve(registry.artefacts[0], 1)
    try:
        service.start()
        checked = check("test", service.url, record(registry.sha(1)), Limits(60, 1, 8, 0, 5000))
        assert any(fault.startswith("errors in") and "503" in fault for fault in wrong(checked))
    finally:
        service.stop()


def test_nobody_at_the_address_is_refused_in_time(registry: Registry) -> None:
    """With what was tried."""
    checked = check("test", f"http://127.0.0.1:{free_port()}", record(registry.sha(1)), SHORT)
    assert "ConnectionRefusedError" in wrong(checked)[0]


def test_before_the_first_promotion_a_live_service_is_enough(served: Running) -> None:
    """A first deployment does not fail because there is no model yet."""
    assert wrong(check("test", served.url, None, SHORT)) == []


@pytest.fixture
def project(tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    folder = tmp_path / "environments" / "test"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    (folder / "infrastructure.yaml").write_text("target: local\n")
    monkeypatch.chdir(tmp_path)

    def state(sha: str) -> None:
        (folder / "model.yaml").write_text(yaml.safe_dump({"promotion": promotion(1, sha)}))

    return state


def test_the_command_writes_a_report_and_says_it_by_its_exit_code(
    served: Running, registry: Registry, project: Callable[[str], None], tmp_path: Path
) -> None:
    """0 where it stands up, 1 where not."""
    for sha, code, said in ((registry.sha(1), 0, "is served"), (registry.sha(2), 1, "does NOT stand up")):
        project(sha)
        report = tmp_path / "report.md"
        done = CliRunner().invoke(
            app,
            [
                *("check", "--env", "test", "--within", "1", "--seconds", "0.3", "--max-latency-ms", "5000"),
                "--report",
                str(report),
                "--url",
                served.url,
            ],
        )
        assert done.exit_code == code, done.output
        assert said in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("url", ["", "127.0.0.1:80", "ftp://127.0.0.1", "http://"])
def test_what_is_no_address_is_told(url: str, registry: Registry) -> None:
    """By the variable that should hold it."""
    with pytest.raises(Invalid, match="MODEL_SERVICE_URL: an address such as"):
        check("test", url, record(registry.sha(1)), SHORT)
