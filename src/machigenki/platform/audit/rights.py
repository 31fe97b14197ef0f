"""Rights about the audit trail."""

from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import Role
from machigenki.region import Text

declare(
    Right(
        "audit.see",
        Text("団体全体の変更履歴を見る", "See the tenant's whole audit trail"),
        {Role.TENANT_ADMIN},
    )
)
