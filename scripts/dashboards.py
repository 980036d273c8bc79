"""Writes Grafana's dashboards from typed values: `make dashboards`.

Each has variables for the Prometheus that is asked and for the environment; docs/alerts.md says how to bring them in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grafana_foundation_sdk.builders import common, stat, timeseries
from grafana_foundation_sdk.builders.dashboard import AnnotationQuery, Dashboard, DatasourceVariable, QueryVariable, Row
from grafana_foundation_sdk.builders.prometheus import Dataquery
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.dashboard import DataSourceRef

ROOT = Path(__file__).resolve().parents[1]
SOURCE = DataSourceRef(type_val="prometheus", uid="${source}")
HERE = 'environment="$environment"'
HEIGHT, WIDTH = 8, 12  # of Grafana's 24 columns


@dataclass(frozen=True)
class Figure:
    """A panel: what is drawn, in which of Grafana's units, and the query of each line by its legend."""

    title: str
    said: str
    unit: str
    queries: Mapping[str, str]
    now: bool = False  # a number instead of a course


@dataclass(frozen=True)
class Board:
    """A dashboard; `environments` is a query whose label `environment` says which there are."""

    title: str
    environments: str
    rows: Mapping[str, Sequence[Figure]]

    def panels(self) -> list[Figure]:
        return [figure for figures in self.rows.values() for figure in figures]


SERVICE = Board(
    title="Model service",
    environments="model_service_requests_total",
    rows={
        "Objectives": (
            Figure(
                "Availability",
                "Of the predictions of 30 minutes, those that did not end with an error of the service.",
                "percentunit",
                {"available": f"service:availability:ratio30m{{{HERE}}}"},
            ),
            Figure(
                "Late answers",
                "Share of the predictions that took longer than `slo.latency_ms`.",
                "percentunit",
                {window: f"service:late:ratio{window}{{{HERE}}}" for window in ("5m", "1h", "6h")},
            ),
        ),
        "Traffic": (
            Figure("Predictions", "Requests a second.", "reqps", {"requests": f"service:requests:rate5m{{{HERE}}}"}),
            Figure(
                "Latency",
                "From the start of handling to the answer.",
                "s",
                {"{{quantile}}": f"service:latency_seconds:quantile5m{{{HERE}}}"},
            ),
            Figure(
                "Answers",
                "Requests a second, by status.",
                "reqps",
                {"{{code}}": f"sum by (code) (rate(model_service_requests_total{{{HERE}}}[5m]))"},
            ),
            Figure(
                "Refusals",
                "Requests a second that were refused, by reason.",
                "reqps",
                {"{{reason}}": f"sum by (reason) (rate(model_service_errors_total{{{HERE}}}[5m]))"},
            ),
        ),
        "State": (
            Figure(
                "Saturation",
                "Requests being handled, of the most that are taken at once.",
                "percentunit",
                {"fullest process": f"service:saturation:ratio{{{HERE}}}"},
            ),
            Figure(
                "Models",
                "Workers that serve each; a change is a promotion or a rollback.",
                "none",
                {
                    "{{model}} {{version}} {{digest}}": "sum by (model, version, digest) "
                    f"(model_service_model{{{HERE}}})"
                },
            ),
            Figure(
                "Predictions on their way to the storage",
                "Bytes on the services' disks.",
                "bytes",
                {"waiting": f"sum(model_service_prediction_log_spool_bytes{{{HERE}}})"},
            ),
            Figure(
                "Predictions lost to monitoring",
                "Rows a second that were answered and not logged.",
                "rowsps",
                {"dropped": f'sum(rate(model_service_prediction_log_rows_total{{{HERE},state="dropped"}}[5m]))'},
            ),
        ),
    },
)

PIPELINE = Board(
    title="Pipeline and monitoring",
    environments="pipeline_training_running",
    rows={
        "Trainings": (
            Figure(
                "Since the last success",
                "Of a training that made a candidate.",
                "s",
                {"age": f"time() - (pipeline_training_succeeded_timestamp_seconds{{{HERE}}} > 0)"},
                now=True,
            ),
            Figure(
                "State",
                "1 while one runs, 1 where the last one failed.",
                "none",
                {
                    "runs": f"pipeline_training_running{{{HERE}}}",
                    "failed": f"pipeline_training_failed{{{HERE}}}",
                },
            ),
            Figure("Steps", "What each took.", "s", {"{{step}}": f"pipeline_step_seconds{{{HERE}}}"}),
            Figure(
                "Memory of the steps",
                "The most of each.",
                "bytes",
                {"{{step}}": f"pipeline_step_peak_memory_bytes{{{HERE}}}"},
            ),
            Figure(
                "Rows of the steps",
                "Read and written.",
                "short",
                {"{{step}} {{direction}}": f"pipeline_step_rows{{{HERE}}}"},
            ),
        ),
        "The model on real traffic": (
            Figure(
                "Since the last look",
                "Of `pipelines monitor`.",
                "s",
                {"age": f"time() - (pipeline_monitor_looked_timestamp_seconds{{{HERE}}} > 0)"},
                now=True,
            ),
            Figure(
                "Verdict", "1 for what was found.", "none", {"{{verdict}}": f"pipeline_monitor_verdict{{{HERE}}} == 1"}
            ),
            Figure(
                "Drift",
                "Effect, from 0 (as in the reference) to 1.",
                "percentunit",
                {"{{feature}}": f"pipeline_monitor_drift_effect{{{HERE}}}"},
            ),
            Figure(
                "Quality",
                "On predictions whose truth is known, and the worst that is no harm.",
                "none",
                {
                    "{{metric}}": f"pipeline_monitor_quality{{{HERE}}}",
                    "{{metric}}, allowed": f"pipeline_monitor_quality_allowed{{{HERE}}}",
                },
            ),
            Figure(
                "Labels that are missing",
                "Predictions that should have one by now.",
                "short",
                {"missing": f"pipeline_monitor_labels_missing{{{HERE}}}"},
            ),
        ),
    },
)
FILES = {"model_service/dashboard.json": SERVICE, "pipelines/monitoring/dashboard.json": PIPELINE}


def text(board: Board) -> str:
    """The file that Grafana imports."""
    made = (
        Dashboard(board.title)
        .uid(board.title.lower().replace(" ", "-"))
        .tags(["mlops"])
        .timezone("utc")
        .time("now-24h", "now")
        .refresh("1m")
        .with_variable(DatasourceVariable("source").label("Prometheus").type("prometheus"))
        .with_variable(
            QueryVariable("environment")
            .label("Environment")
            .datasource(SOURCE)
            .query(f"label_values({board.environments}, environment)")
        )
        .annotation(
            AnnotationQuery()
            .name("Models")
            .datasource(SOURCE)
            .enable(True)  # noqa: FBT003
            .icon_color("blue")
            .expr(f"changes(sum by (version) (model_service_model{{{HERE}}})[5m:1m]) > 0")
        )
    )
    for title, figures in board.rows.items():
        made = made.with_row(Row(title))
        for figure in figures:
            made = made.with_panel(_panel(figure))
    return JSONEncoder(sort_keys=True, indent=2).encode(made.build()) + "\n"


def _panel(figure: Figure) -> stat.Panel | timeseries.Panel:
    made: stat.Panel | timeseries.Panel
    if figure.now:
        made = stat.Panel().reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]))
    else:
        made = timeseries.Panel().min(0)
    made = made.title(figure.title).description(figure.said).datasource(SOURCE).unit(figure.unit)
    made = made.height(HEIGHT).span(WIDTH)
    for number, (legend, query) in enumerate(figure.queries.items()):
        made = made.with_target(
            Dataquery().ref_id(chr(ord("A") + number)).datasource(SOURCE).expr(query).legend_format(legend)
        )
    return made


if __name__ == "__main__":
    for name, board in FILES.items():
        (ROOT / name).write_text(text(board), encoding="utf-8")
