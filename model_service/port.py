"""`python -m model_service.port HOST PORT FILE`: holds the service's port open, whatever happens to the service.

A container of its own beside the service's: it binds the port and hands the listening socket to whoever connects to
FILE, a Unix socket. When the service's container dies, who connects meanwhile waits in the socket's queue for the next
one, instead of being refused until the cluster has noticed. Only what the dead one had in hand is lost.
"""

import errno
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path

BACKLOG = 1024
LOOK_SECONDS = 0.1
WAIT_SECONDS = 30.0


def hold(host: str, port: int, file: Path) -> None:
    """For ever."""
    listening = bind(host, port)
    draft = file.with_name(f".{file.name}")
    draft.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as gate:
        gate.bind(str(draft))
        gate.listen()
        draft.replace(file)
        while True:
            caller, _ = gate.accept()
            with caller, suppress(OSError):  # it has died again
                socket.send_fds(caller, [b"."], [listening.fileno()])


def bind(host: str, port: int) -> socket.socket:
    """Waits while somebody else has the port: the service, where only this process was restarted."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    while True:
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
            listening.listen(BACKLOG)
        except OSError as error:
            listening.close()
            if error.errno != errno.EADDRINUSE:
                raise
            time.sleep(LOOK_SECONDS)
        else:
            return listening


def take(file: Path) -> socket.socket:
    """The listening socket from the process that holds it; raises `OSError` where nobody does for a while."""
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        with socket.socket(socket.AF_UNIX) as caller:
            try:
                caller.connect(str(file))
                _, (descriptor, *_rest), _, _ = socket.recv_fds(caller, 1, 1)
            except (OSError, ValueError):
                if time.monotonic() > deadline:
                    raise
                time.sleep(LOOK_SECONDS)
            else:
                return socket.socket(fileno=descriptor)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    hold(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
