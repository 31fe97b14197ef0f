"""`make serve` in earnest: everything starts, answers, comes back and stops together."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode

import pytest

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[str, Path]]:
    folder = Path(tempfile.mkdtemp(prefix="mg-serve-"))
    folder.chmod(0o711)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("DATABASE_", "MACHIGENKI_", "DJANGO_"))
    }
    output = folder / "output"
    with output.open("wb") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "machigenki.platform", "serve", "--port", str(port)],
            env={**environment, "MACHIGENKI_STATE": str(folder / "state")},
            stdout=told,
            stderr=told,
        )
    base = f"http://127.0.0.1:{port}"
    try:
        answered(f"{base}/healthz", process)
        yield base, folder
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait(40)
    assert code == 0
    assert not (folder / "state/postgres/data/postmaster.pid").exists()
    with socket.socket() as gone:
        assert gone.connect_ex(("127.0.0.1", port)) != 0


def answered(address: str, process: subprocess.Popen[bytes] | None = None) -> str:
    end = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(address) as answer:
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError):
            assert time.monotonic() < end, "it does not answer"
            assert process is None or process.poll() is None, "it ended"
            time.sleep(0.1)


def test_a_town_s_page_and_the_printed_people(served: tuple[str, Path]) -> None:
    base, folder = served
    assert "岡山県真庭市" in answered(f"{base}/t/maniwa/")
    told = (folder / "output").read_text()
    passphrase = re.search(r"passphrase: (\S+)", told)
    assert passphrase
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    page = opener.open(f"{base}/t/maniwa/accounts/login/").read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    form = {
        "csrfmiddlewaretoken": token[1],
        "login": "bank@maniwa.example.jp",
        "password": passphrase[1],
    }
    inside = opener.open(f"{base}/t/maniwa/accounts/login/", urlencode(form).encode())
    assert "金（金融機関）（見本）" in inside.read().decode()


def test_the_database_killed_comes_back_under_the_running_pages(served: tuple[str, Path]) -> None:
    base, folder = served
    pid = int((folder / "state/postgres/data/postmaster.pid").read_text().split("\n", 1)[0])
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.2)
    assert "岡山県真庭市" in answered(f"{base}/t/maniwa/")
