"""The platform served in earnest, for tests that look at it from outside."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Served:
    """A running platform with its sample: where it is, its state, its people's passphrase."""

    base: str
    state: Path
    passphrase: str
    pid: int


@contextmanager
def serving(
    around: Callable[[Path], AbstractContextManager[None]] = nullcontext,
) -> Iterator[Served]:
    """Serve from an empty state folder on a free port; stopped as by Ctrl-C.

    `around` may prepare the state folder and is left when all has stopped.
    """
    folder = Path(tempfile.mkdtemp(prefix="mg-serve-"))
    folder.chmod(0o711)
    with around(folder / "state"):
        yield from _serving(folder)
    shutil.rmtree(folder)


def bare_environment() -> dict[str, str]:
    """Return the environment without what names a database, a state or settings of ours."""
    return {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("DATABASE_", "MACHIGENKI_", "DJANGO_"))
    }


def free_port() -> int:
    """Return a port of this machine that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _serving(folder: Path) -> Iterator[Served]:
    port = free_port()
    output = folder / "output"
    with output.open("wb") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "machigenki.platform", "serve", "--port", str(port)],
            env={**bare_environment(), "MACHIGENKI_STATE": str(folder / "state")},
            stdout=told,
            stderr=told,
        )
    base = f"http://127.0.0.1:{port}"
    try:
        answered(f"{base}/healthz", process)
        found = re.search(r"passphrase: (\S+)", output.read_text())
        assert found, output.read_text()
        yield Served(base, folder / "state", found[1], process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait(40)
    assert code == 0, output.read_text()
    assert not (folder / "state/postgres/data/postmaster.pid").exists()
    with socket.socket() as gone:
        assert gone.connect_ex(("127.0.0.1", port)) != 0


def answered(address: str, process: subprocess.Popen[bytes] | None = None) -> str:
    """Return a page, waiting for it up to a minute."""
    end = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(address) as answer:
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError):
            assert time.monotonic() < end, "it does not answer"
            assert process is None or process.poll() is None, "it ended"
            time.sleep(0.1)


def children(pid: int) -> dict[int, str]:
    """Return the processes that a process started: number → command line."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:  # it has ended
            continue
        if parent == pid:
            found[int(folder.name)] = words
    return found
