"""A worker is killed in the middle of a job: it is taken up again, its effect is there once."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from machigenki.platform.postgres import Address, Login, State
from tests.platform.serving import bare_environment

pytestmark = pytest.mark.slow


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that PostgreSQL's lesser account may pass through."""
    place = Path(tempfile.mkdtemp(prefix="mg-job-"))
    place.chmod(0o711)
    yield place
    shutil.rmtree(place)


def begun(folder: Path, mode: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.platform.faults.worker", mode, str(folder / "mark")],
        env={**bare_environment(), "MACHIGENKI_STATE": str(folder / "state")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_its_job_is_taken_up_again_and_done_once(folder: Path) -> None:
    with begun(folder, "keep") as keeper:
        assert keeper.stdin
        assert keeper.stdout
        assert keeper.stdout.readline() == "asked\n"
        with begun(folder, "work") as first:
            while not (folder / "mark").exists():
                assert first.poll() is None
                time.sleep(0.05)
            first.kill()
        time.sleep(1)  # it has been silent for longer than `retry` allows
        for mode in ("retry", "work"):
            with begun(folder, mode) as process:
                assert process.wait(120) == 0
        login = Address.local(State(folder / "state"), Login.SUPERUSER)
        with psycopg.connect(login.conninfo) as connection:
            job = connection.execute("select state, attempts from jobs_job").fetchall()
            made = connection.execute(
                "select title_ja, (select count(*) from ventures_revision r"
                " where r.venture_id = v.id) from ventures_venture v order by title_ja"
            ).fetchall()
        keeper.stdin.close()
    assert job == [("done", 2)]
    assert made == [("事業0", 1), ("事業1", 1)]
