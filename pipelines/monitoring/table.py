"""The report as tables in a terminal."""

from rich.console import Console
from rich.table import Table

from pipelines.monitoring.report import Drift, Period, Quality, Report

FAULTS = 5  # files that are named


def show(report: Report, console: Console) -> None:
    model = f"{report.model.name}/{report.model.version} {report.model.digest[:19]}" if report.model else "no model"
    console.print(
        f"{report.environment}: {model}, {report.log.rows:,} predictions "
        f"from {report.window.since:%Y-%m-%d %H:%M} to {report.window.until:%Y-%m-%d %H:%M} UTC",
        highlight=False,
    )
    for line in remarks(report):
        console.print(f"  {line}", highlight=False, markup=False)
    if report.features:
        console.print(_drift(report))
    if report.quality:
        console.print(_quality(report.quality))
    console.print(f"{report.verdict.value.replace('_', ' ')}: {report.why}", highlight=False, markup=False)


def remarks(report: Report) -> list[str]:
    """What was not as it should be in log and labels, a line each; nothing where all was right."""
    log, labels = report.log, report.labels
    counts = {
        "predictions of other models": log.of_other_models,
        "predictions logged twice": log.duplicates,
        "predictions ahead of this clock, taken as of now": log.ahead,
        "predictions too far ahead of this clock, left out": log.too_far_ahead,
        "labels that came late": labels.late,
        "labels that came twice": labels.twice,
        "ids with contradictory labels, left out": labels.contradictory,
        "labels of unknown predictions": labels.unknown,
    }
    lines = [f"{count:,} {what}" for what, count in counts.items() if count]
    for what, files in (
        ("torn", log.torn_files + labels.torn_files),
        ("foreign", log.foreign_files + labels.foreign_files),
    ):
        if files:
            more = f" and {len(files) - FAULTS} more" if len(files) > FAULTS else ""
            lines.append(f"{len(files)} {what} files, left out: {', '.join(files[:FAULTS])}{more}")
    return lines


def _drift(report: Report) -> Table:
    table = Table(title=f"drift against {report.reference_rows:,} reference rows", title_justify="left")
    for name in ("", "distance", "counts from", "p (Holm)", "rows' worth", ""):
        table.add_column(name, justify="left" if not name else "right")
    shown = sorted(report.features, key=lambda item: (not item.drifted, -item.effect))
    for item in [*shown, *([report.prediction] if report.prediction else [])]:
        table.add_row(*_row(item))
    if (joint := report.multivariate) is not None:
        table.add_row(
            "all features together",
            f"AUC {joint.auc:.3f}",
            f"{joint.margin:.2f}",
            f"{joint.corrected_p:.4f}",
            "",
            "DRIFT" if joint.drifted else "",
        )
    return table


def _row(item: Drift) -> tuple[str, ...]:
    figures = f"{item.effect:.3f}", f"{item.margin:.2f}", f"{item.corrected_p:.4f}", f"{item.effective_rows:,.0f}"
    return item.name, *figures, "DRIFT" if item.drifted else ""


def _quality(metrics: tuple[Quality, ...]) -> Table:
    table = Table(title="quality on labelled predictions", title_justify="left")
    for name in ("from", "to (UTC)", "predictions", "labelled", *(item.metric for item in metrics)):
        table.add_column(name, justify="right")
    for place, period in enumerate(metrics[0].periods):
        figures = [_figure(item.periods[place]) for item in metrics]
        span = f"{period.since:%Y-%m-%d}", f"{period.until:%Y-%m-%d}"
        table.add_row(*span, f"{period.rows:,}", f"{period.labelled:,}", *figures)
    table.add_section()
    table.add_row("evaluated", "", "", "", *(f"{item.reference:.3f}" for item in metrics))
    table.add_row("allowed", "", "", "", *(f"{item.allowed:.3f}" for item in metrics))
    return table


def _figure(period: Period) -> str:
    if period.value is None:
        return "too few labels"
    return f"{period.value:.3f} ({period.low:.3f} to {period.high:.3f})"
