"""Rights about the keeping of data."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.region import Text

_OWN = Text("自分が削除したもの（管理者は全て）", "what one deleted; an administrator all")


def _own(user: User, roles: frozenset[Role], thing: Any) -> bool:
    return thing.discarded_by_id == user.pk or Role.TENANT_ADMIN in roles


declare(
    Right(
        "data.keep",
        Text("データの管理のページを見る", "See how data are kept"),
        {Role.TENANT_ADMIN},
    ),
    Right(
        "data.export",
        Text("団体の全データを書き出す", "Export all of the tenant's data"),
        {Role.TENANT_ADMIN},
    ),
    Right(
        "discarded.see",
        Text("削除したものの一覧を見る", "See what was deleted"),
        PARTIES | {Role.TENANT_ADMIN},
    ),
    Right(
        "discarded.restore",
        Text("削除したものを元に戻す", "Restore what was deleted"),
        PARTIES | {Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
)
