"""Who may do what with plans."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text

_OWN = Text("自団体の計画だけ", "only the tenant's own")
_WRITERS = PARTIES | {Role.ADVISER}
_KEEPERS = frozenset({Role.TOWN_HALL, Role.TENANT_ADMIN})


def _own(user: User, roles: frozenset[Role], thing: Any) -> bool:
    """Return whether the plan or result is the present tenant's own, not a consortium's."""
    return bool(thing.tenant_id == current_tenant_id())


def _may_remove(user: User, roles: frozenset[Role], plan: Any) -> bool:
    return _own(user, roles, plan) and bool(roles & _KEEPERS or plan.started_by_id == user.pk)


declare(
    Right(
        "plan.see",
        Text("計画を見る", "See plans"),
        _WRITERS | {Role.REVIEWER, Role.TENANT_ADMIN},
    ),
    Right("plan.write", Text("計画を書く", "Write a plan"), _WRITERS, _own, _OWN),
    Right("plan.run", Text("計画を計算する", "Work a plan through"), _WRITERS, _own, _OWN),
    Right(
        "plan.remove",
        Text("計画を削除する・元に戻す", "Delete a plan, or take that back"),
        _WRITERS | {Role.TENANT_ADMIN},
        _may_remove,
        Text(
            "自団体の計画で、自分が作ったもの（官と管理者は全て）",
            "the tenant's own that one started; town hall and administrator all",
        ),
    ),
    Right(
        "plan.link",
        Text("計画の閲覧用リンクを作る・取り消す", "Make or withdraw a read-only link"),
        _KEEPERS,
        _own,
        _OWN,
    ),
    Right(
        "plan.publish",
        Text("計画を公開する・取りやめる", "Publish a plan, or stop it"),
        {Role.TOWN_HALL},
        _own,
        _OWN,
    ),
)
