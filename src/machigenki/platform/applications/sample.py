"""A sample call and a sample draft, for the platform's first start."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from machigenki.platform.applications import selectors
from machigenki.platform.applications.forms import REIWA
from machigenki.platform.applications.models import Application, Call
from machigenki.platform.applications.services.calls import publish, write_call
from machigenki.platform.applications.services.drafts import save, start
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import fiscal_year

DAYS_OPEN = 45
_CRITERIA = (
    (
        "place",
        "地域資源の活用と地域課題への対応",
        "Local resources and the local task",
        3.0,
    ),
    ("money", "地域に残る所得と雇用の効果", "Income and work that stay in the place", 3.0),
    ("sound", "収支計画と返済の確かさ", "How sound income and repayment are", 2.0),
    ("model", "新規性・モデル性", "What is new, and what others can take over", 1.5),
    ("hands", "実施体制（産学金官の連携）", "Who does it: firm, university, bank, town hall", 0.5),
)


def sample_call(*, reviewer: User) -> None:
    """Publish an open call for the present fiscal year; inside the body's transaction, once."""
    if Call.objects.filter(tenant=current_tenant()).exists():
        return
    now = timezone.now()
    year = f"R{fiscal_year(timezone.localdate()) - REIWA}"
    call = write_call(
        by=reviewer,
        once=uuid7(),
        values={
            "title_ja": f"ローカル10,000プロジェクト 令和{year[1:]}年度公募（見本）",
            "title_en": f"Local 10,000 Project, call of {year} (sample)",
            "scheme": "local-circulation",
            "fiscal_year": year,
            "form": year,
            "opens_at": now - timedelta(days=3),
            "closes_at": (timezone.localtime(now) + timedelta(days=DAYS_OPEN)).replace(
                hour=17, minute=0, second=0, microsecond=0
            ),
            "criteria": [
                {
                    "key": key,
                    "ja": f"{ja}（見本）",
                    "en": f"{en} (sample)",
                    "weight": weight,
                    "max": 5,
                }
                for key, ja, en, weight in _CRITERIA
            ],
            "note_ja": "見本の公募です。実在の公募ではなく、審査基準と重みも見本です。",
            "note_en": "A sample, no real call; criteria and weights are samples too.",
        },
    )
    publish(by=reviewer, call=call)


def sample_application(*, hall: User) -> None:
    """Begin an application with the present municipality's first venture, once.

    Parameters
    ----------
    hall
        Somebody with the seat 官.
    """
    here = current_tenant()
    venture = Venture.objects.filter(tenant=here).exclude(case="").order_by("created_at").first()
    call = selectors.calls_to_come().first()
    if venture is None or call is None or Application.objects.filter(tenant=here).exists():
        return
    application = start(by=hall, venture=venture, call=call, form="", once=uuid7())
    answers: dict[str, Any] = {
        "mayor": f"{here.name_ja}の長　見本　太郎",
        "division": "産業政策課（見本）",
        "budget": "planned",
        "firm_name": "見本エネルギー株式会社（仮称）",
        "novelty": "重油の代わりに間伐材を使い、燃料代を地域に残します（見本のための文です）。",
        "no_compensation": True,
    }
    save(by=hall, application=application, answers=answers, base_version=application.version)
