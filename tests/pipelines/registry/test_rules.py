"""Each rule of the gate refuses what it is there for, and passes what is good."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from pipelines.artefact import Artefact
from pipelines.behaviour import Case, Expectation, Kind
from pipelines.features import Feature
from pipelines.metrics import measure
from pipelines.registry import rules
from pipelines.registry.evidence import Evidence, Floats, Judged
from pipelines.registry.rules import Verdict
from pipelines.registry.versions import Lineage, Version
from pipelines.settings import Gate

ROWS = 4000
COLUMNS = (Feature(name="signal", kind="number"), Feature(name="group", kind="category", nullable=True))


def version(*, digest: str = "sha256:" + "a" * 64, until: str = "2013-06-30") -> Version:
    lineage = Lineage(
        digest=digest,
        git_commit="c" * 40,
        pipeline_version="0.1.0",
        data="md5:" + "d" * 32,
        prepared_data="md5:" + "e" * 32,
        evaluated_from="2013-06-01",
        evaluated_until=until,
        training_run="f" * 32,
        source="dev/training/f",
    )
    return Version(environment="dev", model="m", number=1, run_id="f" * 32, lineage=lineage)


def judged(rows: pd.DataFrame, predictor: Callable[[pd.DataFrame], Floats], **changes: object) -> Judged:
    folder = Path(__file__).parent  # its size is that of the artefact
    artefact = replace(Artefact(folder, "m", "onnx", COLUMNS, predictor), **changes)  # type: ignore[arg-type]
    return Judged(version=version(), artefact=artefact, scores=predictor(rows))


def good(rows: pd.DataFrame) -> Floats:
    """The true probability."""
    return np.asarray(np.clip(rows["signal"].fillna(0.5).to_numpy("float64"), 0.001, 0.999))


def reversed_(rows: pd.DataFrame) -> Floats:
    return 1 - good(rows)


def overconfident(rows: pd.DataFrame) -> Floats:
    """Ranks as well as the good one, and is no probability."""
    return np.asarray(good(rows) ** 4)


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    random = np.random.default_rng(5)
    signal = random.uniform(size=ROWS)
    return pd.DataFrame(
        {
            "signal": signal,
            "group": np.where(np.arange(ROWS) < 900, "rare", "usual"),
            "late": (random.uniform(size=ROWS) < signal).astype("int64"),
        }
    )


@pytest.fixture
def evidence(rows: pd.DataFrame) -> Evidence:
    labels = rows["late"].to_numpy("int64")
    return Evidence(
        environment="test",
        allowed=Gate(),
        promotes_from="dev",
        served_upstream="sha256:" + "a" * 64,
        candidate=judged(rows, good),
        champion=judged(rows, good),
        rows=rows,
        target="late",
        slices=("group",),
        cases=(),
        recorded={
            "model": measure(labels, good(rows)),
            "constant": measure(labels, np.full(ROWS, labels.mean())),
            "logistic": measure(
                labels, np.clip(good(rows) + np.random.default_rng(1).normal(0, 0.4, ROWS), 0.01, 0.99)
            ),
        },
    )


def verdicts(rule: Callable[[Evidence], Iterator[Verdict]], evidence: Evidence) -> dict[str, bool]:
    return {verdict.rule: verdict.passed for verdict in rule(evidence)}


def with_candidate(evidence: Evidence, predictor: Callable[[pd.DataFrame], Floats], **changes: object) -> Evidence:
    return replace(evidence, candidate=judged(evidence.rows, predictor, **changes))


def test_a_good_candidate_passes_every_rule(evidence: Evidence) -> None:
    """Otherwise the refusals below would show nothing."""
    said = [verdict for rule in rules.RULES for verdict in rule(evidence)]
    assert [verdict.rule for verdict in said if not verdict.passed] == []
    assert len(said) >= 11


def test_what_the_environment_before_does_not_serve_is_refused(evidence: Evidence) -> None:
    """Neither another artefact there, nor none."""
    for served in ("sha256:" + "b" * 64, None):
        assert verdicts(rules.upstream, replace(evidence, served_upstream=served)) == {"served upstream": False}


def test_too_few_rows_are_refused(evidence: Evidence) -> None:
    """The gate is not switched off because the data is small."""
    few = replace(evidence, rows=evidence.rows.head(999))
    assert verdicts(rules.enough_rows, few) == {"evaluation rows": False}


def test_rows_of_one_class_are_refused(evidence: Evidence) -> None:
    """Nothing can be ranked."""
    one = replace(evidence, rows=evidence.rows.assign(late=1))
    assert verdicts(rules.enough_rows, one) == {"evaluation rows": False}


def test_a_candidate_older_than_the_champion_is_refused(evidence: Evidence) -> None:
    """Its evaluation rows are the champion's training rows."""
    old = replace(evidence.candidate, version=version(until="2013-05-31"))
    assert verdicts(rules.freshness, replace(evidence, candidate=old)) == {"newest data": False}


def test_an_artefact_that_does_not_score_as_recorded_is_refused(evidence: Evidence) -> None:
    """It is not the model that was evaluated."""
    assert verdicts(rules.as_recorded, with_candidate(evidence, overconfident)) == {"scores as recorded": False}


@pytest.mark.parametrize("name", ["constant", "logistic"])
def test_a_candidate_that_a_baseline_beats_is_refused(evidence: Evidence, name: str) -> None:
    """Also where no model is served yet."""
    noted = evidence.recorded[name].model_copy(update={"roc_auc": 0.99})
    better = replace(evidence, champion=None, recorded={**evidence.recorded, name: noted})
    assert verdicts(rules.baselines, better)[f"beats the {name} baseline"] is False


def test_a_worse_candidate_is_refused(evidence: Evidence) -> None:
    """By both measures of quality."""
    said = verdicts(rules.quality, with_candidate(evidence, reversed_))
    assert said == {"ROC AUC against champion": False, "log loss against champion": False}


def test_a_candidate_that_is_only_perhaps_as_good_is_refused(evidence: Evidence) -> None:
    """The value is within the tolerance, the bound is not: it has to be shown, not hoped."""
    few = evidence.rows.tail(1000).reset_index(drop=True)
    noise = np.random.default_rng(8).normal(0, 0.03, len(few))
    champion, candidate = judged(few, good), judged(few, good)
    candidate = replace(candidate, scores=np.clip(candidate.scores + noise, 0.001, 0.999))
    narrow = replace(evidence, rows=few, champion=champion, candidate=candidate, allowed=Gate(max_auc_loss=0.002))
    auc = next(iter(rules.quality(narrow)))
    assert not auc.passed
    assert float(auc.measured.split(",")[0]) >= -0.002


def test_a_candidate_that_loses_one_slice_is_refused(evidence: Evidence) -> None:
    """Though it is as good on the others; the report names the slice."""

    def worse_for_rare(rows: pd.DataFrame) -> Floats:
        return np.where(rows["group"] == "rare", reversed_(rows), good(rows))

    (said,) = rules.slices(with_candidate(evidence, worse_for_rare))
    assert not said.passed
    assert "refused: rare" in said.measured


def test_slices_too_small_to_tell_are_judged_together(evidence: Evidence) -> None:
    """Splitting a bad group into small ones does not hide it."""
    rows = evidence.rows.copy()
    rare = rows["group"] == "rare"
    rows.loc[rare, "group"] = [f"rare {index % 9}" for index in range(rare.sum())]

    def worse_for_rare(rows: pd.DataFrame) -> Floats:
        return np.where(rows["group"].str.startswith("rare"), reversed_(rows), good(rows))

    split = replace(evidence, rows=rows, candidate=judged(rows, worse_for_rare))
    (said,) = rules.slices(split)
    assert not said.passed
    assert "the small ones together" in said.measured


def test_a_candidate_whose_scores_are_no_probabilities_is_refused(evidence: Evidence) -> None:
    """Though it ranks as well as the champion."""
    bad = with_candidate(evidence, overconfident)
    assert verdicts(rules.quality, bad)["ROC AUC against champion"]
    assert verdicts(rules.calibration, bad) == {"calibration": False}


def test_calibration_may_not_fall_far_behind_the_champion(evidence: Evidence) -> None:
    """A wide absolute bound is no licence."""
    slightly = with_candidate(evidence, lambda rows: np.clip(good(rows) * 0.88, 0.001, 0.999))
    lenient = Gate(max_calibration_error=0.5)
    assert verdicts(rules.calibration, replace(slightly, allowed=lenient)) == {"calibration": False}
    assert verdicts(rules.calibration, replace(slightly, allowed=lenient, champion=None)) == {"calibration": True}


@pytest.mark.parametrize(
    ("case", "predictor"),
    [
        (("missing", "finite", {"signal": np.nan}), lambda rows: rows["signal"].to_numpy("float64")),
        (("unseen", "finite", {"group": "never seen"}), lambda rows: np.where(rows["group"] == "usual", 0.5, np.nan)),
        (("invariance", "same", {"group": "other"}), lambda rows: np.where(rows["group"] == "other", 0.9, 0.5)),
        (("direction", "not_lower", {"signal": 0.99}), reversed_),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_model_that_misbehaves_is_refused(
    evidence: Evidence,
    case: tuple[Kind, Expectation, dict[str, float | str]],
    predictor: Callable[[pd.DataFrame], Floats],
) -> None:
    """The well-behaved model passes the very same case."""
    kind, expect, change = case
    before = evidence.rows.head(100)
    asked = replace(evidence, cases=(Case("it", kind, before, before.assign(**change), expect, 0.01),))
    assert verdicts(rules.behaves, asked) == {f"behaviour: {kind}": True}
    assert verdicts(rules.behaves, with_candidate(asked, predictor)) == {f"behaviour: {kind}": False}


@pytest.mark.parametrize(
    ("columns", "fault"),
    [
        ((*COLUMNS, Feature(name="more", kind="number")), "more is new and needed"),
        (COLUMNS[:1], "group is gone"),
        ((Feature(name="signal", kind="category"), COLUMNS[1]), "signal was a number and is a category"),
        ((COLUMNS[0], Feature(name="group", kind="category")), "group may no longer be missing"),
    ],
)
def test_an_input_schema_that_breaks_callers_is_refused(
    evidence: Evidence, columns: tuple[Feature, ...], fault: str
) -> None:
    """The report says which column."""
    (said,) = rules.schema(with_candidate(evidence, good, columns=columns))
    assert not said.passed
    assert fault in said.measured


def test_a_candidate_that_drops_a_column_is_refused_though_the_champion_cannot_be_compared(evidence: Evidence) -> None:
    """Its rows do not hold what the champion needs, so no figure speaks for it, and the schema refuses it."""
    champion = replace(evidence.champion, scores=np.empty(0))  # type: ignore[type-var]
    dropped = replace(with_candidate(evidence, good, columns=COLUMNS[:1]), champion=champion)
    refused = [verdict.rule for rule in rules.RULES for verdict in rule(dropped) if not verdict.passed]
    assert refused == ["input schema"]


def test_a_new_column_that_may_be_missing_is_accepted(evidence: Evidence) -> None:
    """Callers of the champion need not send it."""
    columns = (*COLUMNS, Feature(name="more", kind="number", nullable=True))
    assert verdicts(rules.schema, with_candidate(evidence, good, columns=columns)) == {"input schema": True}


def test_a_slow_artefact_is_refused(evidence: Evidence) -> None:
    """Measured by the engine that will serve it."""
    assert verdicts(rules.budgets, replace(evidence, allowed=Gate(max_latency_ms=1e-6)))["latency"] is False


def test_a_large_artefact_is_refused(evidence: Evidence) -> None:
    """Of all its files."""
    assert verdicts(rules.budgets, replace(evidence, allowed=Gate(max_size_mb=1e-6)))["size"] is False
