"""Rights at the round table. The town hall keeps its office (事務局)."""

from typing import TYPE_CHECKING, Any

from machigenki.platform.people.permissions import Right, declare
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.region import Text

if TYPE_CHECKING:
    from machigenki.platform.people.models import User

OFFICE = frozenset({Role.TOWN_HALL, Role.TENANT_ADMIN})
SEATED = PARTIES | {Role.ADVISER, Role.TENANT_ADMIN}


def _own_seat_or_office(user: "User", roles: frozenset[Role], member: Any) -> bool:
    return bool(roles & OFFICE) or (member is not None and member.user_id == user.pk)


def _own_paper_or_office(user: "User", roles: frozenset[Role], paper: Any) -> bool:
    return bool(roles & OFFICE) or paper.added_by_id == user.pk


def _own_task_or_office(user: "User", roles: frozenset[Role], task: Any) -> bool:
    return _own_seat_or_office(user, roles, task.owner)


declare(
    Right(
        "roundtable.see",
        Text("会議と決定を見る", "See sittings and decisions"),
        SEATED | {Role.OBSERVER},
    ),
    Right(
        "roundtable.read",
        Text("会議の資料と議事録を読む", "Read papers and minutes of sittings"),
        SEATED,
    ),
    Right(
        "roundtable.convene",
        Text(
            "会議を招集し、次第・出席・議事録・構成員を書く",
            "Call sittings; write agenda, attendance, minutes, members",
        ),
        OFFICE,
    ),
    Right(
        "roundtable.answer",
        Text("出欠を回答する", "Answer an invitation to a sitting"),
        SEATED,
        when=_own_seat_or_office,
        condition=Text("自分の席（事務局は全て）", "one's own seat; the office all"),
    ),
    Right("roundtable.add_paper", Text("会議に資料を出す", "Put in a paper"), SEATED),
    Right(
        "roundtable.remove_paper",
        Text("会議の資料を取り下げる", "Take a paper back"),
        SEATED,
        when=_own_paper_or_office,
        condition=Text("自分が出した資料（事務局は全て）", "one's own paper; the office all"),
    ),
    Right("roundtable.correct", Text("議事録の訂正を求める", "Ask to correct minutes"), SEATED),
    Right("roundtable.decide", Text("決定を記録し、公開する", "Record, publish decisions"), OFFICE),
    Right("roundtable.give_task", Text("課題を割り当てる", "Give tasks"), OFFICE),
    Right(
        "roundtable.move_task",
        Text("課題の状態を変える", "Change the state of a task"),
        SEATED,
        when=_own_task_or_office,
        condition=Text("自分が担当する課題（事務局は全て）", "one's own task; the office all"),
    ),
    Right("roundtable.history", Text("会議の変更履歴を見る", "See a sitting's history"), SEATED),
)
