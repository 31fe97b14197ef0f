"""The files of the database: made once and whole, and freed from what a dead server left."""

import os
import shutil
import subprocess
from pathlib import Path

from machigenki.platform.postgres.account import Account
from machigenki.platform.postgres.problems import trouble
from machigenki.platform.postgres.programs import Programs
from machigenki.platform.postgres.state import State


def ensure_cluster(state: State, programs: Programs, account: Account, *, durable: bool) -> None:
    """Make the cluster where there is none; refuse one of another major version.

    It is made beside its place and then renamed, so that an interrupted start leaves no half one.
    `durable=False` leaves out the waits for the disk (tests).
    """
    if state.data.exists():
        made_by = int((state.data / "PG_VERSION").read_text())
        if made_by != programs.major():
            raise trouble(
                f"データベース {state.data} は PostgreSQL {made_by} のもので、"
                f"入っているのは {programs.major()} です。",
                f"The database {state.data} is of PostgreSQL {made_by}, "
                f"the programs are of {programs.major()}.",
            )
        return
    fresh = state.postgres / "data.new"
    shutil.rmtree(fresh, ignore_errors=True)
    passphrase = state.postgres / "initial-password"
    passphrase.touch(mode=0o600)
    try:
        passphrase.write_text(state.secret("postgres"), encoding="ascii")
        account.own(passphrase)
        # Code point order in every place; Japanese order is a column of its own (読み仮名).
        done = subprocess.run(
            [
                programs / "initdb",
                *("-D", fresh, "-U", "postgres", "--pwfile", passphrase, "-A", "scram-sha-256"),
                *("-E", "UTF8", "--locale=C.UTF-8", "-k", "--no-instructions"),
                *(() if programs.major() < 17 else ("--locale-provider=builtin",)),
                *(() if programs.major() < 17 else ("--builtin-locale=C.UTF-8",)),
                *(() if durable else ("-N",)),
            ],
            capture_output=True,
            text=True,
            **account.popen(),
        )
    finally:
        passphrase.unlink()
    if done.returncode != 0:
        shutil.rmtree(fresh, ignore_errors=True)
        raise trouble(
            f"データベースを作れませんでした。{done.stderr.strip()}",
            f"The database could not be made. {done.stderr.strip()}",
        )
    fresh.rename(state.data)


def free_stale_pid(state: State) -> int | None:
    """Remove `postmaster.pid` where it names no server of this cluster.

    A process of the same account that merely has the number of the dead server (usual after a
    container restarts) would make PostgreSQL refuse to start for ever. Call under the lock.

    Returns
    -------
    int or None
        The number of a server that still runs on this cluster (it may be shutting down).
    """
    file = state.data / "postmaster.pid"
    try:
        pid = int(file.read_text().split("\n", 1)[0])
    except FileNotFoundError:
        return None
    except ValueError:
        file.unlink()
        return None
    if _serves(pid, state.data):
        return pid
    file.unlink(missing_ok=True)
    return None


def _serves(pid: int, data: Path) -> bool:
    if not Path("/proc").is_dir():  # not Linux: PostgreSQL's own check must do
        return _alive(pid)
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return False
    return Path(os.fsdecode(words[0])).name == "postgres" and os.fsencode(data) in words


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
