"""The cluster's certificates: an authority of its own, a certificate for each component, kubeconfigs."""

import base64
import datetime
import ipaddress
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from infra.cluster import volumes
from infra.cluster.node import Node

VALID = datetime.timedelta(days=3650)
SERVER, CLIENT = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH
# Who reads the API by a kubeconfig: file, common name, organisation.
USERS = {
    "admin": ("admin", "system:masters"),
    "controller-manager": ("system:kube-controller-manager", None),
    "scheduler": ("system:kube-scheduler", None),
    "proxy": ("system:kube-proxy", None),
    volumes.NAME: (volumes.USER, None),
}


@dataclass(frozen=True)
class Authority:
    folder: Path
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def issue(
        self, name: str, common_name: str, organisation: str | None, usage: x509.ObjectIdentifier, *names: str
    ) -> None:
        """Write `name`.crt and .key; `names` are the addresses under which a server is found."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = _builder(_subject(common_name, organisation), self.certificate.subject, key.public_key())
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(_alternatives(names)), critical=False)
        certificate = builder.sign(self.key, hashes.SHA256())
        _write(self.folder / f"{name}.key", _private(key))
        _write(self.folder / f"{name}.crt", certificate.public_bytes(serialization.Encoding.PEM))


def make(node: Node) -> None:
    """Make what is missing; a cluster keeps what it has, since its secrets' tokens are signed with it."""
    if (node.pki / "made").exists():
        return
    authority = _authority(node.pki)
    service = ("kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local")
    reached = (*service, "localhost", "127.0.0.1", node.api_service, node.address)
    authority.issue("apiserver", "kube-apiserver", None, SERVER, *reached)
    authority.issue("apiserver-kubelet", "kube-apiserver-kubelet-client", "system:masters", CLIENT)
    authority.issue("front-proxy", "front-proxy-client", None, CLIENT)
    authority.issue("kubelet-server", f"system:node:{node.name}", "system:nodes", SERVER, node.name, node.address)
    users = {**USERS, "kubelet": (f"system:node:{node.name}", "system:nodes")}
    for user, (common_name, organisation) in users.items():
        authority.issue(user, common_name, organisation, CLIENT)
        place = node.kubeconfig if user == "admin" else node.configuration / f"{user}.kubeconfig"
        _write(place, _kubeconfig(node, user).encode())
    signer = ec.generate_private_key(ec.SECP256R1())
    _write(node.pki / "tokens.key", _private(signer))
    _write(node.pki / "tokens.pub", _public(signer.public_key()))
    (node.pki / "made").touch()


def _authority(folder: Path) -> Authority:
    key, name = ec.generate_private_key(ec.SECP256R1()), _subject("kubernetes-ca", None)
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    builder = _builder(name, name, key.public_key())
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    certificate = builder.add_extension(usage, critical=True).sign(key, hashes.SHA256())
    _write(folder / "ca.key", _private(key))
    _write(folder / "ca.crt", certificate.public_bytes(serialization.Encoding.PEM))
    return Authority(folder, key, certificate)


def _builder(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))  # clocks differ
        .not_valid_after(now + VALID)
    )


def _subject(common_name: str, organisation: str | None) -> x509.Name:
    names = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)]
    if organisation:
        names.insert(0, x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(names)


def _alternatives(names: Sequence[str]) -> list[x509.GeneralName]:
    found: list[x509.GeneralName] = []
    for name in names:
        try:
            found.append(x509.IPAddress(ipaddress.ip_address(name)))
        except ValueError:
            found.append(x509.DNSName(name))
    return found


def _kubeconfig(node: Node, user: str) -> str:
    """JSON, which is YAML as well."""

    def content(file: str) -> str:
        return base64.b64encode((node.pki / file).read_bytes()).decode()

    context = f"mlops-{node.name}"
    cluster = {"server": node.server, "certificate-authority-data": content("ca.crt")}
    secrets = {"client-certificate-data": content(f"{user}.crt"), "client-key-data": content(f"{user}.key")}
    return json.dumps(
        {
            "apiVersion": "v1",
            "kind": "Config",
            "clusters": [{"name": context, "cluster": cluster}],
            "users": [{"name": context, "user": secrets}],
            "contexts": [{"name": context, "context": {"cluster": context, "user": context}}],
            "current-context": context,
        },
        indent=2,
    )


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )


def _public(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def _write(file: Path, content: bytes) -> None:
    file.touch(mode=0o600)
    file.write_bytes(content)
