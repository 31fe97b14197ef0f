"""A submission with all that followed it, from both sides, as one object."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from machigenki.platform.applications.models import Submission
from machigenki.platform.awards.models import (
    Acknowledgement,
    Case,
    ChangeAnswer,
    ChangeRequest,
    Claim,
    ClaimKind,
    ClawBack,
    ClawBackKind,
    ClawBackState,
    Decision,
    NoticeKind,
    Outcome,
    Payment,
    Settlement,
    SettlementDraft,
    SettlementReport,
    YearlyReport,
)
from machigenki.platform.awards.snapshot import Headline
from machigenki.region import Text

MARCH, LAST_DAY_OF_MARCH = 3, 31
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class ReportDue:
    """A yearly report that the award asks for, and the one that was filed."""

    ordinal: int
    fiscal_year: int
    year_ends_on: date
    due_on: date
    report: YearlyReport | None

    def late(self, today: date) -> bool:
        """Return whether it is due and not there."""
        return self.report is None and today > self.due_on

    def open_now(self, today: date) -> bool:
        """Return whether it can be filed: the fiscal year is over."""
        return today > self.year_ends_on


@dataclass(frozen=True, eq=False)
class CaseFile:
    """A submission and what followed.

    Parameters
    ----------
    submission
        As submitted; lists leave its snapshot in the database.
    title, town, body, call
        What it is called, who applied, who reviews, under which call.
    headline
        Its figures as submitted.
    decisions, changes, reports, settlements, claims
        In their order.
    acknowledged, answers, payments
        By the notice, change or claim that they are about.
    yearly
        The report that holds by fiscal year.
    draft
        The town's draft of its settlement report, where its own route asks for one.
    """

    submission: Submission
    title: Text
    town: Text
    body: Text
    call: Text
    headline: Headline
    case: Case | None
    decisions: tuple[Decision, ...]
    acknowledged: Mapping[UUID, Acknowledgement]
    changes: tuple[ChangeRequest, ...]
    answers: Mapping[UUID, ChangeAnswer]
    reports: tuple[SettlementReport, ...]
    settlements: tuple[Settlement, ...]
    claims: tuple[Claim, ...]
    payments: Mapping[UUID, Payment]
    yearly: Mapping[int, YearlyReport]
    claw_backs: tuple[ClawBack, ...]
    draft: SettlementDraft | None = None

    @property
    def draft_waiting(self) -> SettlementDraft | None:
        """The draft of a settlement report that is not sent; the town's own knowledge."""
        return self.draft if self.draft and self.draft.report_id is None else None

    @property
    def withdrawn(self) -> bool:
        """Whether the town took its application back."""
        return self.submission.withdrawn_at is not None

    @property
    def decision(self) -> Decision | None:
        """The decision that holds."""
        return self.decisions[-1] if self.decisions else None

    @property
    def award(self) -> Decision | None:
        """The version of the award that holds, None without one."""
        last = self.decision
        return last if last and last.outcome == Outcome.AWARDED else None

    @property
    def settlement(self) -> Settlement | None:
        """The settlement that holds."""
        return self.settlements[-1] if self.settlements else None

    @property
    def report(self) -> SettlementReport | None:
        """The settlement report that holds."""
        return self.reports[-1] if self.reports else None

    @property
    def report_to_settle(self) -> SettlementReport | None:
        """The last report, while nothing is confirmed on it."""
        last = self.report
        settled = {one.report_id for one in self.settlements}
        return last if last and last.pk not in settled else None

    @cached_property
    def open_changes(self) -> tuple[ChangeRequest, ...]:
        """Changes that wait for an answer."""
        return tuple(
            one for one in self.changes if one.withdrawn_at is None and one.pk not in self.answers
        )

    @cached_property
    def open_claims(self) -> tuple[Claim, ...]:
        """Claims that wait for payment."""
        return tuple(
            one for one in self.claims if one.withdrawn_at is None and one.pk not in self.payments
        )

    @property
    def award_yen(self) -> int:
        """The award that holds."""
        amount: int | None = self.award.amount_yen if self.award else None
        return amount or 0

    @property
    def limit_yen(self) -> int:
        """What may be paid in all: the amount confirmed, before that the award."""
        if self.settlement is None:
            return self.award_yen
        confirmed: int = self.settlement.confirmed_yen
        return min(confirmed, self.award_yen)

    @property
    def paid_yen(self) -> int:
        """What has been paid."""
        return sum(one.amount_yen for one in self.payments.values())

    @property
    def kept_yen(self) -> int:
        """What was paid, less what came back because too much was paid."""
        back: int = sum(
            one.amount_yen for one in self._of_overpayment if one.state == ClawBackState.RETURNED
        )
        return self.paid_yen - back

    @property
    def claimed_yen(self) -> int:
        """What is claimed and not paid yet."""
        return sum(one.amount_yen for one in self.open_claims)

    @property
    def balance_yen(self) -> int:
        """What is still to be paid."""
        return max(self.limit_yen - self.kept_yen, 0)

    @property
    def claimable_yen(self) -> int:
        """What may still be claimed."""
        return max(self.balance_yen - self.claimed_yen, 0)

    @property
    def returned_yen(self) -> int:
        """What came back, for whatever reason."""
        return sum(one.amount_yen for one in self.claw_backs if one.state == ClawBackState.RETURNED)

    @property
    def overpayment_uncovered_yen(self) -> int:
        """What was overpaid, did not come back, and no case of return is about."""
        about: int = sum(
            one.amount_yen for one in self._of_overpayment if one.state != ClawBackState.RETURNED
        )
        return max(self.kept_yen - self.limit_yen - about, 0)

    @property
    def _of_overpayment(self) -> tuple[ClawBack, ...]:
        kinds = (ClawBackKind.OVERPAID, ClawBackKind.CHANGED)
        return tuple(one for one in self.claw_backs if one.kind in kinds)

    @property
    def claim_kind(self) -> ClaimKind:
        """Which kind of claim can be made now."""
        return ClaimKind.FINAL if self.settlement else ClaimKind.ADVANCE

    @cached_property
    def reports_due(self) -> tuple[ReportDue, ...]:
        """The yearly reports that the award asks for."""
        award = self.award
        if award is None or award.reports_from is None:
            return ()
        first, count = award.reports_from, award.reports_count or 0
        month = award.reports_due_month or MARCH
        return tuple(
            ReportDue(
                year - first + 1,
                year,
                date(year + 1, MARCH, LAST_DAY_OF_MARCH),
                _end_of(year + 1, month),
                self.yearly.get(year),
            )
            for year in range(first, first + count)
        )

    def unacknowledged(self) -> tuple[tuple[NoticeKind, Decision | Settlement], ...]:
        """Return the notices that the town has not taken note of, the earlier first."""
        kinds = {
            Outcome.AWARDED: NoticeKind.AWARD,
            Outcome.NOT_AWARDED: NoticeKind.REFUSAL,
            Outcome.RETURNED: NoticeKind.RETURN,
        }
        notices: list[tuple[NoticeKind, Decision | Settlement]] = []
        if self.decision:
            notices.append((kinds[Outcome(self.decision.outcome)], self.decision))
        if self.settlement:
            notices.append((NoticeKind.SETTLEMENT, self.settlement))
        return tuple(one for one in notices if one[1].pk not in self.acknowledged)

    @property
    def state(self) -> Text:
        """Return in a word how far it is."""
        if self.withdrawn and not self.decisions:
            return Text("取下げ", "withdrawn")
        if self.decision is None:
            return Text("審査中", "under review")
        if self.award is None:
            return self.decision.outcome_words
        if any(one.is_open for one in self.claw_backs):
            return Text("返還の手続中", "claw-back under way")
        if self.settlement:
            if self.reports_due and all(one.report for one in self.reports_due):
                return Text("報告完了", "all reports filed")
            return Text("額の確定済み", "settled")
        if self.report_to_settle:
            return Text("実績の確認中", "settlement under way")
        return Text("交付決定", "awarded")


def _end_of(year: int, month: int) -> date:
    """Return the last day of a month of a fiscal year that begins in April of `year`."""
    if month <= MARCH:
        year += 1
    following = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return date.fromordinal(following.toordinal() - 1)
