"""The disk is full: writing is refused with the words kept, reading goes on, nothing is lost."""

import random
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from machigenki.platform.postgres import Address, Login, State
from tests.platform.faults.browser import Browser
from tests.platform.faults.page_forms import Fields, forms_of
from tests.platform.serving import Served, serving

pytestmark = pytest.mark.slow
NEW = "/t/maniwa/library/new/"
DISK = "350m"


@contextmanager
def small_disk(state: Path) -> Iterator[None]:
    """Put the database's files on a small disk in memory."""
    place = state / "postgres"
    place.mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", place], capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("only root may mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def fill_up(disk: Path) -> Path:
    """Write until nothing more fits; returns the file to delete."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        for size in (1_000_000, 4096):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))
    return ballast


def database(served: Served) -> psycopg.Connection[tuple[object, ...]]:
    login = Address.local(State(served.state), Login.SUPERUSER)
    return psycopg.connect(login.conninfo, autocommit=True)


def titles(served: Served) -> list[str]:
    with database(served) as connection:
        rows = connection.execute(
            "select title from library_modelcase where title like '%とき'"
        ).fetchall()
    return sorted(str(title) for (title,) in rows)


def long_case(browser: Browser, title: str) -> Fields:
    """Return the form of a case with a text that cannot be pressed into what is left of a page."""
    _, page = browser.get(NEW)
    form = next(one for one in forms_of(page) if "body" in one)
    letters = random.Random(title).choices([chr(0x4E00 + n) for n in range(20_000)], k=19_000)
    return form | {"title": [title], "summary": ["要約"], "body": ["".join(letters)]}


def test_a_full_disk_refuses_with_the_words_kept_and_loses_nothing() -> None:
    with serving(small_disk) as served:
        browser = Browser(served.base)
        browser.sign_in("maniwa", "town-hall@maniwa.example.jp", served.passphrase)
        assert browser.post(NEW, long_case(browser, "空きのあるとき"))[0] == 302
        form = long_case(browser, "空きのないとき")
        with database(served) as connection:
            connection.execute("checkpoint")  # the log's next files are laid out by it
        ballast = fill_up(served.state / "postgres")
        try:
            status, page, _ = browser.post(NEW, form)
            assert status == 507, page[:3000]
            assert "ディスクの空きがない" in page
            kept = forms_of(page)[0]
            assert kept["body"] == form["body"]
            assert browser.get("/t/maniwa/library/")[0] == 200
            assert browser.get("/healthz")[0] == 200
            assert titles(served) == ["空きのあるとき"]
        finally:
            ballast.unlink()
        status, page, _ = browser.post(NEW, kept)
        assert status == 302, page[:3000]
        assert titles(served) == ["空きのあるとき", "空きのないとき"]
