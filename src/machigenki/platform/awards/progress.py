"""The way of a case: what was done, what is due next, and by whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils import timezone

from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import ClawBackState, NoticeKind
from machigenki.region import Text


class Side(StrEnum):
    """Whose turn it is."""

    TOWN = "town"
    BODY = "body"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return _SIDES[self]


_SIDES = {
    Side.TOWN: Text("申請団体", "the applicant"),
    Side.BODY: Text("審査する団体", "the reviewing body"),
}


class Point(StrEnum):
    """Where a step is in time."""

    DONE = "done"
    NOW = "now"
    LATE = "late"
    LATER = "later"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return _POINTS[self]


_POINTS = {
    Point.DONE: Text("済み", "done"),
    Point.NOW: Text("次に行うこと", "due next"),
    Point.LATE: Text("期限を過ぎています", "late"),
    Point.LATER: Text("これから", "later"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Parameters
    ----------
    words
        What is to be done, or was.
    side
        Whose step it is.
    point
        Done, due now, late, or later.
    day
        When it was done, or by when it is due; None where neither is known.
    told
        Numbers and amounts.
    anchor
        Part of the case's page where it is done.
    """

    words: Text
    side: Side
    point: Point
    day: date | None = None
    told: Text | None = None
    anchor: str = ""

    @property
    def pending(self) -> bool:
        """Whether somebody should do it now."""
        return self.point in (Point.NOW, Point.LATE)


def way_of(file: CaseFile, today: date) -> tuple[Step, ...]:
    """Return all steps of a case from the submission to the last report."""
    return tuple(_steps(file, today))


def pending(file: CaseFile, today: date) -> tuple[Step, ...]:
    """Return what is due now, the late first."""
    found = [step for step in _steps(file, today) if step.pending]
    return tuple(sorted(found, key=lambda step: step.point is not Point.LATE))


def _steps(file: CaseFile, today: date) -> Iterator[Step]:
    submitted = timezone.localdate(file.submission.submitted_at)
    yield Step(
        Text("申請書の提出", "Application submitted"),
        Side.TOWN,
        Point.DONE,
        submitted,
        Text.same(file.submission.receipt_number),
    )
    if file.withdrawn and not file.decisions:
        return
    yield from _decided(file)
    if file.award is None:
        return
    yield from _changes(file)
    yield from _settled(file)
    yield from _paid(file)
    yield from _returned(file, today)
    yield from _reported(file, today)


def _decided(file: CaseFile) -> Iterator[Step]:
    if file.decision is None:
        yield Step(
            Text("審査と決定", "Review and decision"), Side.BODY, Point.NOW, anchor="decisions"
        )
    for one in file.decisions:
        amount = one.amount_yen
        yield Step(
            one.outcome_words
            if one.version == 1
            else Text("交付決定（変更後）", "Award as changed"),
            Side.BODY,
            Point.DONE,
            one.decided_on,
            Text(
                f"{one.number}{'' if amount is None else f'　{amount:,}円'}",
                f"{one.number}{'' if amount is None else f', {amount:,} yen'}",
            ),
            "decisions",
        )
    yield from _notice(file, NoticeKind.AWARD, NoticeKind.REFUSAL, NoticeKind.RETURN)


def _notice(file: CaseFile, *kinds: NoticeKind) -> Iterator[Step]:
    for noted in file.acknowledged.values():
        if noted.kind in kinds:
            yield Step(
                Text(f"{noted.kind_words.ja}の受領", f"Noted: {noted.kind_words.en}"),
                Side.TOWN,
                Point.DONE,
                timezone.localdate(noted.created_at),
                Text.same(noted.number),
                "notices",
            )
    for kind, _ in file.unacknowledged():
        if kind in kinds:
            yield Step(
                Text(f"{kind.words.ja}の受領", f"Take note: {kind.words.en}"),
                Side.TOWN,
                Point.NOW,
                anchor="notices",
            )


def _changes(file: CaseFile) -> Iterator[Step]:
    for one in file.changes:
        answer = file.answers.get(one.pk)
        name = one.kind_words
        if answer:
            said = Text("承認", "approved") if answer.approved else Text("不承認", "refused")
            yield Step(
                Text(f"{name.ja}の{said.ja}", f"{name.en}: {said.en}"),
                Side.BODY,
                Point.DONE,
                answer.decided_on,
                Text.same(answer.number),
                "changes",
            )
        elif one.withdrawn_at is None:
            yield Step(
                Text(f"{name.ja}への回答", f"Answer: {name.en}"),
                Side.BODY,
                Point.NOW,
                anchor="changes",
            )


def _settled(file: CaseFile) -> Iterator[Step]:
    report, settlement = file.report, file.settlement
    noted = file.award is not None and file.award.pk in file.acknowledged
    name = Text("実績報告（実際の経費と融資）", "Report of real costs and loans")
    if file.draft_waiting:
        yield Step(
            name,
            Side.TOWN,
            Point.NOW,
            None,
            Text(
                "庁内の承認の後に提出する案があります", "a draft is to be sent after the approvals"
            ),
            "settlement-draft",
        )
    else:
        yield Step(
            name,
            Side.TOWN,
            Point.DONE if report else Point.NOW if noted else Point.LATER,
            report.reported_on if report else None,
            anchor="settlement",
        )
    if settlement:
        yield Step(
            Text("額の確定", "Amount settled"),
            Side.BODY,
            Point.DONE,
            settlement.confirmed_on,
            Text(
                f"{settlement.number}　{settlement.confirmed_yen:,}円",
                f"{settlement.number}, {settlement.confirmed_yen:,} yen",
            ),
            "settlement",
        )
    if settlement is None or file.report_to_settle:
        yield Step(
            Text("額の確定", "Settle the amount"),
            Side.BODY,
            Point.NOW if file.report_to_settle else Point.LATER,
            anchor="settlement",
        )
    yield from _notice(file, NoticeKind.SETTLEMENT)


def _paid(file: CaseFile) -> Iterator[Step]:
    for claim in file.claims:
        payment = file.payments.get(claim.pk)
        if payment:
            yield Step(
                Text(f"{claim.kind_words.ja}の支払", f"Paid {claim.kind_words.en}"),
                Side.BODY,
                Point.DONE,
                payment.paid_on,
                Text(f"{payment.amount_yen:,}円", f"{payment.amount_yen:,} yen"),
                "payments",
            )
    for claim in file.open_claims:
        yield Step(
            Text(f"{claim.kind_words.ja}の支払", f"Pay {claim.kind_words.en}"),
            Side.BODY,
            Point.NOW,
            None,
            Text(f"{claim.amount_yen:,}円", f"{claim.amount_yen:,} yen"),
            "payments",
        )
    if file.settlement and file.claimable_yen:
        yield Step(
            Text("精算払の請求", "Claim the rest"),
            Side.TOWN,
            Point.NOW,
            None,
            Text(f"{file.claimable_yen:,}円まで", f"up to {file.claimable_yen:,} yen"),
            "payments",
        )


def _returned(file: CaseFile, today: date) -> Iterator[Step]:
    if file.overpayment_uncovered_yen:
        yield Step(
            Text("過払いの返還の開始", "Open a case of return"),
            Side.BODY,
            Point.NOW,
            None,
            Text(
                f"{file.overpayment_uncovered_yen:,}円",
                f"{file.overpayment_uncovered_yen:,} yen",
            ),
            "claw-backs",
        )
    for one in file.claw_backs:
        told = Text(
            f"{one.kind_words.ja}　{one.amount_yen:,}円",
            f"{one.kind_words.en}, {one.amount_yen:,} yen",
        )
        if one.state == ClawBackState.OPENED:
            yield Step(
                Text("返還を命じるかの決定", "Decide whether to order the return"),
                Side.BODY,
                Point.NOW,
                None,
                told,
                "claw-backs",
            )
        elif one.state == ClawBackState.ORDERED:
            late = one.due_on is not None and today > one.due_on
            yield Step(
                Text("返還金の納付", "Return the money"),
                Side.TOWN,
                Point.LATE if late else Point.NOW,
                one.due_on,
                told,
                "claw-backs",
            )
        else:
            yield Step(
                Text(f"返還: {one.state_words.ja}", f"Claw-back: {one.state_words.en}"),
                Side.BODY,
                Point.DONE,
                one.ended_on,
                told,
                "claw-backs",
            )


def _reported(file: CaseFile, today: date) -> Iterator[Step]:
    for due in file.reports_due:
        if due.report:
            point, day = Point.DONE, due.report.reported_on
        elif due.late(today):
            point, day = Point.LATE, due.due_on
        else:
            point, day = (Point.NOW if due.open_now(today) else Point.LATER), due.due_on
        yield Step(
            Text(
                f"{due.ordinal}年目の状況報告（{due.fiscal_year}年度）",
                f"Report {due.ordinal} (FY{due.fiscal_year})",
            ),
            Side.TOWN,
            point,
            day,
            anchor="reports",
        )
