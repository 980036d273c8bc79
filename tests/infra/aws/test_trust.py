"""Who may take on the roles of an environment, tried with subjects that must be let in and that must be refused."""

import pytest

from infra.aws import trust
from infra.aws.names import Names
from tests.infra.aws.iam import trusted

NAMES = Names("ml-platform", "prod", "333333333333", "eu-west-1")
REPOSITORY = "example/ml-platform"
AUDIENCE = "sts.amazonaws.com"
FOREIGN = (
    "repo:example/ml-platform-fork:{}",
    "repo:example2/ml-platform:{}",
    "repo:EXAMPLE/ml-platform:{}",
    "repo:example/ml-platform:{}x",
    "xrepo:example/ml-platform:{}",
    "repo:example/ml-platform:*",
    "repo:*",
    "*",
    "",
)


def claims(subject: str, *, audience: str = AUDIENCE) -> dict[str, str]:
    return {f"{trust.GITHUB}:sub": subject, f"{trust.GITHUB}:aud": audience}


PLAN = trust.github(NAMES, trust.plan_subjects(REPOSITORY))
APPLY = trust.github(NAMES, trust.apply_subjects(REPOSITORY, "prod"))


@pytest.mark.parametrize("what", ["pull_request", "ref:refs/heads/main"])
def test_plan_lets_in_pull_requests_and_main(what: str) -> None:
    """The nightly search for drift runs on main."""
    assert trusted(PLAN, claims(f"repo:{REPOSITORY}:{what}"))


@pytest.mark.parametrize(
    "what",
    [
        "ref:refs/heads/feature",
        "ref:refs/heads/main2",
        "ref:refs/tags/main",
        "ref:refs/pull/1/merge",
        "environment:prod",
        "environment:dev",
        "pull_request_target",
    ],
)
def test_plan_refuses_what_else_runs_in_the_repository(what: str) -> None:
    """Neither another branch nor a job in an environment plans with this role."""
    assert not trusted(PLAN, claims(f"repo:{REPOSITORY}:{what}"))


def test_apply_lets_in_its_environment() -> None:
    """GitHub puts this subject into a job's token after the environment's reviewers have agreed."""
    assert trusted(APPLY, claims(f"repo:{REPOSITORY}:environment:prod"))


@pytest.mark.parametrize(
    "what",
    [
        "environment:dev",
        "environment:test",
        "environment:production",
        "environment:prod:ref:refs/heads/main",
        "environment:Prod",
        "pull_request",
        "ref:refs/heads/main",
        "ref:refs/heads/environment:prod",
    ],
)
def test_apply_refuses_whatever_did_not_pass_its_environment(what: str) -> None:
    """Not a pull request, not main, not the environment next to it."""
    assert not trusted(APPLY, claims(f"repo:{REPOSITORY}:{what}"))


@pytest.mark.parametrize("document", [PLAN, APPLY], ids=["plan", "apply"])
@pytest.mark.parametrize("subject", FOREIGN)
@pytest.mark.parametrize("what", ["pull_request", "ref:refs/heads/main", "environment:prod"])
def test_both_refuse_other_repositories(document: str, subject: str, what: str) -> None:
    """Subjects are compared word for word, so nothing like ours is ours."""
    assert not trusted(document, claims(subject.format(what)))


@pytest.mark.parametrize("audience", ["https://github.com/example", "sts.amazonaws.com.example.org", ""])
def test_both_refuse_a_token_for_somebody_else(audience: str) -> None:
    """A token that was made for another service cannot be used here."""
    assert not trusted(PLAN, claims(f"repo:{REPOSITORY}:pull_request", audience=audience))
    assert not trusted(APPLY, claims(f"repo:{REPOSITORY}:environment:prod", audience=audience))


@pytest.mark.parametrize("document", [PLAN, APPLY], ids=["plan", "apply"])
def test_both_refuse_a_token_that_says_nothing(document: str) -> None:
    """A missing claim is not a matching one."""
    assert not trusted(document, {})
    assert not trusted(document, {f"{trust.GITHUB}:aud": AUDIENCE})


def test_pods_of_the_environments_own_cluster_are_let_in() -> None:
    """EKS names the cluster for which it asks."""
    asked = {"aws:SourceAccount": "333333333333", "aws:SourceArn": NAMES.arn("eks", "cluster/ml-platform-prod")}
    assert trusted(trust.pods(NAMES), asked, action="sts:AssumeRole")


@pytest.mark.parametrize(
    ("account", "cluster"),
    [("333333333333", "ml-platform-dev"), ("333333333333", "ml-platform-prod2"), ("444444444444", "ml-platform-prod")],
)
def test_pods_of_other_clusters_are_refused(account: str, cluster: str) -> None:
    """A cluster beside ours, in this account or another, does not get our roles."""
    arn = f"arn:aws:eks:eu-west-1:{account}:cluster/{cluster}"
    asked = {"aws:SourceAccount": account, "aws:SourceArn": arn}
    assert not trusted(trust.pods(NAMES), asked, action="sts:AssumeRole")
