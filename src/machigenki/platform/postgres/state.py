"""Where the platform keeps what outlives a run: the database, the passwords, the files."""

import fcntl
import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from machigenki.platform.postgres.account import Account

SOCKET_PATH_MAX = 103  # bytes of a Unix socket's path, on every system that we know
SOCKET_NAME = ".s.PGSQL.5432"


def default_folder() -> Path:
    """Return the state folder: MACHIGENKI_STATE, else /var/lib (root) or ~/.local/state.

    A root's home is closed to the lesser account that runs PostgreSQL, hence /var/lib.
    """
    named = os.environ.get("MACHIGENKI_STATE")
    if named:
        return Path(named).absolute()
    if os.getuid() == 0:
        return Path("/var/lib/machigenki")
    home = os.environ.get("XDG_STATE_HOME")
    return (Path(home) if home else Path.home() / ".local" / "state") / "machigenki"


@dataclass(frozen=True, slots=True)
class State:
    """The state folder. Only its owner reads it, save that PostgreSQL's part is PostgreSQL's own.

    Parameters
    ----------
    folder
        Absolute path.
    """

    folder: Path

    @classmethod
    def default(cls) -> "State":
        """Return the state folder that the environment names."""
        return cls(default_folder())

    @property
    def postgres(self) -> Path:
        """Folder that belongs to PostgreSQL's account."""
        return self.folder / "postgres"

    @property
    def data(self) -> Path:
        """The database cluster."""
        return self.postgres / "data"

    @property
    def log(self) -> Path:
        """What PostgreSQL has to say."""
        return self.folder / "postgres.log"

    @property
    def sockets(self) -> Path:
        """Folder of the Unix socket; beside the data, or under /tmp where that path is too long."""
        beside = self.postgres / "run"
        if len(os.fsencode(beside / SOCKET_NAME)) <= SOCKET_PATH_MAX:
            return beside
        mark = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]
        return Path("/tmp") / f"machigenki-{mark}"  # its owner is checked in prepare()

    def prepare(self, account: Account) -> None:
        """Make the folders, each with its owner and closed to others."""
        self.folder.mkdir(parents=True, exist_ok=True)
        # Passing through is all that the lesser account may do here.
        self.folder.chmod(0o711 if account.lesser else 0o700)
        for folder in (self.postgres, self.sockets):
            folder.mkdir(mode=0o700, exist_ok=True)
            if folder.is_symlink() or folder.stat().st_uid not in (os.getuid(), account.uid):
                raise PermissionError(f"{folder} belongs to somebody else")
            account.own(folder)
            folder.chmod(0o700)

    @contextmanager
    def lock(self) -> Iterator[bool]:
        """Hold the lock of this folder; yields whether we got it (else another process has it)."""
        self.folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True
        finally:
            os.close(handle)

    def known_secret(self, name: str) -> str:
        """Return a secret that was drawn before, empty where it was not; writes nothing."""
        try:
            known: dict[str, str] = json.loads((self.folder / "secrets.json").read_bytes())
        except (FileNotFoundError, PermissionError):
            return ""
        return known.get(name, "")

    def secret(self, name: str) -> str:
        """Return a secret of this installation, drawn once and kept in a file of mode 0600."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / "secrets.json"
        guard = os.open(self.folder / "secrets.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(guard, fcntl.LOCK_EX)
            known: dict[str, str] = json.loads(path.read_bytes()) if path.exists() else {}
            if name not in known:
                known[name] = secrets.token_urlsafe(48)
                # Beside it, then renamed: a full disk leaves the old secrets whole.
                fresh = path.with_suffix(".new")
                fresh.touch(mode=0o600)
                fresh.write_text(json.dumps(known, indent=1), encoding="utf-8")
                fresh.replace(path)
            return known[name]
        finally:
            os.close(guard)
