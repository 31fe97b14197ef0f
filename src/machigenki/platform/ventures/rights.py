"""Who may do what with ventures."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text

_OWN = Text("自団体の事業だけ", "only the tenant's own")
_WRITERS = PARTIES | {Role.ADVISER}


def _own(user: User, roles: frozenset[Role], venture: Any) -> bool:
    """Return whether the venture is the present tenant's own, not one shared with it."""
    return bool(venture.tenant_id == current_tenant_id())


declare(
    Right(
        "venture.see",
        Text("事業を見る", "See ventures"),
        _WRITERS | {Role.REVIEWER, Role.TENANT_ADMIN},
    ),
    Right("venture.start", Text("事業を新しく作る", "Start a venture"), _WRITERS),
    Right("venture.edit", Text("事業を書く", "Edit a venture"), _WRITERS, _own, _OWN),
    Right(
        "venture.move",
        Text("事業の段階を進める・戻す", "Move a venture to another stage"),
        PARTIES | {Role.REVIEWER},
        _own,
        Text(
            "自団体の事業だけ。関門ごとに定めた役割だけ",
            "only the tenant's own, and by the roles that the gate names",
        ),
    ),
    Right(
        "venture.override",
        Text(
            "条件を満たさない関門を理由を付けて通す", "Pass a gate that is not met, with a reason"
        ),
        {Role.TOWN_HALL, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
    Right(
        "venture.approve",
        Text("事業を承認する", "Approve a venture"),
        {Role.BANK, Role.TOWN_HALL, Role.UNIVERSITY, Role.REVIEWER},
        _own,
        Text(
            "自団体の事業だけ。承認ごとに定めた役割だけ",
            "only the tenant's own, and by the roles that the approval names",
        ),
    ),
    Right(
        "venture.send_back",
        Text("事業に修正を求める", "Require modification"),
        {Role.BANK, Role.TOWN_HALL, Role.REVIEWER},
        _own,
        _OWN,
    ),
    Right(
        "venture.remove",
        Text("事業を削除する・元に戻す", "Delete a venture, or take that back"),
        {Role.BUSINESS, Role.TOWN_HALL, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
    Right(
        "venture.share",
        Text("事業を他の団体に見せる", "Share a venture with another tenant"),
        {Role.TOWN_HALL, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
    Right(
        "venture.papers",
        Text("事業の書類を作り、読む", "Make and read a venture's papers"),
        _WRITERS | {Role.REVIEWER, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
    Right(
        "venture.bank_sheet",
        Text("金融機関向けの説明資料を作り、読む", "Make and read a venture's sheet for the bank"),
        PARTIES,
        _own,
        _OWN,
    ),
    Right(
        "venture.bank_figures",
        Text("金融機関だけの欄を読み書きする", "Read and write what only the bank sees"),
        {Role.BANK},
        _own,
        _OWN,
    ),
    Right(
        "venture.town_figures",
        Text("自治体だけの欄を読み書きする", "Read and write what only the town hall sees"),
        {Role.TOWN_HALL},
        _own,
        _OWN,
    ),
)
