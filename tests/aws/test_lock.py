"""One change at a time; a lock is taken from whom is gone, and from nobody else. Real Terraform, real processes."""

import json
import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
import psutil
import pytest

from infra.aws import lock
from infra.aws.lifecycle import apply, plan
from infra.aws.lock import holder, unlock
from infra.aws.names import LOCK_KEY
from infra.aws.terraform import Terraform
from infra.holder import MARK
from infra.run import Failed
from tests.infra.aws.tiny import REGION, Tiny

ROOT = Path(__file__).parents[2]


def waiting(gate: Path) -> dict[str, Any]:
    """A resource whose making takes until there is a file."""
    command = f"while [ ! -e '{gate}' ]; do sleep 0.05; done"
    return {"provisioner": [{"local-exec": {"command": command}}]}


def planned(tiny: Tiny, file: Path) -> Path:
    plan(tiny.stack, Terraform(), tiny.run, out=file)
    return file


@contextmanager
def applying(tiny: Tiny, file: Path) -> Iterator["subprocess.Popen[str]"]:
    """While an apply waits for the gate, with both locks held."""
    command = [sys.executable, "-m", "tests.aws.applying", str(tiny.root), tiny.slug, str(file)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    try:
        wait_until(lambda: Terraform().lock(tiny.stack) is not None and bool(terraforms(tiny)), process)
        yield process
    finally:
        process.kill()
        process.communicate()
        for each in terraforms(tiny):
            each.kill()


def terraforms(tiny: Tiny) -> list[psutil.Process]:
    """What runs on behalf of the holder, but for the holder."""
    held = holder(tiny.stack)
    return [psutil.Process(pid) for pid in held.processes() if pid != held.pid] if held else []


def wait_until(true: Callable[[], bool], process: "subprocess.Popen[str] | None" = None) -> None:
    until = time.monotonic() + 60
    while not true():
        if process and process.poll() is not None:
            raise AssertionError(process.communicate()[1])
        assert time.monotonic() < until
        time.sleep(0.1)


def test_a_killed_apply_leaves_a_lock_that_is_taken_away_once_it_is_gone(tiny: Tiny, tmp_path: Path) -> None:
    """Not while it lives, nor while the Terraform that it started does; then the next apply converges."""
    gate = tmp_path / "gate"
    tiny.edit(terraform_data__gate=waiting(gate))
    file = planned(tiny, tmp_path / "dev.bundle")
    with applying(tiny, file) as process:
        with pytest.raises(Failed, match=rf"another change is being made: apply by .*process {process.pid}, for \d+ s"):
            apply(tiny.stack, Terraform(), tiny.run, file=file)
        with pytest.raises(Failed, match=f"the holder is alive .*{process.pid}"):
            unlock(tiny.stack, Terraform(), tiny.run, force=None)
        process.send_signal(signal.SIGKILL)
        process.wait()
        with pytest.raises(Failed, match="the holder is alive"):
            unlock(tiny.stack, Terraform(), tiny.run, force=None)
        for each in terraforms(tiny):
            each.kill()
        wait_until(lambda: not terraforms(tiny))
        with pytest.raises(Failed, match=f"the holder is gone .*process {process.pid}.*: `infra unlock dev`"):
            apply(tiny.stack, Terraform(), tiny.run, file=file)
        unlock(tiny.stack, Terraform(), tiny.run, force=None)
    assert any(f"process {process.pid}" in line for line in tiny.said)
    assert tiny.said[-1] == "unlocked"
    assert holder(tiny.stack) is None
    assert Terraform().lock(tiny.stack) is None
    gate.touch()
    apply(tiny.stack, Terraform(), tiny.run, file=planned(tiny, file))
    assert plan(tiny.stack, Terraform(), tiny.run, out=None).change.empty
    unlock(tiny.stack, Terraform(), tiny.run, force=None)
    assert tiny.said[-1] == "not locked"


def test_an_interrupted_apply_leaves_no_lock(tiny: Tiny, tmp_path: Path) -> None:
    """CI that cancels the job, as Ctrl-C does: Terraform is asked to end, and puts down what it holds."""
    tiny.edit(terraform_data__gate=waiting(tmp_path / "gate"))
    with applying(tiny, planned(tiny, tmp_path / "dev.bundle")) as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) != 0
        assert holder(tiny.stack) is None
        assert Terraform().lock(tiny.stack) is None
        assert not [each for each in psutil.process_iter() if str(tmp_path) in " ".join(_command(each))]


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline() if process.pid != os.getpid() else []
    except psutil.Error:
        return []


def lie(tiny: Tiny, **changes: Any) -> str:
    """Leave a lock of a holder who is not there; returns its id."""
    content = {
        "id": "one",
        "operation": "apply",
        "user": "somebody",
        "host": platform.node(),
        "pid": 2**22 + 1,
        "started": 0.0,
        "created": datetime.now(UTC).isoformat(),
        **changes,
    }
    body = json.dumps(content).encode()
    boto3.client("s3", region_name=REGION).put_object(Bucket=tiny.stack.state_bucket, Key=LOCK_KEY, Body=body)
    return str(content["id"])


def test_a_lock_from_another_machine_takes_its_id(tiny: Tiny) -> None:
    """What runs there cannot be seen from here, so a person has to look, and to say so."""
    lie(tiny, host="elsewhere")
    with pytest.raises(Failed, match="the holder was on elsewhere: look there; if it is gone, give --force-id one"):
        unlock(tiny.stack, Terraform(), tiny.run, force=None)
    with pytest.raises(Failed, match="there is no lock two; there is: one"):
        unlock(tiny.stack, Terraform(), tiny.run, force="two")
    assert holder(tiny.stack)
    unlock(tiny.stack, Terraform(), tiny.run, force="one")
    assert holder(tiny.stack) is None


def test_a_process_of_the_same_number_is_not_the_holder(tiny: Tiny) -> None:
    """Numbers are given again: it has to have begun when the holder did."""
    lie(tiny, pid=os.getpid(), started=psutil.Process().create_time() - 3600)
    unlock(tiny.stack, Terraform(), tiny.run, force=None)
    lie(tiny, pid=os.getpid(), started=psutil.Process().create_time())
    with pytest.raises(Failed, match="the holder is alive"):
        unlock(tiny.stack, Terraform(), tiny.run, force="one")
    assert holder(tiny.stack)


def test_a_lock_of_terraform_alone_takes_its_id(tiny: Tiny) -> None:
    """Somebody ran Terraform by hand, of whom infra knows nothing."""
    inner = {"ID": "five", "Operation": "OperationTypeApply", "Who": "me@here", "Created": "2026-01-01T00:00:00.1Z"}
    key = f"{tiny.stack.state_key}.tflock"
    s3 = boto3.client("s3", region_name=REGION)
    s3.put_object(Bucket=tiny.stack.state_bucket, Key=key, Body=json.dumps(inner).encode())
    with pytest.raises(
        Failed, match="who holds it is not known to infra: look, and if it is gone, give --force-id five"
    ):
        unlock(tiny.stack, Terraform(), tiny.run, force=None)
    assert "the state is locked: apply by me@here" in tiny.said[-1]
    unlock(tiny.stack, Terraform(), tiny.run, force="five")
    assert Terraform().lock(tiny.stack) is None


def test_what_the_holder_starts_carries_its_mark(tiny: Tiny) -> None:
    """By which it is found when the holder was killed."""
    with lock.changing(tiny.stack, "apply") as held:
        sleeper = subprocess.Popen(["sleep", "60"], env={**os.environ, **held.environment})
        try:
            found = holder(tiny.stack)
            assert found
            assert held.environment == {MARK: found.id}
            wait_until(lambda: set(found.processes()) == {os.getpid(), sleeper.pid})
        finally:
            sleeper.kill()
            sleeper.wait()
    assert holder(tiny.stack) is None
