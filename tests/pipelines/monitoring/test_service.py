"""The service's own figures."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pipelines.monitoring import service

METRICS = """# HELP model_service_requests_total Requests answered.
# TYPE model_service_requests_total counter
model_service_requests_total{code="200",model_version="1",path="/v2/models/{name}/infer"} 90.0
model_service_requests_total{code="200",model_version="1",path="/invocations"} 6.0
model_service_requests_total{code="400",model_version="1",path="/invocations"} 3.0
model_service_requests_total{code="503",model_version="",path="/invocations"} 1.0
model_service_requests_total{code="200",model_version="",path="/v2/health/ready"} 1000.0
model_service_request_seconds_bucket{le="0.001",model_version="1",path="/invocations"} 50.0
model_service_request_seconds_bucket{le="0.005",model_version="1",path="/invocations"} 90.0
model_service_request_seconds_bucket{le="0.01",model_version="1",path="/invocations"} 98.0
model_service_request_seconds_bucket{le="+Inf",model_version="1",path="/invocations"} 100.0
model_service_predictions_total{model_version="1"} 96.0
model_service_in_flight 2.0
model_service_problem{reason="digest \\"x\\""} 1.0
model_service_problem{reason="registry"} 0.0
model_service_prediction_log_rows_total{state="written"} 95.0
model_service_prediction_log_rows_total{state="dropped"} 1.0
"""


def test_requests_for_predictions_count_and_no_others() -> None:
    """Probes are not traffic."""
    found = service.read(METRICS)
    assert (found.requests, found.failed, found.refused) == (100, 1, 3)
    assert found.availability == pytest.approx(0.99)
    assert (found.predictions, found.logged, found.dropped, found.in_flight) == (96, 95, 1, 2)
    assert found.problems == ('digest "x"',)


def test_latency_is_read_off_the_buckets() -> None:
    """As Prometheus does; beyond the last bound it says that bound."""
    found = service.read(METRICS)
    assert found.median == pytest.approx(0.001)
    assert found.p95 == pytest.approx(0.005 + 0.005 * 5 / 8)
    assert found.p99 == pytest.approx(0.01)


def test_a_service_that_nobody_asked_has_no_latency() -> None:
    """And no availability."""
    found = service.read("")
    assert (found.requests, found.median, found.availability) == (0, None, None)


def test_a_service_that_does_not_answer_is_none() -> None:
    """A port that nobody holds, and an address that is none."""
    assert service.ask("http://127.0.0.1:1", timeout=1) is None
    assert service.ask("file:///etc/passwd") is None


def test_an_answer_that_is_no_metrics_is_none() -> None:
    """Another program may have got the port."""
    answers = {"/metrics": b'<!doctype html>\n<p class="x">it works'}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answers[self.path])

        def log_message(self, *_: object) -> None:
            """Not into the test's output."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert service.ask(f"http://127.0.0.1:{server.server_port}") is None
        server.shutdown()
