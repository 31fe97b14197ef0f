"""Which account of the machine runs PostgreSQL: one's own, or a lesser one where one is root."""

import os
import pwd
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from machigenki.platform.postgres.problems import trouble


@dataclass(frozen=True, slots=True)
class Account:
    """The account that PostgreSQL runs as.

    Parameters
    ----------
    uid, gid
        Its numbers.
    lesser
        Whether it is another account than ours (we are root; PostgreSQL refuses to run as root).
    """

    uid: int
    gid: int
    lesser: bool

    def popen(self) -> dict[str, Any]:
        """Return the arguments of `subprocess.Popen` that start a program as this account."""
        if not self.lesser:
            return {"cwd": "/"}
        return {"cwd": "/", "user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, path: Path) -> None:
        """Give `path` to this account."""
        if self.lesser:
            os.chown(path, self.uid, self.gid)


def account() -> Account:
    """Return the account for PostgreSQL.

    As root it is `nobody`, or the one that MACHIGENKI_POSTGRES_ACCOUNT names.

    Raises
    ------
    InputError
        When the account does not exist: PostgreSQL needs an entry in the list of users.
    """
    uid = os.getuid()
    if uid == 0:
        name = os.environ.get("MACHIGENKI_POSTGRES_ACCOUNT", "nobody")
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            raise trouble(
                f"PostgreSQL を動かすアカウント「{name}」がこの計算機にありません。"
                "MACHIGENKI_POSTGRES_ACCOUNT で名前を指定してください。",
                f'This machine has no account "{name}" to run PostgreSQL as. '
                "Name one by MACHIGENKI_POSTGRES_ACCOUNT.",
            ) from None
        return Account(entry.pw_uid, entry.pw_gid, lesser=True)
    try:
        pwd.getpwuid(uid)
    except KeyError:
        raise trouble(
            f"利用者番号 {uid} がこの計算機の利用者一覧にないため、PostgreSQL を起動できません。",
            f"User {uid} is not in this machine's list of users, so PostgreSQL cannot start.",
        ) from None
    return Account(uid, os.getgid(), lesser=False)
