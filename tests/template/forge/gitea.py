"""A Gitea on loopback, in a scratch folder, ended with the block that started it, or with this process."""

import os
import pwd
import secrets
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx

from infra.tools import PINS, tool
from tests.template.forge.reaper import reaped

CHECKOUT = Path(__file__).parents[3]
PATIENCE = 420.0  # seconds; nothing that is waited for takes as long, unless the machine does much else
SETTINGS = """\
RUN_USER = {user}
RUN_MODE = prod
WORK_PATH = {home}

[server]
PROTOCOL = http
HTTP_ADDR = 127.0.0.1
HTTP_PORT = {port}
DOMAIN = 127.0.0.1
ROOT_URL = {url}/
STATIC_ROOT_PATH = {home}/static
APP_DATA_PATH = {home}/data
DISABLE_SSH = true
OFFLINE_MODE = true
LFS_START_SERVER = false

[database]
DB_TYPE = sqlite3
PATH = {home}/data/gitea.db

[repository]
ROOT = {home}/repositories
DEFAULT_BRANCH = main

[security]
INSTALL_LOCK = true
SECRET_KEY = {secret}
INTERNAL_TOKEN = {internal}

[service]
DISABLE_REGISTRATION = true

[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
ZOMBIE_TASK_TIMEOUT = 20s

[oauth2]
JWT_SECRET = {jwt}

[log]
LEVEL = warn
MODE = console

[cron.update_checker]
ENABLED = false

[cron.stop_zombie_tasks]
SCHEDULE = @yearly

[mailer]
ENABLED = false

[picture]
DISABLE_GRAVATAR = true
"""


class Refused(Exception):
    """The forge's answer is no."""


@dataclass(frozen=True)
class Gitea:
    """One that runs, as one of its users."""

    url: str
    home: Path
    user: str
    token: str
    password: str

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        answer = httpx.request(
            method, f"{self.url}/api/v1{path}", json=body, headers={"Authorization": f"token {self.token}"}, timeout=60
        )
        if not answer.is_success:
            raise Refused(f"{method} {path}: {answer.status_code} {answer.text[:300]}")
        return answer.json() if answer.content else None

    def remote(self, repository: str) -> str:
        return f"{self.url.replace('://', f'://{self.user}:{self.token}@')}/{repository}.git"

    def another(self, user: str) -> "Gitea":
        """The same, as somebody who was not there yet and may do nothing special."""
        password = secrets.token_urlsafe(16)
        person = {"username": user, "email": f"{user}@example.invalid", "password": password}
        self.ask("POST", "/admin/users", {**person, "must_change_password": False})
        answer = httpx.post(
            f"{self.url}/api/v1/users/{user}/tokens",
            json={"name": "e2e", "scopes": ["all"]},
            auth=(user, password),
            timeout=60,
        )
        return replace(self, user=user, token=str(answer.raise_for_status().json()["sha1"]), password=password)

    def approve(self, repository: str, commit: str) -> None:
        """A maintainer lets the workflows of a stranger's pull request run; only the pages can do that."""
        with httpx.Client(base_url=self.url, timeout=60) as browser:
            browser.post("/user/login", data={"user_name": self.user, "password": self.password})
            path = f"/{repository}/actions/approve-all-checks"
            browser.post(path, params={"commit_id": commit}).raise_for_status()

    def given_up(self, repository: str, run: int) -> bool:
        """Have what shows no sign of life ended; whether this run has."""
        self.ask("POST", "/admin/cron/stop_zombie_tasks")
        return bool(self.ask("GET", f"/repos/{repository}/actions/runs/{run}")["status"] == "completed")

    def night(self, repository: str, workflow: str) -> None:
        """What a schedule of this workflow starts is started, as if its time had come."""
        number = self.ask("GET", f"/repos/{repository}")["id"]
        with sqlite3.connect(self.home / "data" / "gitea.db", timeout=30) as database:
            changed = database.execute(
                "update action_schedule_spec set next = 1 where repo_id = ? and schedule_id in "
                "(select id from action_schedule where workflow_id = ?)",
                (number, workflow),
            )
            assert changed.rowcount == 1
        self.ask("POST", "/admin/cron/start_schedule_tasks")


def until(condition: Callable[[], Any], what: str, within: float = PATIENCE) -> Any:
    """What the condition comes to, once it is true."""
    deadline = time.monotonic() + within
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {within:.0f} s: {what}"
        time.sleep(0.2)
    return found


@contextmanager
def running() -> Iterator[Gitea]:
    """Start one, with stand-ins of the actions. What was started is ended, by its process id."""
    home = Path(tempfile.mkdtemp(prefix="mlops-forge-"))
    home.chmod(0o755)
    with reaped(home), ExitStack() as stack:
        gitea = _server(home, stack)
        _actions(gitea)
        yield gitea


def sources() -> Path:
    """Of the Gitea that is built."""
    said = subprocess.run(
        ["go", "list", "-mod=readonly", "-m", "-f", "{{.Dir}}", "code.gitea.io/gitea"],
        cwd=PINS / "gitea",
        env={**os.environ, "GOWORK": "off"},
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(said.stdout.strip())


def _server(home: Path, stack: ExitStack) -> Gitea:
    """Gitea refuses to run as root: then it runs as nobody."""
    account = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    program = shutil.copy(tool("gitea"), home / "gitea")
    (home / "static").mkdir()
    for name in ("options", "public", "templates"):  # modules are read-only, which a copy need not be
        target = str(home / "static" / name)
        subprocess.run(["cp", "-r", "--no-preserve=mode", str(sources() / name), target], check=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url, file = f"http://127.0.0.1:{port}", home / "app.ini"
    names = {"user": account.pw_name, "home": home, "port": port, "url": url}
    made = {name: secrets.token_hex(32) for name in ("secret", "internal")}
    file.write_text(SETTINGS.format(**names, **made, jwt=secrets.token_urlsafe(32)), encoding="utf-8")
    (home / "data").mkdir()
    (home / "repositories").mkdir()
    if os.getuid() == 0:
        for each in (home, *home.rglob("*")):
            os.chown(each, account.pw_uid, account.pw_gid)
    variables = {"PATH": os.environ["PATH"], "HOME": str(home), "USER": account.pw_name, "GIT_CONFIG_NOSYSTEM": "1"}
    as_user: dict[str, Any] = {"cwd": home, "env": {**variables, "GITEA_WORK_DIR": str(home)}}
    if os.getuid() == 0:
        as_user |= {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def command(*arguments: str) -> str:
        done = subprocess.run(
            [program, "-c", str(file), *arguments], capture_output=True, text=True, check=False, timeout=120, **as_user
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return str(done.stdout).strip().splitlines()[-1]

    command("migrate")
    user, password = ("--username", "maintainer"), secrets.token_urlsafe(16)
    person = ("--password", password, "--must-change-password=false", "--email", "m@example.invalid")
    command("admin", "user", "create", "--admin", *user, *person)
    token = command(*("admin", "user", "generate-access-token", *user, "--scopes", "all", "--raw"))
    log = stack.enter_context((home / "gitea.log").open("wb"))
    ended(stack, subprocess.Popen([program, "-c", str(file), "web"], stdout=log, stderr=log, **as_user))
    gitea = Gitea(url, home, "maintainer", token, password)

    def up() -> bool:
        try:
            return httpx.get(f"{url}/api/healthz").is_success
        except httpx.TransportError:
            return False

    until(up, "Gitea answers")
    return gitea


def _actions(gitea: Gitea) -> None:
    """What workflows name by owner, repository and commit stands here under the same names, the commit as a tag."""
    for folder in sorted((Path(__file__).parent / "actions").glob("*/*")):
        owner, name, commit = folder.parent.name, folder.name, _pinned(f"{folder.parent.name}/{folder.name}")
        gitea.ask("POST", "/orgs", {"username": owner, "visibility": "public"})
        gitea.ask("POST", f"/orgs/{owner}/repos", {"name": name, "private": False, "default_branch": "main"})
        with tempfile.TemporaryDirectory() as scratch:
            shutil.copytree(folder, scratch, dirs_exist_ok=True)
            git(scratch, "init", "--quiet", "--initial-branch=main")
            git(scratch, "add", "--all")
            git(scratch, "commit", "--quiet", "--message", "A stand-in")
            git(scratch, "push", "--quiet", gitea.remote(f"{owner}/{name}"), "main", f"HEAD:refs/tags/{commit}")


def _pinned(action: str) -> str:
    (github,) = (each for each in (CHECKOUT / ".github", *CHECKOUT.glob("{{*}}/.github")) if each.is_dir())
    found = {
        line.partition(f"{action}@")[2][:40]
        for file in github.rglob("*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if f"uses: {action}@" in line
    }
    (commit,) = found
    return commit


def ended(stack: ExitStack, process: subprocess.Popen[bytes]) -> None:
    def end() -> None:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    stack.callback(end)


def git(root: Path | str, *arguments: str, expect: int = 0) -> str:
    author = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.invalid", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *author, *arguments], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == expect, f"git {arguments[0]}: {done.returncode}\n{done.stdout}{done.stderr}"
    return (done.stdout + done.stderr).strip()
