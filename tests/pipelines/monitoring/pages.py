"""A page with everything on it, as a few months of operation leave it."""

from datetime import timedelta

from pipelines.monitoring.deployments import Deployment
from pipelines.monitoring.page import Page, Retraining
from pipelines.monitoring.report import Drift, Histogram, LogCounts, Report
from pipelines.monitoring.service import Service
from pipelines.monitoring.trainings import Training
from tests.pipelines.monitoring import examples
from tests.pipelines.monitoring.examples import AT

DAY = timedelta(days=1)
ODD = "<script>alert(1)</script> & co"  # whoever names a feature, an author or a cause


def report() -> Report:
    """Two features of several kinds drifted, and quality fell."""
    many = Histogram(
        categories=tuple(f"{first}{second}" for first in "ABCDEF" for second in "XYZ"),
        then=tuple(1 / 18 for _ in range(18)),
        now=tuple((number + 1) / 171 for number in range(18)),
        missing_then=0.01,
        missing_now=0.2,
    )
    destination = Drift(**{**dict(examples.category("destination", drifted=True)), "histogram": many})
    odd = Drift(**{**dict(examples.category(ODD)), "name": ODD})
    made = examples.report(drift=True, harm=True)
    harmed = made.quality[0]
    gap = harmed.periods[2].model_copy(update={"value": None, "low": None, "high": None, "labelled": 12})
    return made.model_copy(
        update={
            "features": (*made.features, destination, odd),
            "quality": (harmed.model_copy(update={"periods": (*harmed.periods[:2], gap, *harmed.periods[3:])}),),
            "log": LogCounts(
                rows=2900, of_other_models=12, duplicates=3, ahead=2, torn_files=("date=2026-03-29/x.parquet",)
            ),
            "why": "2 of 5 features drifted, most temperature, and ROC AUC fell to 0.610 where 0.710 is allowed",
        }
    )


def page() -> Page:
    def deployed(kind: str, ago: float, states: str, author: str = "Ada Lovelace") -> Deployment:
        return Deployment.model_validate(
            {
                "kind": kind,
                "at": AT - ago * DAY,
                "commit": f"{int(ago * 10):040x}",
                "author": author,
                "subject": f"Say what {kind} it is",
                "states": states,
                "digest": None if kind == "infrastructure" else "sha256:" + f"{int(ago):x}" * 64,
            }
        )

    def trained(number: int, cause: str, **changes: object) -> Training:
        content = {
            "run_id": f"{number:x}" * 32,
            "started": AT - number * 20 * DAY,
            "status": "FINISHED",
            "seconds": 31.4,
            "cause": cause,
            "pipeline_version": "0.1.0",
            "commit": "c" * 40,
            "digest": "sha256:" + "a" * 64,
            "parameters": {
                "data.until": str(8 - number),
                "tune.trials": "10",
                "tuned.max_leaf_nodes": str(20 + number),
            },
            "metrics": {"roc_auc": 0.73 + number / 500, "log_loss": 0.51, "brier": 0.17, "calibration_error": 0.021},
        }
        return Training.model_validate({**content, **changes})

    return Page(
        project="ml-platform",
        report=report(),
        deployments=(
            deployed("model", 3.5, "flight-delays/3 from dev/flight-delays/7"),
            deployed("model", 3.2, "flight-delays/2 from dev/flight-delays/6", ODD),
            deployed("infrastructure", 17, "changed: kubernetes, mlflow"),
            deployed("pipeline", 30, "release 0.1.0"),
            deployed("model", 48, "flight-delays/1 from dev/flight-delays/1"),
            deployed("infrastructure", 300, "changed: target"),
        ),
        retrainings=(
            Retraining(
                name="dev-2",
                decided_at=AT,
                rule="performance",
                sentence="ROC AUC fell to 0.610 where 0.710 is allowed",
                window="2026-03-21 06:00 to 2026-03-28 06:00",
                figures={"roc_auc": "0.6100", "low": "0.5900", "allowed": "0.7100"},
                folded=("drift: 2 of 5 features drifted",),
                state="running",
                run_id="1" * 32,
            ),
            Retraining(
                name="dev-1",
                decided_at=AT - 20 * DAY,
                rule="manual",
                sentence=f"new carrier codes {ODD}",
                state="finished",
                run_id="2" * 32,
                proposal="dev/flight-delays/7 passes the gate; proposed as branch promote/dev (0123abcd), to be merged",
            ),
        ),
        trainings=(
            trained(1, "performance", status="RUNNING", seconds=None, digest=None, metrics={}, parameters={}),
            trained(2, "manual"),
            trained(3, "because somebody wanted to see what it does"),
            trained(4, "schedule", status="FAILED", digest=None, metrics={}),
        ),
        service=Service(
            requests=21_600,
            failed=3,
            refused=12,
            median=0.0021,
            p95=0.0064,
            p99=0.0171,
            predictions=21_585,
            logged=21_580,
            dropped=0,
            in_flight=2,
            problems=("digest",),
        ),
    )
