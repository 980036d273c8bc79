"""Asks promtool whether alerts fire on a course of events."""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from environments.alerting import Group, rule_file

Series = Mapping[str, str]  # a series, and its values minute by minute in promtool's notation


def program(name: str) -> str:
    """A program of Debian's packages."""
    found = shutil.which(name)
    assert found, f"{name} is missing: `make monitoring-packages` installs it"
    return found


def check(groups: Sequence[Group], folder: Path) -> subprocess.CompletedProcess[str]:
    """Whether Prometheus would load them."""
    file = folder / "rules.yaml"
    file.write_text(rule_file(groups), encoding="utf-8")
    return _run("check", "rules", "--lint=all", "--lint-fatal", str(file))


def firing(groups: Sequence[Group], series: Series, at: str, folder: Path) -> set[str]:
    """The names of the alerts that fire at a time, such as 70m, after the series began."""
    file = folder / "rules.yaml"
    file.write_text(rule_file(groups), encoding="utf-8")
    names = sorted({rule.alert for group in groups for rule in group.rules if hasattr(rule, "alert")})
    expected = [
        {
            "expr": f'count(ALERTS{{alertname="{name}",alertstate="firing"}}) or vector(0)',
            "eval_time": at,
            "exp_samples": [{"labels": "{}", "value": 0}],
        }
        for name in names
    ]
    test = {
        "rule_files": [str(file)],
        "evaluation_interval": "15m" if at.endswith("h") else "1m",  # of days each minute would take minutes
        "group_eval_order": [group.name for group in groups],  # else any, and an alert may not see what is recorded
        "tests": [
            {
                "interval": "1m",
                "input_series": [{"series": name, "values": values} for name, values in series.items()],
                "promql_expr_test": expected,
            }
        ],
    }
    cases = folder / "test.yaml"
    cases.write_text(yaml.safe_dump(test, width=1000), encoding="utf-8")
    done = _run("test", "rules", str(cases))
    said = done.stdout + done.stderr
    found = set(re.findall(r'alertname=\\"(\w+)\\"', said))
    assert (done.returncode == 0) == (not found), said
    return found


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run((program("promtool"), *arguments), capture_output=True, text=True, check=False, timeout=240)
