"""A table to look at: members of each party, a sitting held, one to come, a decision, tasks."""

from datetime import timedelta
from uuid import uuid4

from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.selectors import members as seats
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Attendance,
    Outcome,
    Presence,
    Sitting,
    SittingState,
    StanceKind,
)
from machigenki.platform.roundtable.services import decisions, members, minutes, sittings, tasks

_MEMBERS = (
    (Role.BUSINESS, "森田 一郎", "見本木材株式会社", "代表取締役"),
    (Role.BUSINESS, "川上 幸子", "見本町商工会", "会長"),
    (Role.UNIVERSITY, "林 健", "見本大学地域経済研究室", "教授"),
    (Role.BANK, "金子 美咲", "見本信用金庫", "支店長"),
    (Role.TOWN_HALL, "山本 学", "産業政策課", "課長"),
    (Role.ADVISER, "中村 葵", "見本中小企業診断士事務所", "中小企業診断士"),
)
_AGENDA = ("チップボイラーの導入計画", "地元での燃料調達", "金融機関の意見", "その他")


def sample(*, by: User) -> None:
    """Fill the present tenant's empty table; `by` is of its office (town hall or administrator).

    Run it inside `in_tenant(tenant)`. Where a sitting is there already, nothing happens.
    """
    if Sitting.objects.exists():
        return
    accounts = {seat.role: seat.user for seat in seats()}
    seated, used = [], set()
    for role, name, organisation, position in _MEMBERS:
        account = accounts.get(role.value)
        if account is not None and account.pk in used:
            account = None
        if account is not None:
            used.add(account.pk)
        seated.append(
            members.add_member(
                by=by,
                once=uuid4(),
                party=role.value,
                name=name,
                organisation=organisation,
                position=position,
                user=account,
            )
        )
    held = _sitting(by, "第1回 地域経済ラウンドテーブル", days=-21, state=SittingState.HELD)
    coming = _sitting(by, "第2回 地域経済ラウンドテーブル", days=14, state=SittingState.PLANNED)
    for one in (held, coming):
        sittings.invite_members(by=by, sitting=one, members=seated)
    item = AgendaItem.objects.filter(sitting=held).first()
    sittings.record_attendance(
        by=by,
        sitting=held,
        presence={one.pk: Presence.PRESENT for one in Attendance.objects.filter(sitting=held)},
    )
    decision = decisions.record_decision(
        by=by,
        once=uuid4(),
        sitting=held,
        stances={
            one.pk: StanceKind.ABSTAIN if one.party == Role.BANK else StanceKind.AGREE
            for one in seated
        },
        agenda_item=item,
        text_ja="公営温泉の重油ボイラーを木質チップボイラーに替える計画を、事業者と町で具体化する。",
        text_en="The business and the town work out the plan to replace the public bath's oil"
        " boiler with a wood-chip boiler.",
        outcome=Outcome.ADOPTED.value,
        reason="燃料代として町の外へ出ているお金を、地元の山の仕事に回せるため。",
        venture_id=None,
        venture_title="木質チップボイラーによる熱供給",
        other_rule="",
        override_reason="",
    )
    decisions.publish(by=by, decision=decision, public=True)
    written = minutes.write_minutes(
        by=by,
        sitting=held,
        version=0,
        text="事務局から計画の概要を説明した。\n\n燃料の量と価格について、事業者から説明があった。"
        "\n\n金融機関から、返済の裏付けとなる熱の販売契約を確認したいとの意見があった。",
    )
    minutes.circulate(by=by, minutes=written)
    for title, owner, days in (
        ("チップの調達量と価格の見積りを出す", seated[0], 5),
        ("熱の販売契約の案を作る", seated[4], 20),
        ("返済計画を確認する", seated[3], 30),
    ):
        tasks.give_task(
            by=by,
            once=uuid4(),
            title=title,
            owner=owner,
            due_on=timezone.localdate() + timedelta(days=days),
            note="",
            sitting=held,
            decision=decision,
        )


def _sitting(by: User, title: str, *, days: int, state: SittingState) -> Sitting:
    day = timezone.localtime() + timedelta(days=days)
    start = day.replace(hour=14, minute=0, second=0, microsecond=0)
    sitting = sittings.plan_sitting(
        by=by,
        once=uuid4(),
        title=title,
        starts_at=start,
        ends_at=start + timedelta(hours=2),
        place="市役所 大会議室",
        online_url="",
        notice="資料は会議の1週間前までに、このページに載せます。",
        state=state.value,
    )
    for agenda_title in _AGENDA:
        sittings.add_agenda_item(
            by=by,
            once=uuid4(),
            sitting=sitting,
            title=agenda_title,
            presenter="",
            minutes_long=25,
            note="",
        )
    return sitting
