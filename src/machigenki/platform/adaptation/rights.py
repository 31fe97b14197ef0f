"""Rights about local adaptation; changing it is `tenant.adapt`, adding a body `tenants.add`."""

from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.region import Text

declare(
    Right(
        "extra.export",
        Text(
            "追加項目の回答を書き出す（読める項目だけ）", "Export the extra fields that one reads"
        ),
        PARTIES | {Role.TENANT_ADMIN},
    ),
)
