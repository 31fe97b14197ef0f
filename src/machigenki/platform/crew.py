"""The processes that serve: web server, worker, and for a while the one that fills the sample.

`serve` starts this beside the database. Django and our applications are imported once, while
PostgreSQL starts; the others are forked from here. Nothing runs here in threads, so forking is
safe, and the connection to the database is closed before.
"""

import os
import signal
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.context import ForkProcess
from threading import Timer
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]

from machigenki.platform.memory import settle
from machigenki.platform.postgres.server import die_with_parent

WEB_WORKERS = 2
WEB_THREADS = 4
STOP_SECONDS = 15.0
LONGEST_PAUSE_SECONDS = 10.0
FIRST_PAGE_SECONDS = 1.0  # so long the first page has the processor for itself
ENDED = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Child:
    """One forked process; started again, with growing pauses, when it ends."""

    work: Callable[[], object]
    start_at: float = field(default_factory=time.monotonic)
    process: ForkProcess | None = None
    pause_seconds: float = 0.5

    def tend(self) -> None:
        """Start it if it is due."""
        if self.process is not None and self.process.is_alive():
            return
        if self.process is not None:
            self.start_at = time.monotonic() + self.pause_seconds
            self.pause_seconds = min(2 * self.pause_seconds, LONGEST_PAUSE_SECONDS)
            self.process = None
        if time.monotonic() >= self.start_at:
            self.process = fork(self.work)

    def stop(self) -> None:
        """Ask it to end."""
        if self.process is not None:
            self.process.terminate()

    def wait(self, until: float) -> None:
        """Wait for its end, then end it and what it started."""
        if self.process is None:
            return
        self.process.join(max(until - time.monotonic(), 0.1))
        if self.process.is_alive():
            assert self.process.pid
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.join()


def fork(work: Callable[[], object]) -> ForkProcess:
    """Do `work` in a process of its own, which ends when this one dies."""
    tie = die_with_parent(signal.SIGTERM)

    def begin() -> None:
        # A session of its own: Ctrl-C reaches `serve` alone, and we stop the children in order.
        os.setsid()
        for number in ENDED:
            signal.signal(number, signal.SIG_DFL)
        if tie:
            tie()
        work()

    process = get_context("fork").Process(target=begin)
    process.start()
    return process


class Web(BaseApplication):  # type: ignore[misc]
    """The web server, with the application that is imported already."""

    def __init__(self, bind: str, application: object) -> None:
        self._options: dict[str, Any] = {
            "bind": bind,
            "workers": WEB_WORKERS,
            "threads": WEB_THREADS,
            "worker_class": "gthread",
            "timeout": 60,
            "graceful_timeout": 10,
            "loglevel": "warning",
            "preload_app": True,
            "control_socket_disable": True,
            "post_worker_init": _import_the_rest,
        }
        self._application = application
        super().__init__()

    def load_config(self) -> None:
        """Tell gunicorn our options."""
        for name, value in self._options.items():
            if name in self.cfg.settings:  # older ones have no control socket to disable
                self.cfg.set(name, value)

    def load(self) -> object:
        """Return the application."""
        return self._application


def _import_the_rest(worker: object) -> None:
    """Import the tenants' pages, with all engines, before somebody waits for them."""

    def import_the_rest() -> None:
        import_module(settings.TENANT_URLCONF)
        settle()

    timer = Timer(FIRST_PAGE_SECONDS, import_the_rest)
    timer.daemon = True
    timer.start()


def _work() -> None:
    call_command("procrastinate", "worker", concurrency=2, shutdown_graceful_timeout=10)


def run(host: str, port: int, *, own_database: bool, sample: bool) -> None:
    """Serve until SIGINT or SIGTERM. Standard input ends when the database answers."""
    for number in ENDED:
        signal.signal(number, _interrupt)
    django.setup()
    application = get_wsgi_application()
    import_module(settings.ROOT_URLCONF)
    from machigenki.platform.schema import ensure_schema

    sys.stdin.buffer.read()
    ensure_schema(own=own_database)
    if sample:
        _show_sample(host, port)
    connection.close()
    later = time.monotonic() + FIRST_PAGE_SECONDS
    children = [Child(Web(f"{host}:{port}", application).run), Child(_work, start_at=later)]
    filling = Child(_fill_sample, start_at=later) if sample else None
    try:
        while True:
            for child in children:
                child.tend()
            if filling is not None and filling.process is None:  # once
                filling.tend()
            time.sleep(0.2)
    finally:
        if filling is not None:
            filling.stop()
        for child in children:
            child.stop()
        until = time.monotonic() + STOP_SECONDS
        for child in children:
            child.wait(until)


def _fill_sample() -> None:
    from machigenki.platform.sample import fill_sample

    fill_sample()


def _show_sample(host: str, port: int) -> None:
    from machigenki.platform.sample import load_sample, sample_passphrase

    people = load_sample()
    lines = [
        f"http://{host}:{port}/",
        "",
        f"見本の利用者（パスフレーズは共通） / sample people, passphrase: {sample_passphrase()}",
        "  operator@example.jp  運用者",
        *(f"  {email:42} {role}" for _, email, role in people),
        "",
        "Ctrl-C で停止 / Ctrl-C stops",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    parser = ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("--own-database", action="store_true")
    parser.add_argument("--sample", action="store_true")
    chosen = parser.parse_args()
    with suppress(KeyboardInterrupt):
        run(chosen.host, chosen.port, own_database=chosen.own_database, sample=chosen.sample)
