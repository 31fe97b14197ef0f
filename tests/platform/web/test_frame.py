"""What every page has: both languages, a way round, safe headers, honest errors."""

import json
import logging
import os
import subprocess
import sys

import pytest
from django.test import Client

from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.logs import JsonFormatter

pytestmark = pytest.mark.django_db


def test_english_is_one_click_away_and_stays(client: Client, maniwa: Tenant) -> None:
    assert '<html lang="ja">' in client.get("/t/maniwa/").content.decode()
    back = client.post("/t/maniwa/language/en/", {"next": "/t/maniwa/"})
    assert back.headers["Location"] == "/t/maniwa/"
    page = client.get("/t/maniwa/")
    assert '<html lang="en">' in page.content.decode()
    assert "Maniwa" in page.content.decode()
    assert page.headers["Content-Language"] == "en"


def test_the_language_switch_leads_nowhere_else(client: Client) -> None:
    back = client.post("/language/en/", {"next": "https://evil.example/"})
    assert back.headers["Location"] == "/"


def test_a_page_has_the_landmarks_and_loads_only_our_own_files(
    client: Client, maniwa: Tenant
) -> None:
    answer = client.get("/t/maniwa/")
    page = answer.content.decode()
    for part in ('href="#main"', '<main id="main"', "<header", "<footer", 'name="viewport"'):
        assert part in page
    assert "http://" not in page.replace("http://localhost", "")
    assert "https://" not in page
    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    "address",
    ["web/platform.css", "web/platform.js", "plotly/plotly.min.js", "django_htmx/htmx-2.min.js"],
)
def test_static_files_are_served_by_ourselves(client: Client, address: str) -> None:
    answer = client.get(f"/static/{address}")
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    answer.close()


def test_healthz_says_that_the_database_answers(client: Client) -> None:
    answer = client.get("/healthz", SERVER_NAME="any.host.example")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_a_name_with_markup_is_shown_as_text(client: Client, maniwa: Tenant) -> None:
    maniwa.slug, maniwa.name_ja, maniwa.pk = "other", "<script>alert(1)</script>", None
    maniwa.save()
    page = client.get("/t/other/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_a_log_line_holds_no_value_that_somebody_entered() -> None:
    try:
        raise ValueError("person@example.jp")
    except ValueError:
        record = logging.LogRecord(
            "django.request", logging.ERROR, __file__, 1, "Fault: %s", ("secret",), sys.exc_info()
        )
    line = JsonFormatter().format(record)
    assert "person@example.jp" not in line
    assert "secret" not in line
    assert json.loads(line)["error"] == "builtins.ValueError"


def test_the_production_settings_pass_django_s_own_check() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "machigenki.platform.settings",
            "MACHIGENKI_MODE": "production",
            "MACHIGENKI_HOSTS": ".genki.example",
            "MACHIGENKI_SECRET_KEY": "k" * 25 + "0123456789abcdefghijklmnopqrstuvwxyz",
            "MACHIGENKI_SMTP_URL": "smtp://genki:x@mail.example:587",
            "DATABASE_URL": "postgresql://app_rt:x@db/machigenki",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
