"""Takes a release of the template into this project: `make update`, or `make update RELEASE=v0.2.0`.

cruft merges what changed in the template since the release that `.cruft.json` records. It reports success whatever
came of the merge (cruft issue 47), so this looks at the files. Nothing is committed. Exit code 0 when the release is
in, 1 when a person must decide, with the files named, 2 when it could not begin.

With `--pull-request` the release goes to a branch and a pull request instead, conflicts and all, for people to finish.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

RELEASE = re.compile(r"v(\d+)\.(\d+)\.(\d+)")
RECORD = Path(".cruft.json")


def run(*command: str) -> str:
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode:
        stop(f"{' '.join(command)}: {answer.stderr.strip()}")
    return answer.stdout


def stop(message: str, code: int = 2) -> NoReturn:
    print(f"update: {message}", file=sys.stderr)
    sys.exit(code)


def origin() -> tuple[str, str]:
    """The template's URL, and the commit of it that this project has."""
    if not RECORD.is_file():
        stop(f"{RECORD} is missing: `cruft link URL --checkout RELEASE` records where this project came from")
    content = json.loads(RECORD.read_text(encoding="utf-8"))
    return content["template"], content["commit"]


def releases(template: str) -> dict[str, str]:
    """The commits of the template's releases, oldest first: tags such as v1.2.3, no other."""
    commits: dict[str, str] = {}
    for line in run("git", "ls-remote", "--tags", template).splitlines():
        commit, _, reference = line.partition("\t")
        name = reference.removeprefix("refs/tags/").removesuffix("^{}")
        if RELEASE.fullmatch(name):  # the line of an annotated tag's commit, ending with ^{}, comes after the tag's own
            commits[name] = commit
    return dict(sorted(commits.items(), key=lambda item: number(item[0])))


def number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release[1:].split("."))


def choose(known: dict[str, str], asked: str | None, present: str) -> str:
    """The release to take; ends the program where there is none, or where it would lead back."""
    if not known:
        stop("the template has no release yet (a tag such as v1.2.3)")
    release = asked or list(known)[-1]
    if release not in known:
        stop(f"the template has no release {release}; there are: {', '.join(known)}")
    at = [name for name, commit in known.items() if commit == present]
    if at and number(release) < number(at[0]):
        stop(f"this project is at {at[0]}, and {release} is older")
    return release


def take(release: str) -> list[str]:
    """Merge a release into the files; returns those in which a person must decide."""
    cruft = Path(sys.executable).with_name("cruft")
    answer = subprocess.run(
        [str(cruft), "update", "--skip-apply-ask", "--checkout", release], capture_output=True, text=True, check=False
    )
    unmerged = run("git", "diff", "--name-only", "--diff-filter=U").splitlines()
    rejected = run("git", "ls-files", "--others", "--exclude-standard", "*.rej").splitlines()
    if answer.returncode or ("error:" in answer.stderr and not unmerged and not rejected):
        run("git", "reset", "--hard", "--quiet")
        stop(f"{release} could not be merged, nothing was changed:\n{answer.stdout}{answer.stderr}", 1)
    return [*unmerged, *rejected]


def propose(release: str, undecided: list[str]) -> None:
    """Commit what is there to the branch of the release, push it and open a pull request."""
    body = "What changed in the template since the release before. Merge it once its checks are green."
    if undecided:
        body += "\n\nThis project changed the same lines; decide in:\n" + "".join(f"- {name}\n" for name in undecided)
    title = f"Take {release} of the template"
    run("git", "switch", "--quiet", "--create", branch(release))
    run("git", "add", "--all")
    run("git", "commit", "--quiet", "--message", title, "--message", body)
    run("git", "push", "--quiet", "origin", branch(release))
    draft = ["--draft"] if undecided else []
    run("gh", "pr", "create", "--head", branch(release), "--title", title, "--body", body, *draft)
    print(f"update: {release} is proposed" + (", with conflicts to resolve" if undecided else ""))


def branch(release: str) -> str:
    return f"template/{release}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Take a release of the template into this project.")
    parser.add_argument("release", nargs="?", help="such as v1.2.3; without it, the newest")
    parser.add_argument("--pull-request", action="store_true", help="propose it instead of leaving it in the files")
    arguments = parser.parse_args()
    template, present = origin()
    if run("git", "status", "--porcelain"):
        stop("commit or stash your changes first: `git status` shows them")
    known = releases(template)
    release = choose(known, arguments.release, present)
    if known[release] == present:
        print(f"update: already at {release}")
        return
    if arguments.pull_request and run("git", "ls-remote", "--heads", "origin", branch(release)):
        print(f"update: {release} was proposed before, as branch {branch(release)}")
        return
    undecided = take(release)
    if arguments.pull_request:
        propose(release, undecided)
    elif undecided:
        files = "\n".join(f"  {name}" for name in undecided)
        stop(f"{release} is in, but this project changed the same lines; decide in these, then commit:\n{files}", 1)
    else:
        changed = run("git", "status", "--porcelain").splitlines()
        print(f"update: {release} is in, {len(changed)} files; look at `git diff HEAD`, run `make test`, commit")


if __name__ == "__main__":
    main()
