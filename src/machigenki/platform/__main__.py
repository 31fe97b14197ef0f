"""`python -m machigenki.platform COMMAND`: Django's commands, with the database running."""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

from machigenki.platform.environment import given
from machigenki.platform.postgres import Address, Login, Server, State, running
from machigenki.platform.postgres.roles import prepare_elsewhere
from machigenki.region import InputError

# These change tables, so they enter as the role that owns them; all else is the runtime role.
OWNER_COMMANDS = {"migrate", "makemigrations", "sqlmigrate", "showmigrations", "optimizemigration"}
# The administrator of a server that is not ours; used by `prepare_database` only.
ADMIN = "DATABASE_ADMIN_URL"
WITHOUT_DATABASE = {"rights_table", "help", "--help", "version", "--version", "collectstatic"}


def main(words: list[str]) -> None:
    """Run one command."""
    command = words[1] if len(words) > 1 else "help"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "machigenki.platform.settings")
    if command in OWNER_COMMANDS:
        os.environ["MACHIGENKI_LOGIN"] = Login.OWNER
    try:
        if not given("MACHIGENKI_SECRET_KEY"):
            State.default().secret("secret_key")
        if command == "prepare_database":
            prepare_elsewhere(Address.of_url(given(ADMIN), ADMIN))
            return
        if command == "write_schema":
            _write_schema()
            return
        if command == "serve":
            code = _serve(words[2:])
            if code:
                raise SystemExit(code)
            return
        from django.core.management import execute_from_command_line

        if command in WITHOUT_DATABASE:
            execute_from_command_line(words)
        else:
            with running():
                execute_from_command_line(words)
    except InputError as error:
        for line in (*error.lines("ja"), *error.lines("en")):
            sys.stderr.write(f"{line}\n")
        raise SystemExit(1) from None


def _write_schema() -> None:
    """Make `schema.sql` anew from the migrations, in a database of its own."""
    with TemporaryDirectory(prefix="machigenki-") as folder:
        Path(folder).chmod(0o711)
        os.environ["MACHIGENKI_STATE"] = f"{folder}/state"
        with Server(State.default(), durable=False):
            import django

            django.setup()
            from machigenki.platform.schema import SHIPPED, dump, migrate

            migrate()
            SHIPPED.write_text(dump(), encoding="utf-8")


def _serve(words: list[str]) -> int:
    parser = ArgumentParser(prog="python -m machigenki.platform serve")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--no-sample", action="store_true")
    chosen = parser.parse_args(words)
    from machigenki.platform.serve import serve

    return serve(chosen.host, chosen.port, sample=not chosen.no_sample)


if __name__ == "__main__":
    main(["machigenki.platform", *sys.argv[1:]])
