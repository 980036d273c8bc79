"""A project whose platform is as small as can be, so that what `infra` does with a release is tried in seconds."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from tests.e2e.kubernetes.conftest import CHECKOUT, SCRIPTS, Cluster, Completed

GIT = ("git", "-c", "user.name=Test", "-c", "user.email=test@example.invalid")
LEAST = """
      terminationGracePeriodSeconds: 0
      securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}
"""
CONTAINER = "{allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}"
TEMPLATE = f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: web}}
spec:
  replicas: {{{{ .Values.replicas }}}}
  selector: {{matchLabels: {{app: web}}}}
  template:
    metadata: {{labels: {{app: web}}}}
    spec:{LEAST}
      containers:
        - name: web
          image: {{{{ .Values.image_of_web }}}}
          resources: {{requests: {{cpu: {{{{ .Values.cpu | quote }}}}}}}}
          command: [sh, -c, {{{{ .Values.command | quote }}}}]
          readinessProbe: {{tcpSocket: {{port: 5000}}, periodSeconds: 1}}
          securityContext: {CONTAINER}
---
apiVersion: v1
kind: Service
metadata: {{name: mlflow}}
spec:
  selector: {{app: web}}
  ports: [{{port: 5000}}]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {{name: store}}
spec:
  serviceName: store
  selector: {{matchLabels: {{app: store}}}}
  template:
    metadata: {{labels: {{app: store}}}}
    spec:{LEAST}
      containers:
        - name: store
          image: {{{{ .Values.image }}}}
          command: [sleep, "86400"]
          securityContext: {CONTAINER}
          volumeMounts: [{{name: data, mountPath: /data}}]
  volumeClaimTemplates:
    - metadata: {{name: data}}
      spec:
        accessModes: [ReadWriteOnce]
        resources: {{requests: {{storage: {{{{ .Values.storage }}}}}}}}
"""
SERVES = "exec python3 -m http.server 5000"


@dataclass
class Tiny:
    """One environment, dev, whose release is one Deployment, one Service and one StatefulSet."""

    cluster: Cluster
    root: Path
    namespace: str
    image: str

    def make(self) -> None:
        for name in ("environments", "project.yaml"):
            source, target = CHECKOUT / name, self.root / name
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy2(source, target)
        chart = self.root / "infra/platform"
        (chart / "templates").mkdir(parents=True)
        (chart / "Chart.yaml").write_text("{apiVersion: v2, name: tiny, version: 0.1.0}\n", encoding="utf-8")
        (chart / "templates/all.yaml").write_text(TEMPLATE, encoding="utf-8")
        images = "".join(f"      {name}: {self.image}\n" for name in ("mlflow", "database", "object_storage"))
        (self.root / "environments/dev/infrastructure.yaml").write_text(
            "target: kubernetes\nready_within_seconds: 120\nkubernetes:\n"
            f"  namespace: {self.namespace}\n  platform:\n    images:\n{images}",
            encoding="utf-8",
        )
        self.set()
        self.git("init", "--quiet")
        self.commit()

    def set(
        self, *, replicas: int = 1, command: str = SERVES, storage: str = "1Mi", image: str = "", cpu: str = "1m"
    ) -> None:
        values = {"replicas": replicas, "command": command, "storage": storage, "cpu": cpu}
        values |= {"image": self.image, "image_of_web": image or self.image}
        (self.root / "infra/platform/values.yaml").write_text(json.dumps(values), encoding="utf-8")

    @contextmanager
    def waits(self, seconds: int) -> Iterator[None]:
        """For a delivery to become ready, where it would otherwise be two minutes, which a busy machine may need."""
        file = self.root / "environments/dev/infrastructure.yaml"
        stated = file.read_text(encoding="utf-8")
        changed, count = re.subn(r"(?m)^ready_within_seconds: 120$", f"ready_within_seconds: {seconds}", stated)
        assert count == 1, stated
        file.write_text(changed, encoding="utf-8")
        try:
            yield
        finally:
            file.write_text(stated, encoding="utf-8")

    def git(self, *arguments: str) -> None:
        subprocess.run((*GIT, *arguments), cwd=self.root, check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", "Change")

    def head(self) -> str:
        done = subprocess.run(("git", "rev-parse", "HEAD"), cwd=self.root, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            (str(SCRIPTS / "infra"), *arguments),
            cwd=self.root,
            env={**os.environ, "KUBECONFIG": str(self.cluster.kubeconfig)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def infra(self, *arguments: str, expect: int = 0) -> Completed:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=240)
        told = f"infra {' '.join(arguments)}: {process.returncode}\n{out}\n{err}"
        assert process.returncode == expect, told
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def get(self, *what: str) -> dict[str, Any]:
        printed = self.cluster.kubectl("get", *what, "--namespace", self.namespace, "--output", "json")
        return cast("dict[str, Any]", json.loads(printed))

    def secrets(self) -> dict[str, Any]:
        return {name: self.get("secret", name)["data"] for name in ("object-storage", "database")}

    def revisions(self) -> list[str]:
        """Of the release, each with its status."""
        found = self.get("secrets", "--selector", "owner=helm")["items"]
        labels = [each["metadata"]["labels"] for each in found]
        return [f"{each['version']} {each['status']}" for each in sorted(labels, key=lambda each: int(each["version"]))]

    def rows(self) -> dict[str, dict[str, Any]]:
        printed = self.start("status", "dev", "--json").communicate(timeout=60)[0]
        return {row["program"]: row for row in json.loads(printed)}
