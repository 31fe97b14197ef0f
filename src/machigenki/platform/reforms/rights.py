"""Rights about proposals from the place and matters for the council."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text

_KEEPERS = frozenset({Role.TOWN_HALL, Role.TENANT_ADMIN})
_HERE = Text("自団体のもの", "the tenant's own")


def _here(user: User, roles: frozenset[Role], thing: Any) -> bool:
    return bool(thing.tenant_id == current_tenant_id())


declare(
    Right("proposal.see", Text("分権の提案を見る", "See proposals"), MEMBERS),
    Right(
        "proposal.write",
        Text("分権の提案を書く", "Write a proposal"),
        PARTIES | _KEEPERS,
        _here,
        _HERE,
    ),
    Right(
        "proposal.move",
        Text("分権の提案を共同提案・提出・回答へ進める", "Move a proposal on"),
        _KEEPERS,
        _here,
        _HERE,
    ),
    Right(
        "council.write",
        Text("国と地方の協議の場への議題を書く", "Write matters for the council"),
        _KEEPERS,
        _here,
        _HERE,
    ),
    Right(
        "venture_permit.write",
        Text(
            "事業に必要な許可を調べ、進み具合を書く",
            "Find a venture's permits, note how far they are",
        ),
        PARTIES | _KEEPERS | {Role.ADVISER},
        _here,
        _HERE,
    ),
)
