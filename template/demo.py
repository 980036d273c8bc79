"""`make demo` of the template: generates a project, then runs the demo of that project inside it."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from template.generate import copy, generate


def main() -> int:
    folder = Path(tempfile.mkdtemp(prefix="mlops-template-")).resolve()
    try:
        template = copy(folder / "template")
        start = time.perf_counter()
        project = generate(template, folder / "generated")
        print(f"Generated {project.name} in {time.perf_counter() - start:.1f} s; its own demo follows.", flush=True)
        # what is installed is this checkout's: the project's own code comes first
        variables = os.environ | {"PYTHONPATH": str(project)}
        return subprocess.run([sys.executable, "-m", "demo"], cwd=project, env=variables, check=False).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
