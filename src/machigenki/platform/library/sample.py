"""A sample of know-how and people, for the platform's first start."""

from datetime import timedelta

from django.utils import timezone

from machigenki.platform.library.models import ModelCase
from machigenki.platform.library.services.advice import (
    ask_for_advice,
    match_adviser,
    register_adviser,
)
from machigenki.platform.library.services.cases import write_case
from machigenki.platform.library.services.talent import keep_candidate, place, write_opening
from machigenki.platform.people.models import User


def sample(*, hall: User, firm: User, adviser: User) -> None:
    """Write cases, an adviser with a request, and an opening that is filled; once a tenant.

    Parameters
    ----------
    hall, firm, adviser
        People with the seats 官, 産 and 専門家 in the present tenant.
    """
    if ModelCase.objects.exists():
        return
    today = timezone.localdate()
    write_case(
        by=hall,
        title="鶏ふん肥料の袋詰めと直売（見本）",
        summary="養鶏場の鶏ふんを発酵させ、小袋にして直売所で売った事例の書き方の見本です。",
        body="課題: 鶏ふんの処理に費用がかかる。\n\n進め方: 屋根の下で切り返し、袋詰めする。"
        "\n\nつまずいた点: 冬は発酵が遅れる。春の需要に合わせて秋から仕込む。",
        tags=["農業", "肥料"],
        source="見本のために書いたもの",
    )
    write_case(
        by=firm,
        title="温泉施設の木質チップボイラー（見本）",
        summary="重油ボイラーを予備に残し、チップで昼夜の熱をまかなう事例の書き方の見本です。",
        body="課題: 重油の値上がり。\n\n進め方: 熱の使い方を1年測ってから大きさを決める。"
        "\n\nつまずいた点: チップの水分が高いと火力が落ちる。含水率を契約に書く。",
        tags=["林業", "エネルギー"],
        source="見本のために書いたもの",
    )
    known = register_adviser(
        by=hall,
        name=adviser.name,
        organisation="見本の研究所",
        fields=["堆肥", "木質バイオマス"],
        introduction="見本の専門家です。",
        contact=adviser.email,
        user=adviser,
    )
    asked = ask_for_advice(
        by=firm,
        subject="冬の発酵の遅れ（見本）",
        field="堆肥",
        need="冬に発酵が止まり、春の出荷に間に合いません。設備と手順を見てほしいです。",
        wanted_by=today + timedelta(days=60),
    )
    match_adviser(by=hall, request=asked, adviser=known)
    opening = write_opening(
        by=hall,
        title="特産品の開発と販売の担い手（見本）",
        kind="cooperator",
        description="肥料と野菜の商品づくり、販路づくりを、地元の事業者と進めます。",
        term_from=today - timedelta(days=90),
        term_until=today + timedelta(days=3 * 365 - 90),
        seats=2,
    )
    candidate = keep_candidate(
        by=hall,
        name="見本 次郎",
        kind="cooperator",
        skills="食品の営業を8年。田舎で起業したい。",
        lives_in="大阪府",
        contact="jiro@example.jp",
        consented_on=today - timedelta(days=120),
    )
    place(
        by=hall,
        opening=opening,
        candidate=candidate,
        starts_on=opening.term_from,
        ends_on=opening.term_until,
    )
