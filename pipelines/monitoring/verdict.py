"""Drift and harm told apart: one word and one sentence."""

from pipelines.monitoring.drift import Findings
from pipelines.monitoring.report import Quality, Verdict

NAMED = 3


def give(findings: Findings, quality: tuple[Quality, ...]) -> tuple[Verdict, str]:
    """Of a window with enough rows and a reference."""
    harm = _harm(quality)
    verdict = {
        (False, False): Verdict.STABLE,
        (False, None): Verdict.STABLE,
        (False, True): Verdict.HARM_WITHOUT_DRIFT,
        (True, False): Verdict.DRIFT_WITHOUT_HARM,
        (True, None): Verdict.DRIFT_HARM_UNKNOWN,
        (True, True): Verdict.DRIFT_WITH_HARM,
    }[findings.drifted, harm]
    return verdict, f"{_drift_said(findings)}; {_harm_said(quality, harm=harm)}"


def _harm(quality: tuple[Quality, ...]) -> bool | None:
    """None where no metric can tell."""
    known = [item.harmed for item in quality if item.harmed is not None]
    return any(known) if known else None


def _drift_said(findings: Findings) -> str:
    changed = sorted((item for item in findings.features if item.drifted), key=lambda item: -item.effect)
    said = [f"{item.name} ({item.effect:.2f})" for item in changed[:NAMED]]
    if len(changed) > NAMED:
        said.append(f"{len(changed) - NAMED} more")
    if findings.prediction is not None and findings.prediction.drifted:
        said.append(f"the scores ({findings.prediction.effect:.2f})")
    together = findings.multivariate
    if together is not None and together.drifted and not changed:
        said.append(f"the features together (AUC {together.auc:.2f})")
    return f"drift in {', '.join(said)}" if said else "no drift"


def _harm_said(quality: tuple[Quality, ...], *, harm: bool | None) -> str:
    if harm is None:
        return "too few labels to say whether the model is worse"
    shown = [item for item in quality if item.harmed] or [item for item in quality if item.harmed is not None]
    figures = ", ".join(
        f"{item.metric} {item.window.value:.3f} (evaluated {item.reference:.3f})" for item in shown if item.window.value
    )
    return f"the model is worse: {figures}" if harm else f"the model is as good as evaluated: {figures}"
