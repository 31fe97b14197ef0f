"""Forms of the town: notices, changes, settlement report, claims, yearly reports."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.approvals import number_of
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.selectors import route_for
from machigenki.platform.awards import selectors
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.forms import (
    ChangeForm,
    ClaimForm,
    NoteForm,
    SettlementReportForm,
    YearForm,
)
from machigenki.platform.awards.services import settling, town as services
from machigenki.platform.awards.views.form_page import Page, answer, yen
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import said, words
from machigenki.region import Text


def _file(request: MemberRequest, key: UUID, right: str = "award.file") -> CaseFile:
    file = selectors.case_file_for(request.user, key)
    require(request.user, right, file.submission)
    return file


@require_POST
@needs("award.file")
def take_note(request: MemberRequest, key: UUID, notice_id: UUID) -> HttpResponse:
    """Take note of a notice."""
    file = _file(request, key)
    form = NoteForm(request.POST)
    if not form.is_valid():
        messages.error(
            request, words("もう一度操作してください。", "Please do it again from the page.")
        )
        return redirect("awards:case", file.submission.pk)
    return _done(
        request,
        key,
        lambda: services.take_note(
            by=request.user, submission_id=key, notice_id=notice_id, **form.cleaned_data
        ),
        words(
            "通知を受領し、事業の記録に反映しました。",
            "The notice is noted, and the venture's record with it.",
        ),
    )


@needs("award.file")
def change(request: MemberRequest, key: UUID) -> HttpResponse:
    """Ask for a change."""
    file = _file(request, key)
    page = Page(
        Text("変更承認申請", "Ask for a change"),
        Text("変更を申請する", "Ask for it"),
        Text("変更を申請しました。", "The change is asked for."),
        facts=[(Text("今の交付決定額", "Award now"), yen(file.award_yen))],
    )
    return answer(
        request,
        file,
        page,
        ChangeForm(request.POST or None, initial={"after_yen": file.award_yen}),
        lambda **data: services.ask_change(by=request.user, submission_id=key, **data),
    )


@needs("award.file")
def settlement(request: MemberRequest, key: UUID) -> HttpResponse:
    """Report the real costs and loans."""
    file = _file(request, key)
    routed = bool(route_for(Act.SETTLEMENT))
    page = Page(
        Text("実績報告", "Settlement report"),
        Text("案を保存する", "Keep the draft") if routed else Text("実績を報告する", "Report"),
        Text(
            "案を保存しました。承認の順序を終えてから提出します。",
            "The draft is kept; it is sent after the approvals.",
        )
        if routed
        else Text("実績を報告しました。", "The report is filed."),
        remark=Text(
            "団体が承認の順序を定めています。案を直すと、それまでの承認は効力を失います。",
            "The tenant has a route of approvals. A change of the draft voids those given so far.",
        )
        if routed
        else None,
        lead=Text(
            "契約書・請求書・融資の実行額で確かめた、実際の額を入力してください。融資が計画より小さいと、交付金も減ります。",
            "Enter what was really spent and drawn. A smaller loan lowers the grant.",
        ),
        facts=[
            (Text("交付決定額", "Award"), yen(file.award_yen)),
            (Text("支払済額", "Paid"), yen(file.paid_yen)),
        ],
    )
    last, draft = file.report, file.draft_waiting
    names = ("cost_yen", "loan_yen", "own_yen", "other_yen", "completed_on")
    initial = {name: getattr(draft or last, name) for name in names} if draft or last else {}
    if draft:
        initial |= {"reported_on": draft.reported_on, "note": draft.note}
    return answer(
        request,
        file,
        page,
        SettlementReportForm(request.POST or None, initial=initial),
        lambda **data: settling.report_settlement(by=request.user, submission_id=key, **data),
    )


@require_POST
@needs("route.approve")
def settlement_route(request: MemberRequest, key: UUID) -> HttpResponse:
    """Take a step of the town's own route with the draft, or require modification there."""
    version = number_of(request.POST.get("version", ""))
    if request.POST.get("refuse"):
        return _done(
            request,
            key,
            lambda: settling.refuse_settlement(
                by=request.user,
                submission_id=key,
                version=version,
                reason=request.POST.get("reason", "")[:400],
            ),
            words(
                "修正を求めました。それまでの承認は効力を失いました。",
                "Modification is required; the approvals so far are void.",
            ),
        )
    return _done(
        request,
        key,
        lambda: settling.approve_settlement(
            by=request.user,
            submission_id=key,
            version=version,
            position=number_of(request.POST.get("position", "")),
            note=request.POST.get("note", "")[:500],
        ),
        words("承認を記録しました。", "The approval is recorded."),
    )


@require_POST
@needs("award.file")
def send_settlement(request: MemberRequest, key: UUID) -> HttpResponse:
    """Send the approved draft to the reviewing body."""
    return _done(
        request,
        key,
        lambda: settling.send_settlement(
            by=request.user,
            submission_id=key,
            version=number_of(request.POST.get("version", "")),
        ),
        words("実績を報告しました。", "The report is filed."),
    )


def _done(
    request: MemberRequest, key: UUID, action: Callable[[], object], done: str
) -> HttpResponse:
    try:
        action()
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, done)
    return redirect("awards:case", key)


@needs("award.file")
def claim(request: MemberRequest, key: UUID) -> HttpResponse:
    """Claim a payment."""
    file = _file(request, key)
    kind = file.claim_kind.words
    page = Page(
        Text(f"{kind.ja}の請求", f"Claim {kind.en}"),
        Text("請求する", "Claim"),
        Text("請求しました。", "The claim is filed."),
        facts=[
            (
                Text("確定額", "Confirmed") if file.settlement else Text("交付決定額", "Award"),
                yen(file.limit_yen),
            ),
            (Text("支払済額", "Paid"), yen(file.paid_yen)),
            (Text("請求中の額", "Claimed, not paid yet"), yen(file.claimed_yen)),
            (Text("請求できる額", "Can be claimed"), yen(file.claimable_yen)),
        ],
    )
    return answer(
        request,
        file,
        page,
        ClaimForm(request.POST or None, initial={"amount_yen": file.claimable_yen or None}),
        lambda **data: services.claim(by=request.user, submission_id=key, **data),
    )


@require_POST
@needs("award.file")
def withdraw(request: MemberRequest, key: UUID, thing_id: UUID) -> HttpResponse:
    """Take back a change request or a claim."""
    return _done(
        request,
        key,
        lambda: services.withdraw(by=request.user, submission_id=key, thing_id=thing_id),
        words("取り下げました。", "It is taken back."),
    )


@needs("award.report")
def year(request: MemberRequest, key: UUID) -> HttpResponse:
    """Report a fiscal year."""
    file = _file(request, key, "award.report")
    today = timezone.localdate()
    open_now = [one for one in file.reports_due if one.open_now(today)]
    waiting = next((one for one in open_now if one.report is None), None)
    dues = [
        Text(
            f"{one.fiscal_year}年度（期限{one.due_on:%Y-%m-%d}）"
            f"{'：報告済み' if one.report else '：期限を過ぎています' if one.late(today) else ''}",
            f"FY{one.fiscal_year} (due {one.due_on:%Y-%m-%d})"
            f"{': filed' if one.report else ': late' if one.late(today) else ''}",
        )
        for one in open_now
    ]
    page = Page(
        Text("年度の状況報告", "Yearly report"),
        Text("報告する", "Report"),
        Text("報告しました。", "The report is filed."),
        lead=Text(
            "同じ年度をもう一度報告すると、訂正になります。前の報告も記録に残ります。",
            "A second report of a year corrects the first, which stays on record.",
        ),
        facts=[(Text("報告の対象", "Years"), "、".join(said(one) for one in dues))],
    )
    form = YearForm(
        request.POST or None,
        due=open_now,
        initial={"fiscal_year": waiting.fiscal_year if waiting else None},
    )
    return answer(
        request,
        file,
        page,
        form,
        lambda **data: services.report_year(by=request.user, submission_id=key, **data),
    )
