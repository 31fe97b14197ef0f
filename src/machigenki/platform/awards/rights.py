"""Rights about review and award."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text

_REVIEWED_HERE = Text("自団体が審査する申請だけ", "only what this body reviews")
_APPLIED_HERE = Text("自団体が提出した申請だけ", "only what this body submitted")


def _reviewed_here(user: User, roles: frozenset[Role], submission: Any) -> bool:
    return bool(submission.reader_id == current_tenant_id())


def _applied_here(user: User, roles: frozenset[Role], submission: Any) -> bool:
    return bool(submission.tenant_id == current_tenant_id())


declare(
    Right(
        "award.see",
        Text("交付の手続を見る", "See awards and what follows"),
        PARTIES | {Role.REVIEWER, Role.TENANT_ADMIN},
    ),
    Right(
        "award.desk",
        Text("審査の表を見る", "See the reviewer's desk"),
        {Role.REVIEWER, Role.TENANT_ADMIN},
        _reviewed_here,
        Text(
            "自団体が審査する申請だけ。利益相反がある人と申告前の人は、他の人の採点を見られない",
            "only what this body reviews; with a conflict of interest, or before it is declared"
            " whether there is one, others' scores stay closed",
        ),
    ),
    Right(
        "award.score",
        Text("利益相反を申告し、採点する", "Declare conflicts of interest, and score"),
        {Role.REVIEWER},
        _reviewed_here,
        Text(
            "自団体が審査する申請だけ。利益相反がない人だけ",
            "only what this body reviews, without a conflict of interest",
        ),
    ),
    Right(
        "award.decide",
        Text(
            "交付決定・変更承認・額の確定・支払・返還を行う",
            "Decide on awards, changes and settlements; pay; claw back",
        ),
        {Role.REVIEWER},
        _reviewed_here,
        _REVIEWED_HERE,
    ),
    Right(
        "award.file",
        Text(
            "通知を受領し、変更・実績・請求を出す",
            "Take note of notices; file changes, settlement reports and claims",
        ),
        {Role.TOWN_HALL},
        _applied_here,
        _APPLIED_HERE,
    ),
    Right(
        "award.report",
        Text("毎年度の状況を報告する", "File the yearly report"),
        {Role.TOWN_HALL, Role.BUSINESS},
        _applied_here,
        _APPLIED_HERE,
    ),
)
