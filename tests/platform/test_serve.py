"""`make serve` in earnest: everything starts, answers, comes back and stops together."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.platform.serving import Served, answered, bare_environment, children, free_port

pytestmark = pytest.mark.slow


def test_a_town_s_page_and_the_printed_people(served: Served) -> None:
    assert "岡山県真庭市" in answered(f"{served.base}/t/maniwa/")
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    sign_in = f"{served.base}/t/maniwa/accounts/login/"
    page = opener.open(sign_in).read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    form = {
        "csrfmiddlewaretoken": token[1],
        "login": "bank@maniwa.example.jp",
        "password": served.passphrase,
    }
    inside = opener.open(sign_in, urlencode(form).encode())
    assert "金（金融機関）（見本）" in inside.read().decode()


def test_the_database_killed_comes_back_under_the_running_pages(served: Served) -> None:
    pid_file = served.state / "postgres/data/postmaster.pid"
    os.kill(int(pid_file.read_text().split("\n", 1)[0]), signal.SIGKILL)
    time.sleep(0.2)
    assert "岡山県真庭市" in answered(f"{served.base}/t/maniwa/")


def test_a_municipality_is_added_beside_the_running_pages(served: Served) -> None:
    for name, slug in (("富山県南砺市", "nanto"), ("島根県海士町", "ama")):
        added = subprocess.run(
            [
                *(sys.executable, "-m", "machigenki.platform", "add_municipality", name),
                *("--admin", f"admin@{slug}.example.jp"),
            ],
            env={**bare_environment(), "MACHIGENKI_STATE": str(served.state)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert added.returncode == 0, added.stderr
        assert f"/t/{slug}/invitations/" in added.stdout
        assert name in answered(f"{served.base}/t/{slug}/")
        assert "地域経済循環率" in answered(f"{served.base}/t/{slug}/region/")


def crew_of(pid: int) -> int:
    return next(one for one, words in children(pid).items() if "machigenki.platform.crew" in words)


def web_of(crew: int) -> int | None:
    """Return the crew's web server: the one that has processes of its own."""
    return next((pid for pid in children(crew) if children(pid)), None)


def test_the_web_server_killed_comes_back(served: Served) -> None:
    crew = crew_of(served.pid)
    killed = web_of(crew)
    assert killed
    os.kill(killed, signal.SIGKILL)
    end = time.monotonic() + 60
    while web_of(crew) in (None, killed):
        assert time.monotonic() < end, "it was not started again"
        time.sleep(0.1)
    assert "岡山県真庭市" in answered(f"{served.base}/t/maniwa/")


def test_nothing_goes_on_when_it_is_killed_outright() -> None:
    folder = Path(tempfile.mkdtemp(prefix="mg-killed-"))
    folder.chmod(0o711)
    port = free_port()
    words = ["-m", "machigenki.platform", "serve", "--no-sample", "--port", str(port)]
    with subprocess.Popen(
        [sys.executable, *words], env={**bare_environment(), "MACHIGENKI_STATE": f"{folder}/state"}
    ) as process:
        answered(f"http://127.0.0.1:{port}/healthz", process)
        crew = crew_of(process.pid)
        started = {*children(process.pid), *children(crew)}
        assert len(started) >= 3  # the database, the crew, the web server
        process.kill()
    end = time.monotonic() + 30
    while any(running(pid) for pid in started):
        assert time.monotonic() < end, "something goes on"
        time.sleep(0.1)
    with socket.socket() as gone:
        assert gone.connect_ex(("127.0.0.1", port)) != 0
    shutil.rmtree(folder)


def running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_process_that_keeps_the_database_imports_no_django() -> None:
    program = "import sys, machigenki.platform.serve as s; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
