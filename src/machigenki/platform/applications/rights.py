"""Rights about calls and grant applications."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text

_OWN = Text("自団体のものだけ", "only the tenant's own")
_WRITERS = PARTIES | {Role.ADVISER}


def _own(user: User, roles: frozenset[Role], thing: Any) -> bool:
    return bool(thing.tenant_id == current_tenant_id())


declare(
    Right("call.see", Text("公募を見る", "See calls"), MEMBERS),
    Right(
        "call.write",
        Text("公募を書く・公開する・締め切る", "Write, publish and close a call"),
        {Role.REVIEWER, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
    Right(
        "application.see",
        Text("交付申請を見る", "See applications"),
        _WRITERS | {Role.REVIEWER, Role.TENANT_ADMIN},
    ),
    Right("application.start", Text("交付申請を始める", "Start an application"), PARTIES),
    Right(
        "application.write",
        Text("交付申請を書く", "Write an application"),
        _WRITERS,
        _own,
        _OWN,
    ),
    Right(
        "application.submit",
        Text("交付申請を提出する・取り下げる", "Submit or withdraw an application"),
        {Role.TOWN_HALL},
        _own,
        _OWN,
    ),
    Right(
        "application.remove",
        Text("交付申請の下書きを削除する・元に戻す", "Delete a draft, or take that back"),
        {Role.BUSINESS, Role.TOWN_HALL, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
)
