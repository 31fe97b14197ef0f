"""`make serve`: database, worker and web server together, stopped together by Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field

from django.db import connection

from machigenki.platform.postgres import running
from machigenki.platform.postgres.server import die_with_parent

WEB_WORKERS = 2
WEB_THREADS = 4
STOP_SECONDS = 15.0
LONGEST_PAUSE_SECONDS = 10.0
SERVER = [sys.executable, "-m", "gunicorn", "machigenki.platform.wsgi:application"]
WORKER = [sys.executable, "-m", "django", "procrastinate", "worker"]


@dataclass
class Child:
    """One program beside the database; started again, with growing pauses, when it ends."""

    words: list[str]
    process: subprocess.Popen[bytes] | None = None
    pause_seconds: float = 0.5
    start_at: float = field(default_factory=time.monotonic)

    def tend(self) -> None:
        """Start it if it is due."""
        if self.process is not None and self.process.poll() is None:
            return
        if self.process is not None:
            self.start_at = time.monotonic() + self.pause_seconds
            self.pause_seconds = min(2 * self.pause_seconds, LONGEST_PAUSE_SECONDS)
            self.process = None
        if time.monotonic() >= self.start_at:
            # A session of its own: Ctrl-C reaches us alone, and we stop the children in order.
            self.process = subprocess.Popen(
                self.words, start_new_session=True, preexec_fn=die_with_parent(signal.SIGTERM)
            )

    def stop(self) -> None:
        """Ask it to end."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def wait(self, until: float) -> None:
        """Wait for its end, then end it."""
        if self.process is None:
            return
        try:
            self.process.wait(max(until - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def serve(host: str, port: int, *, sample: bool) -> None:
    """Run the platform until Ctrl-C or SIGTERM."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    with running() as server:
        import django

        django.setup()
        from machigenki.platform.schema import ensure_schema

        ensure_schema(server)
        if sample:
            _show_sample(host, port)
        connection.close()
        children = [
            Child(web_words(host, port)),
            Child([*WORKER, "--concurrency", "2", "--shutdown-graceful-timeout", "10"]),
        ]
        filling = _fill_sample() if sample else None
        try:
            while True:
                for child in children:
                    child.tend()
                time.sleep(0.2)
        except KeyboardInterrupt:
            sys.stderr.write("\n停止しています… / stopping …\n")
        finally:
            if filling is not None:
                filling.terminate()
            for child in children:
                child.stop()
            until = time.monotonic() + STOP_SECONDS
            for child in children:
                child.wait(until)


def web_words(host: str, port: int) -> list[str]:
    """Return how the web server is called."""
    return [
        *SERVER,
        *("--bind", f"{host}:{port}", "--workers", str(WEB_WORKERS)),
        *("--threads", str(WEB_THREADS), "--worker-class", "gthread"),
        *("--timeout", "60", "--graceful-timeout", "10", "--log-level", "warning"),
    ]


def _fill_sample() -> subprocess.Popen[bytes]:
    """Fill the sample beside the web server: the first page need not wait for it."""
    return subprocess.Popen(
        [sys.executable, "-m", "machigenki.platform", "fill_sample"],
        start_new_session=True,
        preexec_fn=die_with_parent(signal.SIGTERM),
    )


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
