"""Who may do what: one register, from which docs/roles.md is written.

Every application declares its rights in its `rights.py`:

    declare(Right("venture.edit", Text("事業を書く", "Edit a venture"), PARTIES))

and asks `may(user, "venture.edit", venture)`.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from machigenki.platform.people.roles import Role
from machigenki.region import Text

if TYPE_CHECKING:
    from machigenki.platform.people.models import User

    Person = User | AnonymousUser


@dataclass(frozen=True, slots=True)
class Right:
    """One thing that may be done, and by whom.

    Parameters
    ----------
    key
        "<noun>.<verb>", the action's name in code.
    words
        What it is, as docs/roles.md says it.
    roles
        Who has it.
    when
        Further condition on (user, their roles, the thing): "only one's own".
    condition
        That condition in words; needed where `when` is.
    """

    key: str
    words: Text
    roles: Collection[Role]
    when: Callable[["User", frozenset[Role], Any], bool] | None = None
    condition: Text | None = None

    def __post_init__(self) -> None:
        """Refuse a condition that is not told."""
        if (self.when is None) != (self.condition is None):
            raise ValueError(f"{self.key}: `when` and `condition` belong together")


RIGHTS: dict[str, Right] = {}


def declare(*rights: Right) -> None:
    """Add rights to the register.

    Raises
    ------
    ValueError
        When a key is taken.
    """
    for right in rights:
        if RIGHTS.get(right.key, right) is not right:
            raise ValueError(f"the right {right.key!r} is declared twice")
        RIGHTS[right.key] = right


def may(user: "Person", action: str, thing: Any = None) -> bool:
    """Return whether the person may do `action`, in the present tenant, to `thing`.

    Raises
    ------
    KeyError
        When no application declares the action: a slip of the pen must not grant or refuse.
    """
    right = RIGHTS[action]
    if isinstance(user, AnonymousUser) or not user.is_active:
        return False
    roles = user.roles
    if not roles & frozenset(right.roles):
        return False
    return right.when is None or thing is None or right.when(user, roles, thing)


def require(user: "Person", action: str, thing: Any = None) -> None:
    """Go on only if the person may.

    Raises
    ------
    PermissionDenied
        Otherwise; it becomes the page 403.
    """
    if not may(user, action, thing):
        raise PermissionDenied(action)


def rights_table() -> str:
    """Return docs/roles.md: rights by role, in Markdown."""
    head = [
        "| 権限 right | " + " | ".join(str(role.label) for role in Role) + " | 条件 condition |"
    ]
    head.append("| --- |" + " :-: |" * len(Role) + " --- |")
    rows = []
    for key in sorted(RIGHTS):
        right = RIGHTS[key]
        marks = " | ".join("○" if role in right.roles else "" for role in Role)
        told = f"{right.condition.ja} / {right.condition.en}" if right.condition else ""
        rows.append(f"| `{key}` {right.words.ja} / {right.words.en} | {marks} | {told} |")
    names = [f"- {role.label}: {role.words.en}, `{role.value}`" for role in Role]
    return "\n".join(
        [
            "# 役割と権限 Roles and rights",
            "",
            "Written by `python -m machigenki.platform rights_table --write`; a test compares it",
            "with the code. A right holds only inside the tenant where the role is held. Rows of",
            "other tenants are invisible whatever the role: the database sees to that.",
            "",
            *names,
            "",
            *head,
            *rows,
            "",
        ]
    )
