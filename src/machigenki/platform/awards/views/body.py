"""Forms of the reviewing body: decision, answers, settlement, payment, return."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse

from machigenki.platform.awards import selectors
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.forms import (
    ChangeAnswerForm,
    ClawBackForm,
    DecisionForm,
    OrderForm,
    PaymentForm,
    ReturnedForm,
    SettleForm,
    WaiverForm,
    YenField,
)
from machigenki.platform.awards.models import ClawBackState, Outcome
from machigenki.platform.awards.rules import reporting_rule
from machigenki.platform.awards.services import decisions, money
from machigenki.platform.awards.services.money import Proposal
from machigenki.platform.awards.snapshot import limit_of
from machigenki.platform.awards.views.form_page import Page, answer, yen
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import said
from machigenki.region import Status, Text


def _file(request: MemberRequest, key: UUID) -> CaseFile:
    file = selectors.case_file_for(request.user, key)
    require(request.user, "award.decide", file.submission)
    return file


@needs("award.decide")
def decide(request: MemberRequest, key: UUID) -> HttpResponse:
    """Award, refuse or return."""
    file = _file(request, key)
    limit = limit_of(file.submission)
    today = file.submission.submitted_at.date()
    form = DecisionForm(
        request.POST or None,
        initial={
            "outcome": Outcome.AWARDED.value,
            "amount_yen": limit.most_yen,
            "reports_from": decisions.first_year_reported(file),
            "reports_count": reporting_rule("reports", today),
            "reports_due_month": reporting_rule("due_month", today),
        },
    )
    page = Page(
        Text("審査の結果を記録する", "Record the decision"),
        Text("記録して申請団体に知らせる", "Record it and let the applicant read it"),
        Text("決定を記録しました。", "The decision is recorded."),
        facts=[
            (Text("申請額", "Applied for"), yen(limit.applied_yen)),
            (
                Text("要件で認められる額", "Allowed by the rules"),
                said(Text("未確認", "unverified"))
                if limit.allowed_yen is None
                else yen(limit.allowed_yen),
            ),
            (Text("決定できる上限", "Most that can be awarded"), yen(limit.most_yen)),
        ],
        remark=Text(
            "記録した決定は消せません。額を変えるときは、申請団体の変更承認申請によります。",
            "A decision stays. The amount changes only by a request of the applicant.",
        ),
    )
    return answer(
        request,
        file,
        page,
        form,
        lambda **data: decisions.decide(by=request.user, submission_id=key, **data),
    )


@needs("award.decide")
def answer_change(request: MemberRequest, key: UUID, change_id: UUID) -> HttpResponse:
    """Approve or refuse a change."""
    file = _file(request, key)
    change = next((one for one in file.open_changes if one.pk == change_id), None)
    if change is None and request.method != "POST":
        raise Http404
    facts = []
    if change is not None:
        facts = [
            (Text("種類", "Kind"), said(change.kind_words)),
            (Text("内容", "What"), change.what),
            (Text("理由", "Why"), change.why),
            (Text("変更前", "Before"), yen(change.before_yen)),
        ]
        if change.after_yen is not None:
            facts.append((Text("変更後", "After"), yen(change.after_yen)))
        if change.new_end_on is not None:
            facts.append((Text("変更後の完了予定日", "New end"), f"{change.new_end_on}"))
    page = Page(
        Text("変更への回答", "Answer to the change"),
        Text("回答を記録する", "Record the answer"),
        Text("回答を記録しました。", "The answer is recorded."),
        facts=facts,
        remark=Text(
            "額の変更を承認すると、交付決定の新しい版ができます。前の版も残ります。",
            "An approved amount makes a new version of the award; the old one stays.",
        ),
    )
    return answer(
        request,
        file,
        page,
        ChangeAnswerForm(request.POST or None),
        lambda **data: decisions.answer_change(
            by=request.user, submission_id=key, change_id=change_id, **data
        ),
    )


@needs("award.decide")
def settle(request: MemberRequest, key: UUID, report_id: UUID) -> HttpResponse:
    """Confirm the amount on the report; costs left out are worked through before (GET)."""
    file = _file(request, key)
    report = file.report_to_settle
    if (report is None or report.pk != report_id) and request.method != "POST":
        raise Http404
    excluded = _amount(request.POST.get("excluded_yen") or request.GET.get("excluded_yen") or "0")
    proposal = money.propose_settlement(file, excluded)
    page = Page(
        Text("額の確定", "Settle the amount"),
        Text("この額で確定する", "Confirm this amount"),
        Text("額を確定しました。", "The amount is confirmed."),
        lead=proposal.settled.reason
        if proposal
        else Text(
            "この年度の交付金の定めがないため、額を計算できません。",
            "There are no rules of the grant for this year, so nothing can be worked out.",
        ),
        facts=_facts(file, proposal),
        remark=Text(
            f"{proposal.rules.name.ja}の定めで計算しています。確定の後、過払いがあれば返還の事案を開きます。",
            f"By the rules of {proposal.rules.name.en}. What was overpaid opens a claw-back.",
        )
        if proposal
        else None,
    )
    form = SettleForm(request.POST or None, initial={"excluded_yen": excluded})
    return answer(
        request,
        file,
        page,
        form,
        lambda **data: money.confirm_settlement(
            by=request.user, submission_id=key, report_id=report_id, **data
        ),
    )


def _amount(text: str) -> int:
    try:
        return YenField(required=False).clean(text) or 0
    except ValidationError:
        return 0


def _facts(file: CaseFile, proposal: Proposal | None) -> list[tuple[Text, str]]:
    report = file.report
    if report is None or proposal is None:
        return []
    settled = proposal.settled
    return [
        (Text("実際の交付対象経費", "Real eligible costs"), yen(report.cost_yen)),
        (Text("うち対象外とする経費", "Of which left out"), yen(proposal.excluded_yen)),
        (Text("実際の融資等", "Loans drawn"), yen(report.loan_yen)),
        (Text("実際の自己資金", "Own funds"), yen(report.own_yen)),
        (Text("その他の収入", "Other money"), yen(report.other_yen)),
        (Text("交付決定額", "Award"), yen(settled.decided_yen)),
        (Text("実績による額", "On the real figures"), yen(settled.recomputed_yen)),
        (Text("確定額", "Confirmed"), yen(settled.confirmed_yen)),
        (Text("支払済額", "Paid"), yen(settled.paid_yen)),
        (Text("支払う額", "Still to be paid"), yen(settled.to_pay_yen)),
        (Text("返還する額", "To be returned"), yen(settled.to_return_yen)),
    ]


@needs("award.decide")
def pay(request: MemberRequest, key: UUID, claim_id: UUID) -> HttpResponse:
    """Record that a claim was paid."""
    file = _file(request, key)
    claim = next((one for one in file.open_claims if one.pk == claim_id), None)
    if claim is None and request.method != "POST":
        raise Http404
    page = Page(
        Text("支払の記録", "Record the payment"),
        Text("支払を記録する", "Record it"),
        Text("支払を記録しました。", "The payment is recorded."),
        facts=[
            *([(Text("請求額", "Claimed"), yen(claim.amount_yen))] if claim else []),
            (Text("支払の上限", "Most in all"), yen(file.limit_yen)),
            (Text("支払済額", "Paid"), yen(file.paid_yen)),
            (Text("残り", "Left"), yen(file.balance_yen)),
        ],
    )
    return answer(
        request,
        file,
        page,
        PaymentForm(request.POST or None),
        lambda **data: money.pay(by=request.user, submission_id=key, claim_id=claim_id, **data),
    )


@needs("award.decide")
def claw_back(request: MemberRequest, key: UUID) -> HttpResponse:
    """Open a case of return."""
    file = _file(request, key)
    page = Page(
        Text("返還の事案を開く", "Open a case of return"),
        Text("開く", "Open it"),
        Text("返還の事案を開きました。", "The case of return is open."),
        facts=[
            (Text("支払済額", "Paid"), yen(file.paid_yen)),
            (Text("返還済額", "Returned"), yen(file.returned_yen)),
        ],
        remark=Text(
            f"事由ごとの根拠は、確認できたもの以外は「{Status.UNVERIFIED.label.ja}」です。"
            "要綱と交付の条件を確かめてください。",
            f"Most grounds are {Status.UNVERIFIED.label.en}: check guidelines and conditions.",
        ),
    )
    initial = {"amount_yen": file.overpayment_uncovered_yen or None}
    return answer(
        request,
        file,
        page,
        ClawBackForm(request.POST or None, initial=initial),
        lambda **data: money.open_claw_back(by=request.user, submission_id=key, **data),
    )


_MOVES = {
    ClawBackState.ORDERED: (OrderForm, Text("返還を命じる", "Order the return")),
    ClawBackState.RETURNED: (ReturnedForm, Text("返還されたと記録する", "Record the return")),
    ClawBackState.WAIVED: (WaiverForm, Text("返還を求めない", "Waive the return")),
}


@needs("award.decide")
def move_claw_back(request: MemberRequest, key: UUID, claw_back_id: UUID, to: str) -> HttpResponse:
    """Order, note or waive a return."""
    file = _file(request, key)
    found = next((one for one in file.claw_backs if one.pk == claw_back_id), None)
    if found is None or to not in {state.value for state in _MOVES}:
        raise Http404
    state = ClawBackState(to)
    form_class, title = _MOVES[state]
    page = Page(
        title,
        title,
        Text("記録しました。", "It is recorded."),
        facts=[
            (Text("事由", "Kind"), said(found.kind_words)),
            (Text("根拠と事実", "Ground and facts"), found.ground),
            (Text("額", "Amount"), yen(found.amount_yen)),
        ],
    )
    return answer(
        request,
        file,
        page,
        form_class(request.POST or None),
        lambda **data: money.move_claw_back(
            by=request.user, submission_id=key, claw_back_id=claw_back_id, to=state, **data
        ),
    )
