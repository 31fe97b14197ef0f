"""Who may write actual figures; they are read by who sees the venture."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text


def _own(user: User, roles: frozenset[Role], venture: Any) -> bool:
    return bool(venture.tenant_id == current_tenant_id())


declare(
    Right(
        "actuals.write",
        Text("事業の実績を記入する", "Write a venture's actual figures"),
        {Role.BUSINESS, Role.TOWN_HALL},
        _own,
        Text("自団体の事業だけ", "only the tenant's own"),
    ),
)
