"""Who may take on the roles of an environment."""

from collections.abc import Sequence

from infra.aws.names import Names
from infra.aws.policy_document import document

GITHUB = "token.actions.githubusercontent.com"
AUDIENCE = "sts.amazonaws.com"
MAIN = "refs/heads/main"


def service(name: str, names: Names, *, source: str | None = None) -> str:
    """A service of AWS, such as `ec2.amazonaws.com`; with `source`, only for resources with this ARN pattern."""
    own = {"StringEquals": {"aws:SourceAccount": names.account_id}}
    condition = {"Condition": {"ArnLike": {"aws:SourceArn": source}, **own}} if source else {}
    return document(
        {"Effect": "Allow", "Principal": {"Service": name}, "Action": ["sts:AssumeRole"], **condition},
    )


def pods(names: Names, *, namespace: str, service_account: str) -> str:
    """Pods of one service account in this environment's cluster, as EKS tags the session that it asks for.

    Somebody who may associate roles in another cluster of the account cannot take this one there.
    """
    tags = {
        "eks-cluster-arn": names.arn("eks", f"cluster/{names.cluster}"),
        "kubernetes-namespace": namespace,
        "kubernetes-service-account": service_account,
    }
    return document(
        {
            "Effect": "Allow",
            "Principal": {"Service": "pods.eks.amazonaws.com"},
            "Action": ["sts:AssumeRole", "sts:TagSession"],
            "Condition": {"StringEquals": {f"aws:RequestTag/{key}": value for key, value in tags.items()}},
        }
    )


def github(names: Names, subjects: Sequence[str]) -> str:
    """Workflows of GitHub Actions whose token has one of the subjects, word for word."""
    return document(
        {
            "Effect": "Allow",
            "Principal": {"Federated": names.iam_arn(f"oidc-provider/{GITHUB}")},
            "Action": ["sts:AssumeRoleWithWebIdentity"],
            "Condition": {"StringEquals": {f"{GITHUB}:aud": AUDIENCE, f"{GITHUB}:sub": list(subjects)}},
        }
    )


def plan_subjects(repository: str) -> tuple[str, ...]:
    """Pull requests, and what runs on the main branch, such as the nightly search for drift."""
    return (f"repo:{repository}:pull_request", f"repo:{repository}:ref:{MAIN}")


def work_subjects(repository: str) -> tuple[str, ...]:
    """What runs on the main branch, whose code was reviewed: training, the gate, monitoring."""
    return (f"repo:{repository}:ref:{MAIN}",)


def apply_subjects(repository: str, environment: str) -> tuple[str, ...]:
    """Jobs that GitHub let into its environment of the same name, with the reviewers that it demands there."""
    return (f"repo:{repository}:environment:{environment}",)
