"""The filled platform, served as `serve` does: PostgreSQL, gunicorn with two workers."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg

from benchmarks.web.filling import PASSPHRASE, Town, counted, fill

WORKERS = 2
THREADS = 4


@dataclass(frozen=True)
class Filled:
    """A database with the towns in it, and a connection as its administrator."""

    towns: list[Town]
    rows: int
    largest: int
    superuser: psycopg.Connection[Any]


@contextmanager
def filled() -> Iterator[Filled]:
    """Run a PostgreSQL of our own in a temporary folder and fill it; Django is set up on it."""
    with TemporaryDirectory(prefix="machigenki-bench-") as folder:
        Path(folder).chmod(0o711)
        for name in list(os.environ):
            if name.startswith(("DATABASE_", "MACHIGENKI_")):
                del os.environ[name]
        os.environ["MACHIGENKI_STATE"] = f"{folder}/state"
        os.environ["DJANGO_SETTINGS_MODULE"] = "machigenki.platform.settings"
        from machigenki.platform.postgres import Address, Login, Server, State

        State.default().secret("secret_key")
        with Server(State.default()):
            import django

            django.setup()
            from django.contrib.auth.hashers import make_password

            from machigenki.platform.schema import ensure_schema

            ensure_schema(own=True)
            superuser = Address.local(State.default(), Login.SUPERUSER).conninfo
            with psycopg.connect(superuser, autocommit=True) as connection:
                towns = fill(connection, make_password(PASSPHRASE), _content())
                yield Filled(towns, *counted(connection), connection)


def _content() -> dict[str, Any]:
    from machigenki.platform.ventures.content import read_text_file
    from machigenki.region import load_region
    from machigenki.venture import new_measure

    return read_text_file(new_measure("chip-boiler", load_region("332143")), "chip-boiler.toml")


@contextmanager
def web_server() -> Iterator[tuple[str, int, int]]:
    """Serve the pages on a free port; yields host, port and the process's number."""
    words = [
        *(sys.executable, "-m", "gunicorn", "machigenki.platform.wsgi:application"),
        *("--workers", str(WORKERS), "--threads", str(THREADS), "--worker-class", "gthread"),
        *("--log-level", "warning"),
    ]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = Path(os.environ["MACHIGENKI_STATE"]) / "web.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*words, "--bind", f"127.0.0.1:{port}"], stdout=output, stderr=output
        )
    try:
        _await(f"http://127.0.0.1:{port}/healthz", process, log)
        yield "127.0.0.1", port, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def _await(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 120
    while True:
        try:
            urllib.request.urlopen(address).close()
        except (urllib.error.URLError, ConnectionError):
            if process.poll() is not None or time.monotonic() > end:
                sys.stderr.write(log.read_text()[-2000:])
                raise
            time.sleep(0.1)
        else:
            return


def cpu_seconds(pid: int) -> float:
    """Return the processor time of a process and its descendants so far [s] (Linux)."""
    total, waiting = 0.0, [pid]
    while waiting:
        one = waiting.pop()
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
            for thread in Path(f"/proc/{one}/task").iterdir():
                waiting += [int(word) for word in (thread / "children").read_text().split()]
        except OSError:
            continue
        total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total
