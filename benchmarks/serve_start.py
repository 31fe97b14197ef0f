"""How long `make serve` takes until the first page is there, from the command's start."""

import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from benchmarks.result import Result

COLD_BUDGET_S, WARM_BUDGET_S = 5.0, 2.0
RUNS = 3
POLL_S, GIVE_UP_S = 0.01, 60.0
TOWN = "真庭市"  # the sample is on the first page


def serve_start_cold() -> Result:
    """Begin with no database: it is made, filled with the tables and the sample's people."""
    seconds = []
    for _ in range(RUNS):
        folder = _new_folder()
        seconds.append(_first_page_s(folder))
        shutil.rmtree(folder)
    return _result("serve_start_cold", COLD_BUDGET_S, seconds)


def serve_start_warm() -> Result:
    """Begin with the database of the last run."""
    folder = _new_folder()
    _first_page_s(folder)
    seconds = [_first_page_s(folder) for _ in range(RUNS)]
    shutil.rmtree(folder)
    return _result("serve_start_warm", WARM_BUDGET_S, seconds)


def _result(name: str, budget_s: float, seconds: list[float]) -> Result:
    ours = statistics.median(seconds)
    return Result(
        name=name,
        ours_s=ours,
        peer="budget",
        peer_s=budget_s,
        ratio=budget_s / ours,
        agree=max(seconds) < GIVE_UP_S,
    )


def _new_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="mg-start-"))
    folder.chmod(0o711)  # PostgreSQL runs as a lesser account
    return folder


def _first_page_s(folder: Path) -> float:
    """Return the seconds until `/` answers with the sample's towns; stop the platform after."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("MACHIGENKI_", "DATABASE_"))}
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "machigenki.platform", "serve", "--port", str(port)],
        env={**kept, "MACHIGENKI_STATE": str(folder / "state")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as platform:
        try:
            while time.perf_counter() - began < GIVE_UP_S:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as answer:
                        if TOWN in answer.read().decode():
                            return time.perf_counter() - began
                except OSError:
                    time.sleep(POLL_S)
            return GIVE_UP_S
        finally:
            platform.send_signal(signal.SIGINT)
