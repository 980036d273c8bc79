"""Compares the repository's settings with what they have to be, and sets what differs. Takes nothing away."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from infra.github.api import Settings
from infra.github.desired import MAIN, Desired, Environment


@dataclass(frozen=True)
class Step:
    """A setting that is not as it has to be."""

    what: str
    do: Callable[[], None]


def steps(settings: Settings, wanted: Desired) -> Iterator[Step]:
    """What is left to do, in an order in which it can be done; nothing is done before a step is told to."""
    for environment in wanted.environments:
        yield from _environment(settings, environment)
    yield from _variables(settings, "/actions/variables", wanted.variables, "the repository")
    if _protection(settings.get(f"/branches/{MAIN}/protection")) != _comparable(wanted.protection):
        yield Step(
            f"protect {MAIN}: pull requests with a code owner's approval and green "
            f"{', '.join(wanted.protection['required_status_checks']['contexts'])}",
            lambda: settings.send("PUT", f"/branches/{MAIN}/protection", wanted.protection),
        )


def _environment(settings: Settings, wanted: Environment) -> Iterator[Step]:
    path = f"/environments/{quote(wanted.name, safe='')}"
    found = settings.get(path)
    if found is None or _reviewers(found) != _wanted(wanted) or not _custom(found):
        who = f"{len(wanted.reviewers)} reviewers" if wanted.reviewers else "no reviewer"
        yield Step(f"environment {wanted.name}: {who}", lambda: settings.send("PUT", path, wanted.body))
    policies = f"{path}/deployment-branch-policies"
    there = {
        (each.get("type", "branch"), each["name"])
        for each in (settings.every(policies, "branch_policies") if found and _custom(found) else ())
    }
    for kind, name in wanted.policies:
        if (kind, name) not in there:
            yield Step(
                f"environment {wanted.name}: jobs of {kind} {name}",
                lambda kind=kind, name=name: settings.send("POST", policies, {"name": name, "type": kind}),  # type: ignore[misc]
            )
    yield from _variables(settings, f"{path}/variables", wanted.variables, f"environment {wanted.name}", new=not found)


def _variables(
    settings: Settings, path: str, wanted: Mapping[str, str], where: str, *, new: bool = False
) -> Iterator[Step]:
    if not wanted:
        return
    found = {} if new else {each["name"]: each["value"] for each in settings.every(path, "variables")}
    for name, value in wanted.items():
        if found.get(name) == value:
            continue
        method, at = ("PATCH", f"{path}/{name}") if name in found else ("POST", path)
        yield Step(
            f"variable {name} of {where}: {value}",
            lambda method=method, at=at, name=name, value=value: settings.send(  # type: ignore[misc]
                method, at, {"name": name, "value": value}
            ),
        )


def _reviewers(found: Mapping[str, Any]) -> tuple[bool, set[tuple[str, int]]]:
    rules = [rule for rule in found.get("protection_rules", []) if rule["type"] == "required_reviewers"]
    people = {(each["type"], int(each["reviewer"]["id"])) for rule in rules for each in rule.get("reviewers", [])}
    return any(rule.get("prevent_self_review") for rule in rules), people


def _wanted(wanted: Environment) -> tuple[bool, set[tuple[str, int]]]:
    return bool(wanted.reviewers), {(each["type"], each["id"]) for each in wanted.reviewers}


def _custom(found: Mapping[str, Any]) -> bool:
    return bool((found.get("deployment_branch_policy") or {}).get("custom_branch_policies"))


def _protection(found: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """As it is sent, for what is asked otherwise than it is answered."""
    if found is None:
        return None
    checks, reviews = found.get("required_status_checks") or {}, found.get("required_pull_request_reviews") or {}
    return {
        "required_status_checks": {"strict": checks.get("strict"), "contexts": sorted(checks.get("contexts", []))},
        "enforce_admins": _enabled(found, "enforce_admins"),
        "required_pull_request_reviews": {
            key: reviews.get(key)
            for key in (
                *("dismiss_stale_reviews", "require_code_owner_reviews"),
                *("required_approving_review_count", "require_last_push_approval"),
            )
        },
        "restrictions": found.get("restrictions"),
        **{
            key: _enabled(found, key)
            for key in ("required_conversation_resolution", "allow_force_pushes", "allow_deletions")
        },
    }


def _comparable(wanted: Mapping[str, Any]) -> Mapping[str, Any]:
    checks = wanted["required_status_checks"]
    return {**wanted, "required_status_checks": {**checks, "contexts": sorted(checks["contexts"])}}


def _enabled(found: Mapping[str, Any], key: str) -> bool:
    return bool((found.get(key) or {}).get("enabled"))
