"""The commands of docs/by-hand.md are executed as they stand there, in a clone with a small slice of the data."""

import os
import re
import subprocess

from demo.scratch import AUTHOR
from tests.e2e.project import CHECKOUT, Project


def test_the_commands_by_hand_do_what_the_document_says() -> None:
    """Each ends with 0, from the first set-up to the last destroy, and git shows a clean tree."""
    text = (CHECKOUT / "docs/by-hand.md").read_text(encoding="utf-8")
    block = re.search(r"```sh\n(.*?)```", text, flags=re.DOTALL)
    assert block
    project = Project()
    for made in (".venv", ".tools"):  # set up already, so that `make setup` has nothing to do
        (project.root / made).symlink_to(CHECKOUT / made)
    try:
        said = subprocess.run(
            ["bash", "-euxo", "pipefail", "-c", block[1]],
            cwd=project.root,
            env=os.environ | AUTHOR | {"PYTHONPATH": str(project.root)},
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
        assert said.returncode == 0, said.stdout[-3000:] + said.stderr[-3000:]
        assert "candidate dev/flight-delays/1 sha256:" in said.stdout
        assert '"name":"flight-delays"' in said.stdout.replace(" ", "")
        assert "\nidentical\n" in said.stdout
        assert project.promotion("test") is None
        assert project.promotion("dev") is not None
        assert project.scratch.git("status", "--porcelain", "--", "environments", "pipelines") == ""
    finally:
        project.run("infra", "destroy", "dev", "test", "--delete-data")
        project.scratch.remove()
