"""Rights about jobs."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import MEMBERS, Role
from machigenki.region import Text

_OWN = Text("自分が依頼したもの（管理者は全て）", "one's own; an administrator all")


def _own(user: User, roles: frozenset[Role], job: Any) -> bool:
    return job.requested_by_id == user.pk or Role.TENANT_ADMIN in roles


declare(
    Right("job.see", Text("処理の状況を見る", "See a job"), MEMBERS, _own, _OWN),
    Right("job.cancel", Text("処理を中止する", "Stop a job"), MEMBERS, _own, _OWN),
)
