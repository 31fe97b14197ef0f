"""A PostgreSQL that is not ours: prepared once, then served by three addresses."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPMessage
from urllib.parse import quote

import pytest

from machigenki.platform.postgres import Login, Server, State
from tests.platform.serving import answered, bare_environment, free_port


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "machigenki.platform", *words],
        env={**bare_environment(), **environment},
        capture_output=True,
        text=True,
    )


GUNICORN = [
    *("-m", "gunicorn", "machigenki.platform.wsgi:application", "--worker-class", "gthread"),
    *("--preload", "--no-control-socket"),
]


@pytest.mark.slow
def test_prepared_migrated_checked_and_served_as_in_production(state: State) -> None:
    with Server(state, durable=False):

        def url(user: str, password: str, database: str) -> str:
            return (
                f"postgresql://{user}:{quote(password, safe='')}@/{database}?host={state.sockets}"
            )

        secrets = {
            "DATABASE_URL": url("app_rt", "p@ss/1", "town"),
            "DATABASE_OWNER_URL": url("app_owner", "p@ss/2", "town"),
            "DATABASE_BACKUP_URL": url("app_backup", "p@ss/3", "town"),
            "MACHIGENKI_SECRET_KEY": "only for this test; long enough to be taken for a secret key",
        }
        places = {
            "MACHIGENKI_STATE": str(state.folder / "files"),
            "MACHIGENKI_MODE": "production",
            "MACHIGENKI_HOSTS": "genki.example.jp",
        }
        for name, value in secrets.items():  # as a container is given them
            file = state.folder / name
            file.write_text(f"{value}\n")
            places[f"{name}_FILE"] = str(file)
        admin = url("postgres", state.secret(Login.SUPERUSER), "postgres")
        done = run("prepare_database", **places, DATABASE_ADMIN_URL=admin)
        assert done.returncode == 0, done.stderr
        for words in (
            ("migrate",),
            ("collectstatic", "--noinput"),
            ("check", "--deploy", "--database", "default"),
            ("procrastinate", "healthchecks"),
        ):
            done = run(*words, **places)
            assert done.returncode == 0, done.stderr
        assert not (state.folder / "files" / "postgres").exists()  # none of our own was started
        with serving(**places) as port:
            assert get(port, "/healthz", host="127.0.0.1")[0] == 200
            status, headers, _ = get(port, "/", scheme="http")
            assert (status, headers["Location"]) == (301, "https://genki.example.jp/")
            status, headers, page = get(port, "/")
            assert status == 200
            assert "max-age=31536000" in headers["Strict-Transport-Security"]
            style = re.search(r'href="(/static/[^"]+\.css)"', page)
            assert style
            assert re.search(r"\.[0-9a-f]{12}\.css$", style[1])  # the name changes with the content
            assert get(port, style[1])[0] == 200
            assert get(port, "/", host="other.example.jp")[0] == 400


@contextmanager
def serving(**environment: str) -> Iterator[int]:
    port = free_port()
    with subprocess.Popen(
        [sys.executable, *GUNICORN, "--bind", f"127.0.0.1:{port}"],
        env={**bare_environment(), **environment},
    ) as server:
        try:
            answered(f"http://127.0.0.1:{port}/healthz", server)
            yield port
        finally:
            server.terminate()


def get(
    port: int, path: str, *, host: str = "genki.example.jp", scheme: str = "https"
) -> tuple[int, HTTPMessage, str]:
    """Ask as the TLS proxy does."""
    with closing(HTTPConnection("127.0.0.1", port)) as connection:
        connection.request("GET", path, headers={"Host": host, "X-Forwarded-Proto": scheme})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()


def test_a_wrong_role_is_told_by_its_variable() -> None:
    done = run(
        "prepare_database",
        DATABASE_URL="postgresql://postgres:secret@db/town",
        DATABASE_ADMIN_URL="postgresql://postgres:secret@db/postgres",
    )
    assert done.returncode == 1
    assert "DATABASE_URL" in done.stderr
    assert "app_rt" in done.stderr
    assert "secret" not in done.stderr
