"""What the documents say is so: commands exist, links lead somewhere, and nothing of one machine is written down."""

import functools
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = {"infra", "pipelines", "model-service"}
GROUPS = {"cluster", "images", "labels", "platform"}  # commands that have commands of their own


def shown_commands(document: Path) -> list[str]:
    """The project's own commands in the shell blocks of a document."""
    blocks = re.findall(r"```sh\n(.*?)```", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    lines = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.split(" ")[0] in SHOWN]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_the_links_of_a_document_lead_somewhere(document: Path) -> None:
    """To files of this repository."""
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_the_commands_that_a_document_shows_exist_with_their_options(document: Path) -> None:
    """Each is asked for its help; an option that the help does not name is not there."""
    for command in shown_commands(document):
        program, name, *rest = command.split(" -- ")[0].split()
        group = rest[:1] if name in GROUPS else []
        said = help_of(program, name, *group)
        assert said.returncode == 0, f"{command}: {said.stderr}"
        for option in (word for word in rest if word.startswith("--")):
            assert option.partition("=")[0] in said.stdout, command


@functools.cache
def help_of(*command: str) -> subprocess.CompletedProcess[str]:
    program, *names = command
    return subprocess.run(
        [str(Path(sys.executable).parent / program), *names, "--help"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "", "COLUMNS": "200", "TERM": "dumb"},
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_the_make_targets_that_a_document_shows_exist(document: Path) -> None:
    """In its blocks of commands; those of the README are the two that a newcomer types."""
    blocks = re.findall(r"```sh\n(.*?)```", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    named = {target for block in blocks for target in re.findall(r"\bmake ([a-z-]+)", block)}
    makefile = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "Makefile", *ROOT.glob("infra/**/*.mk")))
    if document.name == "README.md":
        assert named == {"demo", "test"}
    for target in named:
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), target
