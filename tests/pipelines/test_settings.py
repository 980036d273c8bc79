"""pipeline.yaml is refused where it is wrong, before anything happens."""

import shutil
from pathlib import Path

import pytest

from environments import Invalid
from pipelines import cron, settings

ROOT = Path(__file__).parents[2]
COMMIT = "3d1f0c9b8a7e6d5c4b3a29180716253443526170"
DIGEST = f"sha256:{'5' * 64}"
RELEASE = f"release: {{version: '1.0', image: 'registry/p@{DIGEST}', git_commit: {COMMIT}}}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "environments", tmp_path / "environments")
    return tmp_path


def test_the_files_of_this_repository_are_right() -> None:
    """Models go from dev by test to prod."""
    chain = {name: settings.pipeline(ROOT, name).promotes_from for name in ("dev", "test", "prod")}
    assert chain == {"dev": None, "test": "dev", "prod": "test"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("promotes_from: stagin\n", r"no environment 'stagin'; there are: dev, prod, test"),
        ("promotes_from: test\n", r"pipeline.yaml: promotes_from: goes in a circle: test -> test"),
        ("promotes_from: prod\n", r"goes in a circle: test -> prod -> test"),
        ("promote_from: dev\n", r"test/pipeline.yaml:1: promote_from: not a known key; .*did you mean 'promotes_from'"),
        ("gate: {max_auc_loss: 2}\n", r"pipeline.yaml:1: gate.max_auc_loss: input should be less than or equal to 1"),
        ("gate:\n  resamples: many\n", r"pipeline.yaml:2: gate.resamples: input should be a valid integer"),
        ("gate:\n  enabled: false\n", r"pipeline.yaml:2: gate.enabled: not a known key"),
        ("gate: {min_behaviour_share: 0}\n", r"gate.min_behaviour_share: input should be greater than 0"),
        ("gate: {min_rows: 1}\n", r"gate.min_rows: input should be greater than or equal to 100"),
        ("schedule: 30 4 * *\n", r"pipeline.yaml:1: schedule: five fields are needed .*, there are 4"),
        ("schedule: 60 4 * * *\n", r"schedule: minute: '60' is not \*, a number, a range or a step of 0 to 59"),
        ("schedule: '@daily'\n", r"schedule: five fields are needed"),
        ("resources: {limits: {cpu: two, memory: 1Gi}}\n", r"resources.limits.cpu: string should match"),
        ("resources: {limits: {cpu: '2', memory: 1G}}\n", r"resources.limits.memory: string should match"),
        (
            f"release: {{version: '1.0', image: registry/p:1.0, git_commit: {COMMIT}}}\n",
            r"release.image: string",
        ),
        (
            f"release: {{version: '1.0', image: 'registry/p@{DIGEST}', git_commit: abc}}\n",
            r"release.git_commit: string",
        ),
        (f"releases_from: dev\n{RELEASE}", r"release: its version has no record of a training in dev"),
        ("releases_from: test\n", r"pipeline.yaml: releases_from: must be another environment"),
        ("releases_from: stagin\n", r"no environment 'stagin'"),
    ],
)
def test_a_wrong_file_names_line_key_and_what_is_allowed(root: Path, text: str, message: str) -> None:
    """There is no key to switch the gate off."""
    (root / "environments/test/pipeline.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Invalid, match=message):
        settings.pipeline(root, "test")


def test_a_release_is_stated_with_its_evidence_where_the_environment_demands_it(root: Path) -> None:
    """Only then is it read."""
    file = root / "environments/test/pipeline.yaml"
    file.write_text(RELEASE, encoding="utf-8")
    assert settings.pipeline(root, "test").release is not None
    tested = f"tested: {{environment: dev, run_id: {'a' * 32}}}}}"
    file.write_text(f"releases_from: dev\n{RELEASE.strip().removesuffix('}')}, {tested}\n", encoding="utf-8")
    release = settings.pipeline(root, "test").release
    assert release is not None
    assert release.digest == DIGEST


@pytest.mark.parametrize("schedule", ["30 4 * * mon-fri", "*/15 0-6,22 1 JAN,jul *", "0 0 1 1 0", "5-59/10 * * * *"])
def test_what_a_cronjob_understands_is_taken(schedule: str) -> None:
    """Names, ranges, lists and steps."""
    assert cron.valid(schedule) == schedule


@pytest.mark.parametrize(
    "schedule", ["5-1 * * * *", "*/0 * * * *", "* * 0 * *", "* * * 13 *", "* * * * 7", "a * * * *"]
)
def test_what_a_cronjob_would_refuse_is_refused(schedule: str) -> None:
    """Before the cluster sees it."""
    with pytest.raises(ValueError, match="is not"):
        cron.valid(schedule)


def test_nothing_promoted_is_nothing_served() -> None:
    """And the keys of the model service are its own business."""
    assert settings.served(ROOT, "prod") is None
