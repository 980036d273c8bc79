"""The VPC: private subnets for the cluster, public ones for load balancers, isolated ones for the database."""

from collections.abc import Mapping

from constructs import Construct

from infra.aws import permissions, trust
from infra.aws.cdktf.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from infra.aws.cdktf.bindings.aws.default_security_group import DefaultSecurityGroup
from infra.aws.cdktf.bindings.aws.eip import Eip
from infra.aws.cdktf.bindings.aws.flow_log import FlowLog
from infra.aws.cdktf.bindings.aws.internet_gateway import InternetGateway
from infra.aws.cdktf.bindings.aws.nat_gateway import NatGateway
from infra.aws.cdktf.bindings.aws.route import Route
from infra.aws.cdktf.bindings.aws.route_table import RouteTable
from infra.aws.cdktf.bindings.aws.route_table_association import RouteTableAssociation
from infra.aws.cdktf.bindings.aws.security_group import SecurityGroup
from infra.aws.cdktf.bindings.aws.subnet import Subnet
from infra.aws.cdktf.bindings.aws.vpc import Vpc
from infra.aws.cdktf.bindings.aws.vpc_endpoint import VpcEndpoint
from infra.aws.cdktf.bindings.aws.vpc_security_group_ingress_rule import VpcSecurityGroupIngressRule
from infra.aws.cdktf.roles import Boundary, Role
from infra.aws.foundation import Subnets
from infra.aws.names import Names
from infra.aws.settings import EVERYWHERE, Nat
from infra.aws.standards import ENDPOINTS, INTERNAL_LOAD_BALANCERS, LOAD_BALANCERS


class Network(Construct):
    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        names: Names,
        cidr: str,
        subnets: Subnets,
        nat: Nat,
        log_days: int,
        key_arn: str,
        boundary: Boundary,
    ) -> None:
        super().__init__(scope, id_)
        self._names = names
        self._vpc = Vpc(
            self,
            "vpc",
            cidr_block=cidr,
            enable_dns_support=True,
            enable_dns_hostnames=True,
            tags=self._named("vpc"),
        )
        self.vpc_id = self._vpc.id
        DefaultSecurityGroup(self, "closed", vpc_id=self.vpc_id, tags=self._named("closed"))
        internet = InternetGateway(self, "internet", vpc_id=self.vpc_id, tags=self._named("internet"))
        public = self._public(subnets.public, internet)
        private_tables = {zone: self._table(f"private_{zone[-1]}") for zone in subnets.private}
        self.private_subnet_ids = [
            self._subnet(f"private_{zone[-1]}", zone, cidr, private_tables[zone], INTERNAL_LOAD_BALANCERS).id
            for zone, cidr in subnets.private.items()
        ]
        isolated = self._table("database")
        self.database_subnet_ids = [
            self._subnet(f"database_{zone[-1]}", zone, cidr, isolated, {}).id for zone, cidr in subnets.database.items()
        ]
        VpcEndpoint(
            self,
            "s3",
            vpc_id=self.vpc_id,
            service_name=f"com.amazonaws.{names.region}.s3",
            vpc_endpoint_type="Gateway",
            route_table_ids=[table.id for table in private_tables.values()],
            tags=self._named("s3"),
        )
        if nat is Nat.NONE:
            self._endpoints(cidr)
        else:
            self._nat(nat, public, private_tables, internet)
        self._flow_log(log_days=log_days, key_arn=key_arn, boundary=boundary)

    def _public(self, subnets: Mapping[str, str], internet: InternetGateway) -> dict[str, Subnet]:
        table = self._table("public")
        Route(self, "public_out", route_table_id=table.id, destination_cidr_block=EVERYWHERE, gateway_id=internet.id)
        return {
            zone: self._subnet(f"public_{zone[-1]}", zone, cidr, table, LOAD_BALANCERS)
            for zone, cidr in subnets.items()
        }

    def _nat(
        self,
        nat: Nat,
        public: Mapping[str, Subnet],
        tables: Mapping[str, RouteTable],
        internet: InternetGateway,
    ) -> None:
        """A gateway in each zone, or one in the first that all zones go out by."""
        first = next(iter(public))
        gateways = {}
        for zone in public if nat is Nat.PER_ZONE else [first]:
            name = f"nat_{zone[-1]}"
            address = Eip(self, f"{name}_address", domain="vpc", tags=self._named(name))
            gateways[zone] = NatGateway(
                self,
                name,
                subnet_id=public[zone].id,
                allocation_id=address.id,
                tags=self._named(name),
                depends_on=[internet],  # AWS makes none in a VPC without it
            )
        for zone, table in tables.items():
            Route(
                self,
                f"private_{zone[-1]}_out",
                route_table_id=table.id,
                destination_cidr_block=EVERYWHERE,
                nat_gateway_id=gateways.get(zone, gateways[first]).id,
            )

    def _endpoints(self, cidr: str) -> None:
        group = SecurityGroup(
            self,
            "endpoints",
            name=f"{self._names.prefix}-endpoints",
            description="Endpoints of AWS services",
            vpc_id=self.vpc_id,
            tags=self._named("endpoints"),
        )
        VpcSecurityGroupIngressRule(
            self,
            "endpoints_https",
            security_group_id=group.id,
            description="HTTPS from the VPC",
            ip_protocol="tcp",
            from_port=443,
            to_port=443,
            cidr_ipv4=cidr,
        )
        for service in ENDPOINTS:
            VpcEndpoint(
                self,
                f"endpoint_{service.replace('.', '_').replace('-', '_')}",
                vpc_id=self.vpc_id,
                service_name=f"com.amazonaws.{self._names.region}.{service}",
                vpc_endpoint_type="Interface",
                private_dns_enabled=True,
                subnet_ids=self.private_subnet_ids,
                security_group_ids=[group.id],
                tags=self._named(service),
            )

    def _flow_log(self, *, log_days: int, key_arn: str, boundary: Boundary) -> None:
        group = CloudwatchLogGroup(
            self, "log", name=self._names.network_logs, retention_in_days=log_days, kms_key_id=key_arn
        )
        source = self._names.arn("ec2", "vpc-flow-log/*")
        role = Role(
            self,
            "log_writer",
            name=self._names.role("network-logs"),
            trust=trust.service("vpc-flow-logs.amazonaws.com", self._names, source=source),
            boundary=boundary,
            policies={"write": permissions.network_logs(self._names)},
        )
        FlowLog(
            self,
            "flow",
            vpc_id=self.vpc_id,
            traffic_type="ALL",
            log_destination_type="cloud-watch-logs",
            log_destination=group.arn,
            iam_role_arn=role.arn,
            tags=self._named("flow"),
        )

    def _table(self, id_: str) -> RouteTable:
        return RouteTable(self, f"{id_}_routes", vpc_id=self.vpc_id, tags=self._named(id_))

    def _subnet(self, id_: str, zone: str, cidr: str, table: RouteTable, tags: Mapping[str, str]) -> Subnet:
        subnet = Subnet(
            self,
            id_,
            vpc_id=self.vpc_id,
            cidr_block=cidr,
            availability_zone=zone,
            map_public_ip_on_launch=False,
            tags={**self._named(id_), **tags},
        )
        RouteTableAssociation(self, f"{id_}_by", subnet_id=subnet.id, route_table_id=table.id)
        return subnet

    def _named(self, id_: str) -> dict[str, str]:
        """What the console shows."""
        return {"Name": f"{self._names.prefix}-{id_.replace('_', '-')}"}
