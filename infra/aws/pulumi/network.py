"""The VPC: private subnets for the cluster, public ones for load balancers, isolated ones for the database."""

from collections.abc import Mapping

import pulumi
from pulumi_aws import ec2
from pulumi_aws.cloudwatch import LogGroup
from pulumi_aws.vpc import SecurityGroupIngressRule

from infra.aws import permissions, trust
from infra.aws.foundation import Subnets
from infra.aws.names import Names
from infra.aws.pulumi.component import Component
from infra.aws.pulumi.roles import Boundary, Role
from infra.aws.settings import EVERYWHERE, Nat
from infra.aws.standards import ENDPOINTS, INTERNAL_LOAD_BALANCERS, LOAD_BALANCERS


class Network(Component):
    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        names: Names,
        cidr: str,
        subnets: Subnets,
        nat: Nat,
        log_days: int,
        key_arn: pulumi.Output[str],
        boundary: Boundary,
    ) -> None:
        super().__init__(name, parent=parent)
        self._names = names
        self.vpc_id = ec2.Vpc(
            self.named("vpc"),
            cidr_block=cidr,
            enable_dns_support=True,
            enable_dns_hostnames=True,
            tags=self._tags("vpc"),
            opts=self.options(),
        ).id
        ec2.DefaultSecurityGroup(
            self.named("closed"), vpc_id=self.vpc_id, tags=self._tags("closed"), opts=self.options()
        )
        internet = ec2.InternetGateway(
            self.named("internet"), vpc_id=self.vpc_id, tags=self._tags("internet"), opts=self.options()
        )
        public = self._public(subnets.public, internet)
        private_tables = {zone: self._table(f"private_{zone[-1]}") for zone in subnets.private}
        self.private_subnet_ids = [
            self._subnet(f"private_{zone[-1]}", zone, network, private_tables[zone], INTERNAL_LOAD_BALANCERS).id
            for zone, network in subnets.private.items()
        ]
        isolated = self._table("database")
        self.database_subnet_ids = [
            self._subnet(f"database_{zone[-1]}", zone, network, isolated, {}).id
            for zone, network in subnets.database.items()
        ]
        ec2.VpcEndpoint(
            self.named("s3"),
            vpc_id=self.vpc_id,
            service_name=f"com.amazonaws.{names.region}.s3",
            vpc_endpoint_type="Gateway",
            route_table_ids=[table.id for table in private_tables.values()],
            tags=self._tags("s3"),
            opts=self.options(),
        )
        if nat is Nat.NONE:
            self._endpoints(cidr)
        else:
            self._nat(nat, public, private_tables, internet)
        self._flow_log(log_days=log_days, key_arn=key_arn, boundary=boundary)
        self.register_outputs({"vpc_id": self.vpc_id, "private_subnet_ids": self.private_subnet_ids})

    def _public(self, subnets: Mapping[str, str], internet: ec2.InternetGateway) -> dict[str, ec2.Subnet]:
        table = self._table("public")
        ec2.Route(
            self.named("public_out"),
            route_table_id=table.id,
            destination_cidr_block=EVERYWHERE,
            gateway_id=internet.id,
            opts=self.options(),
        )
        return {
            zone: self._subnet(f"public_{zone[-1]}", zone, network, table, LOAD_BALANCERS)
            for zone, network in subnets.items()
        }

    def _nat(
        self,
        nat: Nat,
        public: Mapping[str, ec2.Subnet],
        tables: Mapping[str, ec2.RouteTable],
        internet: ec2.InternetGateway,
    ) -> None:
        """A gateway in each zone, or one in the first that all zones go out by."""
        first = next(iter(public))
        gateways = {}
        for zone in public if nat is Nat.PER_ZONE else [first]:
            id_ = f"nat_{zone[-1]}"
            address = ec2.Eip(self.named(f"{id_}_address"), domain="vpc", tags=self._tags(id_), opts=self.options())
            gateways[zone] = ec2.NatGateway(
                self.named(id_),
                subnet_id=public[zone].id,
                allocation_id=address.id,
                tags=self._tags(id_),
                opts=self.options(depends_on=[internet]),  # AWS makes none in a VPC without it
            )
        for zone, table in tables.items():
            ec2.Route(
                self.named(f"private_{zone[-1]}_out"),
                route_table_id=table.id,
                destination_cidr_block=EVERYWHERE,
                nat_gateway_id=gateways.get(zone, gateways[first]).id,
                opts=self.options(),
            )

    def _endpoints(self, cidr: str) -> None:
        group = ec2.SecurityGroup(
            self.named("endpoints"),
            name=f"{self._names.prefix}-endpoints",
            description="Endpoints of AWS services",
            vpc_id=self.vpc_id,
            tags=self._tags("endpoints"),
            opts=self.options(),
        )
        SecurityGroupIngressRule(
            self.named("endpoints_https"),
            security_group_id=group.id,
            description="HTTPS from the VPC",
            ip_protocol="tcp",
            from_port=443,
            to_port=443,
            cidr_ipv4=cidr,
            opts=self.options(),
        )
        for service in ENDPOINTS:
            ec2.VpcEndpoint(
                self.named(f"endpoint_{service.replace('.', '_').replace('-', '_')}"),
                vpc_id=self.vpc_id,
                service_name=f"com.amazonaws.{self._names.region}.{service}",
                vpc_endpoint_type="Interface",
                private_dns_enabled=True,
                subnet_ids=self.private_subnet_ids,
                security_group_ids=[group.id],
                tags=self._tags(service),
                opts=self.options(),
            )

    def _flow_log(self, *, log_days: int, key_arn: pulumi.Output[str], boundary: Boundary) -> None:
        group = LogGroup(
            self.named("log"),
            name=self._names.network_logs,
            retention_in_days=log_days,
            kms_key_id=key_arn,
            opts=self.options(),
        )
        source = self._names.arn("ec2", "vpc-flow-log/*")
        role = Role(
            self.named("log_writer"),
            parent=self,
            role_name=self._names.role("network-logs"),
            trust=trust.service("vpc-flow-logs.amazonaws.com", self._names, source=source),
            boundary=boundary,
            policies={"write": permissions.network_logs(self._names)},
        )
        ec2.FlowLog(
            self.named("flow"),
            vpc_id=self.vpc_id,
            traffic_type="ALL",
            log_destination_type="cloud-watch-logs",
            log_destination=group.arn,
            iam_role_arn=role.arn,
            tags=self._tags("flow"),
            opts=self.options(),
        )

    def _table(self, id_: str) -> ec2.RouteTable:
        return ec2.RouteTable(
            self.named(f"{id_}_routes"), vpc_id=self.vpc_id, tags=self._tags(id_), opts=self.options()
        )

    def _subnet(self, id_: str, zone: str, network: str, table: ec2.RouteTable, tags: Mapping[str, str]) -> ec2.Subnet:
        subnet = ec2.Subnet(
            self.named(id_),
            vpc_id=self.vpc_id,
            cidr_block=network,
            availability_zone=zone,
            map_public_ip_on_launch=False,
            tags={**self._tags(id_), **tags},
            opts=self.options(),
        )
        ec2.RouteTableAssociation(
            self.named(f"{id_}_by"), subnet_id=subnet.id, route_table_id=table.id, opts=self.options()
        )
        return subnet

    def _tags(self, id_: str) -> dict[str, str]:
        """What the console shows."""
        return {"Name": f"{self._names.prefix}-{id_.replace('_', '-')}"}
