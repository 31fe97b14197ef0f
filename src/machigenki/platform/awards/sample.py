"""One case from the call to the first yearly report, by the services in their order (見本)."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.utils import timezone

from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.selectors import route_for
from machigenki.platform.applications import selectors as applications
from machigenki.platform.applications.models import Application, Call, PreparedPaper, Submission
from machigenki.platform.applications.papers import Heading, make_papers
from machigenki.platform.applications.services import calls, drafts, sending
from machigenki.platform.awards.models import ChangeKind, Outcome
from machigenki.platform.awards.monitoring import watch
from machigenki.platform.awards.selectors import case_file_for
from machigenki.platform.awards.services import decisions, money, review, settling, town
from machigenki.platform.awards.snapshot import limit_of
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.ventures import services as ventures, way_services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import ApprovalKind, Stage

TITLE = "ローカル10,000プロジェクト 令和6年度公募（見本・終了）"
_YEAR, _FIRST_YEAR = "R6", 2024
_SALES, _OTHERS = 0.45, 0.8
"""Shares of the plan that the sample's first year reports: the alarm is to be seen."""
_OPENS, _SUBMITTED, _CLOSES = (
    datetime(2024, month, day, 9, tzinfo=timezone.get_default_timezone())
    for month, day in ((5, 1), (7, 1), (7, 31))
)
_CRITERIA = (("local", "地域密着", "Tied to the place", 2), ("sound", "事業性", "Soundness", 1))


@dataclass(frozen=True)
class Cast:
    """Who acts, and where.

    Parameters
    ----------
    at_body, at_town
        Open a transaction of the reviewing body, and of the town.
    """

    at_body: Callable[[], AbstractContextManager[None]]
    at_town: Callable[[], AbstractContextManager[None]]
    reviewer: User
    hall: User
    bank: User
    firm: User


def sample(cast: Cast, case: str) -> None:
    """Lead one venture of the town from the call to its first yearly report; once.

    Parameters
    ----------
    case
        The model case that it is made from.
    """
    with cast.at_body():
        if Call.objects.filter(tenant=current_tenant(), title_ja=TITLE).exists():
            return
        call = _call(cast.reviewer)
    with cast.at_town():
        key = _submitted(cast, call, case)
    with cast.at_body():
        calls.close(by=cast.reviewer, call=call, now=_CLOSES)
        _awarded(cast.reviewer, call, key)
    with cast.at_town():
        _noted(cast.hall, key)
        _moved(cast.hall, key, Stage.AWARD, Stage.BUILDING)
        change = _change_asked(cast.hall, key)
    with cast.at_body():
        decisions.answer_change(
            by=cast.reviewer,
            submission_id=key,
            change_id=change,
            approved=True,
            number="見本第2号",
            decided_on=date(2024, 10, 20),
            reason="経費の減額による変更を承認する（見本）。",
            once=uuid7(),
        )
    with cast.at_town():
        _noted(cast.hall, key)
        _claimed(cast.hall, key, 0.5, date(2024, 11, 1))
    with cast.at_body():
        _paid(cast.reviewer, key, date(2024, 11, 20))
    with cast.at_town():
        _moved(cast.hall, key, Stage.SETTLEMENT)
        _completed(cast.hall, key)
    with cast.at_body():
        file = case_file_for(cast.reviewer, key)
        if file.report:
            money.confirm_settlement(
                by=cast.reviewer,
                submission_id=key,
                report_id=file.report.pk,
                number="見本第3号",
                confirmed_on=date(2025, 3, 31),
                once=uuid7(),
            )
    with cast.at_town():
        _noted(cast.hall, key)
        _claimed(cast.hall, key, 1.0, date(2025, 4, 5))
        _moved(cast.hall, key, Stage.RUNNING)
    with cast.at_body():
        _paid(cast.reviewer, key, date(2025, 4, 25))
    with cast.at_town():
        _reported(cast.firm, key)


def _call(by: User) -> Call:
    call = calls.write_call(
        by=by,
        once=uuid7(),
        values={
            "title_ja": TITLE,
            "title_en": "Local 10,000 Project, call of FY2024 (sample, closed)",
            "scheme": "local-circulation",
            "fiscal_year": _YEAR,
            "form": _YEAR,
            "opens_at": _OPENS,
            "closes_at": timezone.now() + timedelta(hours=1),  # closed below, as of its day
            "criteria": [
                {"key": key, "ja": f"{ja}（見本）", "en": f"{en} (sample)", "weight": n, "max": 5}
                for key, ja, en, n in _CRITERIA
            ],
            "note_ja": "見本の公募です。実在の公募ではありません。",
            "note_en": "A sample, no real call.",
        },
    )
    return calls.publish(by=by, call=call)


def _submitted(cast: Cast, call: Call, case: str) -> UUID:
    hall = cast.hall
    venture = ventures.start_from_case(by=hall, case=case)
    content = {
        **venture.content,
        "title": {
            "ja": f"{venture.title_ja}（交付後の見本）",
            "en": f"{venture.title_en or venture.title_ja} (sample, after the award)",
        },
        "first_year": _FIRST_YEAR,
        "operation_year": _FIRST_YEAR + 1,
    }
    ventures.save(
        by=hall,
        venture=venture,
        section="basics",
        parts=("title", "first_year", "operation_year"),
        content=content,
        base_version=venture.version,
    )
    venture.refresh_from_db()
    for stage in (Stage.RESEARCH, Stage.STORY, Stage.PLAN):
        way_services.move_on(by=hall, venture=venture, to=stage)
    people = (hall, cast.bank, cast.firm)
    for position, role in enumerate(route_for(Act.VENTURE_PLAN), 1):
        way_services.approve_plan(
            by=next(user for user in people if role in user.roles),
            venture=venture,
            version=venture.version,
            position=position,
        )
    way_services.move_on(by=hall, venture=venture, to=Stage.FINANCING)
    for by, kind in (
        (cast.bank, ApprovalKind.BANK_INTENT),
        (hall, ApprovalKind.TOWN_CONSENT),
    ):
        way_services.approve(
            by=by, venture=venture, kind=kind, version=venture.version, note="見本"
        )
    way_services.move_on(by=cast.bank, venture=venture, to=Stage.APPLICATION)
    application = drafts.start(by=hall, venture=venture, call=call, form="", once=uuid7())
    drafts.save(by=hall, application=application, answers=_ANSWERS, base_version=1)
    application.refresh_from_db()
    _papers_made(application, call)
    dossier = applications.dossier_of(application)
    for step in dossier.route.steps:
        sending.approve(
            by=next(user for user in people if step.role in user.roles),
            application=application,
            position=step.position,
            content_sha256=dossier.content.sha256,
        )
    return sending.submit(
        by=hall, application=application, once=uuid7(), reason="見本のため", now=_SUBMITTED
    ).pk


_ANSWERS = {
    "mayor": "見本の町長",
    "division": "産業課（見本）",
    "contact": "見本",
    "budget": "planned",
    "firm_name": "見本株式会社（仮称）",
    "firm_head": "見本 太郎",
    "firm_address": "見本",
    "site": "見本",
    "public_task_cost": "見本のための文です。",
    "novelty": "見本のための文です。",
    "no_compensation": True,
    "other_grants": False,
    "bank_contact": "見本",
    "starts_on": "2024-09-01",
    "completes_on": "2025-03-10",
    "within_year": True,
    "early_start": False,
}


def _papers_made(application: Application, call: Call) -> None:
    venture = application.venture
    content = applications.dossier_of(application).content
    made, _ = make_papers(
        content,
        Heading(venture.title, current_tenant().name, call.title, _YEAR),
        tuple(venture.region_codes),
        None,
        lambda share, words: None,
    )
    for paper in made:
        PreparedPaper.objects.create(
            application=application,
            kind=paper.kind.value,
            name=paper.name,
            media_type=paper.media_type,
            content=paper.content,
            sha256=paper.sha256,
            content_sha256=content.sha256,
        )


def _awarded(by: User, call: Call, key: UUID) -> None:
    submission = Submission.objects.get(pk=key)
    review.declare_interest(by=by, submission=submission, conflict=False)
    review.score(
        by=by,
        submission=submission,
        call=call,
        scores={"local": 4, "sound": 3},
        comment="見本の講評です。",
        once=uuid7(),
    )
    decisions.decide(
        by=by,
        submission_id=key,
        outcome=Outcome.AWARDED,
        number="見本第1号",
        decided_on=date(2024, 8, 20),
        amount_yen=limit_of(submission).most_yen,
        conditions="帳簿と証拠書類を保存すること（見本）。",
        once=uuid7(),
    )


def _noted(by: User, key: UUID) -> None:
    file = case_file_for(by, key)
    for _, notice in file.unacknowledged():
        town.take_note(
            by=by,
            submission_id=key,
            notice_id=notice.pk,
            version=town.application_of(file).venture.version,
            once=uuid7(),
        )


def _moved(by: User, key: UUID, *stages: Stage) -> None:
    venture: Venture = town.application_of(case_file_for(by, key)).venture
    for stage in stages:
        way_services.move_on(by=by, venture=venture, to=stage)


def _change_asked(by: User, key: UUID) -> UUID:
    award = case_file_for(by, key).award_yen
    return town.ask_change(
        by=by,
        submission_id=key,
        kind=ChangeKind.PLAN,
        what="設備の一部を取りやめます（見本）。",
        why="見積りの結果、経費が減ったため（見本）。",
        after_yen=_ten_thousands(award * 0.9),
        requested_on=date(2024, 10, 1),
        once=uuid7(),
    ).pk


def _claimed(by: User, key: UUID, share: float, day: date) -> None:
    claimable = case_file_for(by, key).claimable_yen
    amount = claimable if share == 1 else _ten_thousands(claimable * share)
    if amount:
        town.claim(by=by, submission_id=key, amount_yen=amount, claimed_on=day, once=uuid7())


def _paid(by: User, key: UUID, day: date) -> None:
    for claim in case_file_for(by, key).open_claims:
        money.pay(by=by, submission_id=key, claim_id=claim.pk, paid_on=day, once=uuid7())


def _completed(by: User, key: UUID) -> None:
    """Report what came out a little under the plan: costs, and the loan with them."""
    file = case_file_for(by, key)
    eligibility = file.submission.snapshot["eligibility"]
    settling.report_settlement(
        by=by,
        submission_id=key,
        completed_on=date(2025, 3, 10),
        cost_yen=_ten_thousands(eligibility["investment_yen"] * 0.93),
        loan_yen=eligibility["counted_loan_yen"],
        own_yen=eligibility["own_yen"],
        other_yen=eligibility["uncounted_yen"],
        reported_on=date(2025, 3, 20),
        note="見本の実績です。",
        once=uuid7(),
    )


def _reported(by: User, key: UUID) -> None:
    file = case_file_for(by, key)
    watched = watch(file, timezone.localdate())
    if watched is None or not may(by, "award.report", file.submission):
        return
    first = watched.years[0]
    sales, persons, local = (cell.planned for cell in first.cells)
    town.report_year(
        by=by,
        submission_id=key,
        fiscal_year=first.due.fiscal_year,
        sales_yen=round(sales * _SALES),
        persons=Decimal(str(round(persons * _OTHERS, 1))),
        local_purchases_yen=round(local * _OTHERS),
        note="販売先の開拓が遅れています（見本）。",
        reported_on=date(2026, 5, 20),
        once=uuid7(),
    )


def _ten_thousands(amount_yen: float) -> int:
    return int(amount_yen // 10_000 * 10_000)
