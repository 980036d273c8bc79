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


@pytest.mark.parametrize(
    ("what", "good"),
    [
        ("ref:refs/heads/main", True),
        ("ref:refs/heads/branch", False),
        ("ref:refs/tags/v1.0.0", False),
        ("pull_request", False),
        ("environment:prod", False),
    ],
)
def test_work_lets_in_main_alone(what: str, good: bool) -> None:
    """A pull request could bring any code."""
    work = trust.github(NAMES, trust.work_subjects(REPOSITORY))
    assert trusted(work, claims(f"repo:{REPOSITORY}:{what}")) == good


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


TRAINING = trust.pods(NAMES, namespace="training", service_account="training")


def asked(cluster: str = "arn:aws:eks:eu-west-1:333333333333:cluster/ml-platform-prod", **tags: str) -> dict[str, str]:
    """The session that EKS asks for on behalf of a pod."""
    given = {"namespace": "training", "service_account": "training", **tags}
    return {
        "aws:RequestTag/eks-cluster-arn": cluster,
        "aws:RequestTag/kubernetes-namespace": given["namespace"],
        "aws:RequestTag/kubernetes-service-account": given["service_account"],
    }


@pytest.mark.parametrize("action", ["sts:AssumeRole", "sts:TagSession"])
def test_pods_of_the_service_account_are_let_in(action: str) -> None:
    """EKS asks for a session with tags."""
    assert trusted(TRAINING, asked(), action=action)


@pytest.mark.parametrize(
    "claims",
    [
        asked(service_account="default"),
        asked(namespace="serving"),
        asked(namespace="training-2"),
        asked("arn:aws:eks:eu-west-1:333333333333:cluster/ml-platform-dev"),
        asked("arn:aws:eks:eu-west-1:444444444444:cluster/ml-platform-prod"),
        {},
    ],
)
def test_other_pods_are_refused(claims: dict[str, str]) -> None:
    """Of another service account, namespace, cluster or account; whatever a cluster's associations say."""
    assert not trusted(TRAINING, claims, action="sts:AssumeRole")


def test_a_service_is_let_in_for_its_own_resource_only() -> None:
    """The VPC's flow log writes for this account, not for one that names our role."""
    flow = trust.service("vpc-flow-logs.amazonaws.com", NAMES, source=NAMES.arn("ec2", "vpc-flow-log/*"))
    for account, let_in in (("333333333333", True), ("444444444444", False)):
        source = f"arn:aws:ec2:eu-west-1:{account}:vpc-flow-log/fl-1"
        claims = {"aws:SourceAccount": account, "aws:SourceArn": source}
        assert trusted(flow, claims, action="sts:AssumeRole") is let_in
