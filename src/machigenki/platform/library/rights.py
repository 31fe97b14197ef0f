"""Rights about model cases, advisers and people who come."""

from typing import Any

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.region import Text

KEEPERS = frozenset({Role.TOWN_HALL, Role.TENANT_ADMIN})
"""Who keeps the lists of advisers and people."""

_OWN = Text("自分が書いたもの（官と管理者は全て）", "one's own; town hall and administrator all")
_PARTY = Text(
    "相談した本人と担当の専門家（官と管理者は全て）",
    "who asked and the adviser matched; town hall and administrator all",
)
_MATCHED = Text(
    "自分の相談を担当する専門家（官と管理者は全員）",
    "the adviser matched to one's request; town hall and administrator all",
)
_ADVISER = Text(
    "自分が担当する相談（官と管理者は全て）",
    "requests one is matched to; town hall and administrator all",
)


def _own(user: User, roles: frozenset[Role], thing: Any) -> bool:
    return bool(roles & KEEPERS) or thing.written_by_id == user.pk


def _is_adviser(user: User, roles: frozenset[Role], request: Any) -> bool:
    adviser = request.adviser
    return bool(roles & KEEPERS) or (adviser is not None and adviser.user_id == user.pk)


def _party(user: User, roles: frozenset[Role], request: Any) -> bool:
    return request.asked_by_id == user.pk or _is_adviser(user, roles, request)


def _has_matched_request(user: User, roles: frozenset[Role], adviser: Any) -> bool:
    if roles & KEEPERS or adviser.user_id == user.pk:
        return True
    matched = adviser.requests.filter(asked_by=user, state__in=("matched", "visited"))
    return bool(matched.exists())


declare(
    Right("case.see", Text("ノウハウと支援制度を見る", "See know-how and schemes"), MEMBERS),
    Right(
        "case.write",
        Text("先行事例を書く", "Write a model case"),
        PARTIES | {Role.ADVISER, Role.TENANT_ADMIN},
        _own,
        _OWN,
    ),
    Right("adviser.see", Text("専門家の一覧を見る", "See the advisers"), MEMBERS),
    Right("adviser.keep", Text("専門家を登録する", "Register advisers"), KEEPERS),
    Right(
        "adviser.contact",
        Text("専門家の連絡先を見る", "See an adviser's contact"),
        PARTIES | {Role.ADVISER, Role.TENANT_ADMIN},
        _has_matched_request,
        _MATCHED,
    ),
    Right("advice.ask", Text("専門家に相談を申し込む", "Ask for advice"), PARTIES | KEEPERS),
    Right(
        "advice.see",
        Text("相談の内容を見る", "See a request for advice"),
        PARTIES | {Role.ADVISER, Role.TENANT_ADMIN},
        _party,
        _PARTY,
    ),
    Right("advice.match", Text("相談に専門家を充てる", "Match a request"), KEEPERS),
    Right(
        "advice.report",
        Text("訪問の報告を書く", "Report a visit"),
        KEEPERS | {Role.ADVISER},
        _is_adviser,
        _ADVISER,
    ),
    Right("opening.see", Text("人材の募集を見る", "See openings"), MEMBERS),
    Right(
        "opening.write",
        Text("人材の募集を書く", "Write an opening"),
        {Role.BUSINESS, *KEEPERS},
        _own,
        _OWN,
    ),
    Right("talent.keep", Text("応募者と着任者を扱う", "Keep candidates and placements"), KEEPERS),
)
