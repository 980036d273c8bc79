"""Roles: who may take them on, what they may do, and the boundary that holds whatever is added to them."""

from collections.abc import Mapping, Sequence

import pulumi
from pulumi_aws import iam

from infra.aws import permissions
from infra.aws.names import Names
from infra.aws.pulumi.component import Component
from infra.aws.standards import SESSION_SECONDS


class Boundary(Component):
    def __init__(self, name: str, *, parent: pulumi.Resource, names: Names, key_arn: pulumi.Output[str]) -> None:
        super().__init__(name, parent=parent)
        self.arn = iam.Policy(
            self.named("policy"),
            name=names.boundary,
            description=f"What a role of {names.prefix} can have at most",
            policy=key_arn.apply(lambda arn: permissions.boundary(names, key_arn=arn)),
            opts=self.options(),
        ).arn
        self.register_outputs({"arn": self.arn})


class Role(Component):
    """`policies` by name; `managed` names policies of AWS; without `boundary` only for roles that nobody may change."""

    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        role_name: str,
        trust: str,
        boundary: Boundary | None,
        policies: Mapping[str, pulumi.Input[str]] | None = None,
        managed: Sequence[str] = (),
    ) -> None:
        super().__init__(name, parent=parent)
        role = iam.Role(
            self.named("role"),
            name=role_name,
            assume_role_policy=trust,
            permissions_boundary=boundary.arn if boundary else None,
            max_session_duration=SESSION_SECONDS,
            opts=self.options(),
        )
        self.arn = role.arn
        self.granted: list[pulumi.Resource] = [
            iam.RolePolicy(self.named(each), name=each, role=role.name, policy=policy, opts=self.options())
            for each, policy in (policies or {}).items()
        ]
        self.granted += [
            iam.RolePolicyAttachment(
                self.named(each.rpartition("/")[2]),
                role=role.name,
                policy_arn=f"arn:aws:iam::aws:policy/{each}",
                opts=self.options(),
            )
            for each in managed
        ]
        self.register_outputs({"arn": self.arn})
