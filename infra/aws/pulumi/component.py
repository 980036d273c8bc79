"""What the parts of an environment have in common: names that a person can read in a plan, and Terraform's order."""

from collections.abc import Sequence

import pulumi


class Component(pulumi.ComponentResource):
    """One domain; `network_vpc` is the resource `vpc` of the component `network`."""

    def __init__(self, name: str, *, parent: pulumi.Resource | None, provider: pulumi.ProviderResource | None = None):
        super().__init__(
            f"foundation:aws:{type(self).__name__}",
            name,
            opts=pulumi.ResourceOptions(parent=parent, providers=[provider] if provider else None),
        )
        self.name = name

    def named(self, name: str) -> str:
        return f"{self.name}_{name}"

    def options(
        self,
        *,
        depends_on: Sequence[pulumi.Resource] = (),
        protect: bool | None = None,
        ignore_changes: Sequence[str] = (),
        create_before_delete: bool = False,
    ) -> pulumi.ResourceOptions:
        """Names are given, so that what is replaced goes before what takes its place comes, unless said otherwise.

        A resource that is protected is neither deleted nor replaced until `pulumi state unprotect` names it.
        """
        return pulumi.ResourceOptions(
            parent=self,
            depends_on=list(depends_on),
            protect=protect,
            ignore_changes=list(ignore_changes),
            delete_before_replace=not create_before_delete,
        )
