"""Rights about local adaptation; changing it is `tenant.adapt`, adding a body `tenants.add`."""

from typing import TYPE_CHECKING, Any

from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.region import Text

if TYPE_CHECKING:
    from machigenki.platform.people.models import User


def _holds_the_step(user: "User", roles: frozenset[Role], step: Any) -> bool:
    return step.role in roles


declare(
    Right(
        "extra.export",
        Text(
            "追加項目の回答を書き出す（読める項目だけ）", "Export the extra fields that one reads"
        ),
        PARTIES | {Role.TENANT_ADMIN},
    ),
    Right(
        "route.approve",
        Text("承認の順序の1つの段を承認する", "Approve a step of the tenant's route"),
        MEMBERS,
        _holds_the_step,
        Text("団体が定めた順番の、その役割だけ", "in its turn, by the role that the route names"),
    ),
    Right(
        "route.override",
        Text(
            "承認の順序を終えていないものを、理由を付けて進める",
            "Go on before the route is finished, with a reason",
        ),
        {Role.TOWN_HALL, Role.TENANT_ADMIN},
    ),
)
