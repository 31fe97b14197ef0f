"""Who may make and withdraw keys. What a key opens is its person's rights, cut by its scopes."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.region import Text

_MAKERS = PARTIES | {Role.ADVISER, Role.REVIEWER, Role.TENANT_ADMIN}


def _own(user: User, roles: frozenset[Role], key: Any) -> bool:
    return key.made_by_id == user.pk or Role.TENANT_ADMIN in roles


declare(
    Right(
        "api_key.make",
        Text(
            "APIキーを作る（キーでできるのは、作った人の権限のうち選んだ範囲だけ）",
            "Make an API key, which opens a part of one's own rights",
        ),
        _MAKERS,
    ),
    Right(
        "api_key.withdraw",
        Text("APIキーを見る・停止する", "See and withdraw an API key"),
        _MAKERS,
        _own,
        Text("自分が作ったもの（管理者は全て）", "one's own; an administrator all"),
    ),
)
