"""`make serve` in earnest: everything starts, answers, comes back and stops together."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from http.cookiejar import CookieJar
from urllib.parse import urlencode

import pytest

from tests.platform.serving import Served, answered

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


def test_a_municipality_is_added_beside_the_running_pages_within_a_minute(served: Served) -> None:
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("DATABASE_", "MACHIGENKI_", "DJANGO_"))
    }
    for name, slug in (("富山県南砺市", "nanto"), ("島根県海士町", "ama")):
        began = time.monotonic()
        added = subprocess.run(
            [
                *(sys.executable, "-m", "machigenki.platform", "add_municipality", name),
                *("--admin", f"admin@{slug}.example.jp"),
            ],
            env={**environment, "MACHIGENKI_STATE": str(served.state)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert added.returncode == 0, added.stderr
        assert f"/t/{slug}/invitations/" in added.stdout
        assert name in answered(f"{served.base}/t/{slug}/")
        assert "地域経済循環率" in answered(f"{served.base}/t/{slug}/region/")
        assert time.monotonic() - began < 60
