"""Rights that concern the tenant itself and its people."""

from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.region import Text

declare(
    Right("tenant.see", Text("団体のページを見る", "See the tenant's pages"), MEMBERS),
    Right(
        "tenant.adapt",
        Text("団体の設定を変える", "Change the tenant's settings"),
        {Role.TENANT_ADMIN},
    ),
    Right(
        "people.see",
        Text("利用者の一覧を見る", "See who takes part"),
        PARTIES | {Role.TENANT_ADMIN},
    ),
    Right("people.invite", Text("利用者を招待する", "Invite people"), {Role.TENANT_ADMIN}),
    Right("people.remove", Text("利用者を外す", "Remove people"), {Role.TENANT_ADMIN}),
    Right("tenants.add", Text("団体を加える", "Add a tenant"), {Role.OPERATOR}),
)
