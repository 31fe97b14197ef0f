"""The database is killed while people write: what was confirmed is there, whole and once."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException

import psycopg
import pytest

from machigenki.platform.postgres import Address, Login, State
from tests.platform.faults.browser import Browser
from tests.platform.faults.page_forms import Fields, forms_of
from tests.platform.serving import Served

pytestmark = pytest.mark.slow
WRITERS = ("town-hall", "business", "university", "bank")
EACH, KILLS = 8, 2
NEW = "/t/maniwa/ventures/new/"


def signed_in(served: Served, role: str) -> Browser:
    while Browser(served.base).get("/healthz")[0] != 200:
        time.sleep(0.1)
    browser = Browser(served.base)
    browser.sign_in("maniwa", f"{role}@maniwa.example.jp", served.passphrase)
    return browser


def blank(browser: Browser) -> Fields:
    """Return the form of an empty venture, as often as the database has to be waited for."""
    while True:
        status, page = browser.get(NEW)
        if status == 200:
            return next(one for one in forms_of(page) if "empty-title_ja" in one)
        assert status in (500, 503), page


def sent(browser: Browser, form: Fields) -> bool:
    """Send a form; whether it was confirmed. A lost connection is no answer."""
    try:
        status, page, _ = browser.post(NEW, form)
    except (OSError, HTTPException):
        return False
    assert status in (302, 500, 503), page
    return status == 302


def database(served: Served) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(Address.local(State(served.state), Login.SUPERUSER).conninfo)


def kill(served: Served) -> None:
    pid_file = served.state / "postgres/data/postmaster.pid"
    os.kill(int(pid_file.read_text().split("\n", 1)[0]), signal.SIGKILL)


def test_every_confirmed_venture_is_there_whole_and_once(served: Served) -> None:
    written = threading.Semaphore(0)
    browsers = {role: signed_in(served, role) for role in WRITERS}

    def write(role: str) -> Iterator[str]:
        browser = browsers[role]
        for n in range(EACH):
            title = f"{role}の事業{n}"
            form = blank(browser) | {"empty-title_ja": [title], "way": ["empty"]}
            while not sent(browser, form):  # the same form again, as a person would
                pass
            written.release()
            yield title

    with ThreadPoolExecutor(len(WRITERS)) as pool:
        tasks = [pool.submit(lambda one=role: list(write(one))) for role in WRITERS]  # type: ignore[misc]
        for _ in range(KILLS):
            for _ in range(len(WRITERS)):
                written.acquire(timeout=120)
            kill(served)
        confirmed = [title for task in tasks for title in task.result()]

    assert len(confirmed) == len(WRITERS) * EACH
    with database(served) as connection:
        found = connection.execute(
            "select title_ja, (select count(*) from ventures_revision r where r.venture_id = v.id),"
            " (select count(*) from ventures_ventureevent e where e.pgh_obj_id = v.id)"
            " from ventures_venture v where title_ja like '%の事業%'"
        ).fetchall()
    assert sorted(found) == sorted((title, 1, 1) for title in confirmed)


def test_one_form_from_four_at_once_makes_one_thing(served: Served) -> None:
    browser = signed_in(served, "town-hall")
    path = "/t/maniwa/library/advisers/new/"
    _, page = browser.get(path)
    form = next(one for one in forms_of(page) if "fields_" in one)
    form |= {"name": ["同時に送る人"], "fields_": ["堆肥"], "contact": ["03"]}

    def send(_: int) -> tuple[int, str, str]:
        answer = browser.post(path, form)
        while answer[0] == 503:  # it waited too long for the others, and says so
            answer = browser.post(path, form)
        return answer

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(send, range(4)))
    assert {status for status, _, _ in answers} == {302}
    assert len({location for _, _, location in answers}) == 1
    with database(served) as connection:
        row = connection.execute(
            "select count(*) from library_adviser where name = '同時に送る人'"
        ).fetchone()
    assert row == (1,)


def test_a_lock_held_too_long_has_a_page_that_keeps_the_words(served: Served) -> None:
    browser = signed_in(served, "town-hall")
    path = "/t/maniwa/library/new/"
    _, page = browser.get(path)
    form = next(one for one in forms_of(page) if "body" in one)
    words = "一行目\r\n<b>二行目</b> & 終わり"
    form |= {"title": ["待たされた事例"], "summary": ["要約"], "body": [words]}
    with database(served) as connection:
        connection.execute("lock table library_modelcase in access exclusive mode")
        status, page, _ = browser.post(path, form)
    assert status == 503
    assert "何も変更していません" in page
    kept = forms_of(page)[0]
    assert kept["body"] == [words]
    status, page, _ = browser.post(path, kept)
    assert status == 302, page
    with database(served) as connection:
        row = connection.execute(
            "select count(*) from library_modelcase where title = '待たされた事例'"
        ).fetchone()
    assert row == (1,)
