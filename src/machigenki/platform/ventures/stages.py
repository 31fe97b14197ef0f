"""The stages of a venture's way, the approvals on it and what each audience keeps to itself."""

from dataclasses import dataclass

from django.db import models

from machigenki.platform.people.roles import Role
from machigenki.region import Text


class Stage(models.TextChoices):
    """Where a venture is on its way."""

    IDEA = "idea", "構想"
    RESEARCH = "research", "調査"
    STORY = "story", "物語"
    PLAN = "plan", "計画"
    FINANCING = "financing", "資金調達"
    APPLICATION = "application", "申請"
    REVIEW = "review", "審査"
    AWARD = "award", "交付決定"
    BUILDING = "building", "整備"
    SETTLEMENT = "settlement", "精算"
    RUNNING = "running", "運営"
    STOPPED = "stopped", "中止"

    @property
    def words(self) -> Text:
        """The stage's name in both languages."""
        return Text(str(self.label), _ENGLISH[self.value])


_ENGLISH = {
    "idea": "Idea",
    "research": "Research",
    "story": "Story",
    "plan": "Plan",
    "financing": "Financing",
    "application": "Application",
    "review": "Review",
    "award": "Award",
    "building": "Building",
    "settlement": "Settlement",
    "running": "Running",
    "stopped": "Stopped",
}

ROUTE_STAGES = (Stage.PLAN, Stage.FINANCING)
"""Where the tenant's own route of approvals is walked."""

WAY: tuple[Stage, ...] = tuple(stage for stage in Stage if stage is not Stage.STOPPED)
"""The stages in their order; STOPPED may follow any of them."""

FROM_BUILDING: tuple[Stage, ...] = WAY[WAY.index(Stage.BUILDING) :]
"""The stages of a venture that is being built or runs."""


def next_stage(stage: Stage) -> Stage | None:
    """Return the stage that follows, None after the last one and for a stopped venture."""
    if stage not in WAY or stage is WAY[-1]:
        return None
    return WAY[WAY.index(stage) + 1]


def earlier(stage: Stage) -> tuple[Stage, ...]:
    """Return the stages before this one."""
    return WAY[: WAY.index(stage)] if stage in WAY else ()


class ApprovalKind(models.TextChoices):
    """What can be approved."""

    RESEARCH = "research", "調査の裏付け"
    BANK_INTENT = "bank_intent", "融資の見込み"
    TOWN_CONSENT = "town_consent", "自治体の同意"
    AWARD = "award", "交付決定"
    SETTLEMENT = "settlement", "額の確定"

    @property
    def rule(self) -> "ApprovalRule":
        """Who gives it, and what it is about."""
        return APPROVALS[self]

    @property
    def words(self) -> Text:
        """The approval's name in both languages."""
        return self.rule.words


@dataclass(frozen=True, slots=True)
class ApprovalRule:
    """Who gives an approval, and what a later edit of which voids it.

    Parameters
    ----------
    words
        Its name.
    roles
        Who gives it.
    parts
        Keys of the venture's file that it is about; a later change of one of them voids it.
    stage
        The stage that it serves: sent back to before it, the approval is void.
    note
        What its giver should write down.
    not_before
        The stage that the venture must have come to; None where any will do.
    """

    words: Text
    roles: frozenset[Role]
    parts: frozenset[str]
    stage: Stage
    note: Text
    not_before: Stage | None = None

    def in_time(self, at: Stage) -> bool:
        """Return whether it can be given to a venture at this stage."""
        return self.not_before is None or (
            at in WAY and WAY.index(at) >= WAY.index(self.not_before)
        )


_MONEY = frozenset({"funding", "investments", "first_year", "operation_year", "operation_month"})
_BUSINESS = frozenset({"products", "inputs", "leases", "people", "taxes", "years", "owners"})

NOT_OF_THE_PLAN = frozenset({"funding", "checked_on"})
"""What may change without voiding the tenant's own approvals of the plan: funds come after it."""

APPROVALS: dict[ApprovalKind, ApprovalRule] = {
    ApprovalKind.RESEARCH: ApprovalRule(
        Text("調査の裏付け", "Research confirmed"),
        frozenset({Role.UNIVERSITY}),
        frozenset({"products", "inputs"}),
        Stage.STORY,
        Text("確かめた数値と方法", "Which figures were checked, and how"),
    ),
    ApprovalKind.BANK_INTENT: ApprovalRule(
        Text("融資の見込み", "The bank's intent to lend"),
        frozenset({Role.BANK}),
        _MONEY | _BUSINESS,
        Stage.FINANCING,
        Text("見込みを示した文書の日付と条件", "Date of the letter, and its conditions"),
    ),
    ApprovalKind.TOWN_CONSENT: ApprovalRule(
        Text("自治体の同意", "The town's consent"),
        frozenset({Role.TOWN_HALL}),
        _MONEY | _BUSINESS | {"title", "story"},
        Stage.APPLICATION,
        Text("決裁の日付と番号", "Date and number of the decision"),
    ),
    ApprovalKind.AWARD: ApprovalRule(
        Text("交付決定", "Award"),
        frozenset({Role.REVIEWER, Role.TOWN_HALL}),
        _MONEY | {"title"},
        Stage.REVIEW,
        Text("交付決定通知の日付と番号", "Date and number of the notice"),
        not_before=Stage.APPLICATION,
    ),
    ApprovalKind.SETTLEMENT: ApprovalRule(
        Text("額の確定", "Amount settled"),
        frozenset({Role.REVIEWER, Role.TOWN_HALL}),
        frozenset({"funding", "investments"}),
        Stage.SETTLEMENT,
        Text("額の確定通知の日付、番号、確定額", "Date, number and amount of the notice"),
        not_before=Stage.BUILDING,
    ),
}


class Audience(models.TextChoices):
    """Who alone reads a private figure."""

    BANK = "bank", "金融機関"
    TOWN = "town", "自治体"

    @property
    def right(self) -> str:
        """The right that opens it."""
        return f"venture.{self.value}_figures"

    @property
    def words(self) -> Text:
        """The audience in both languages."""
        return Text(str(self.label), {"bank": "The bank", "town": "The town hall"}[self.value])


PRIVATE_FIELDS: dict[Audience, dict[str, Text]] = {
    Audience.BANK: {
        "terms": Text("融資条件の案", "Terms under discussion"),
        "covenants": Text("財務制限条項など", "Covenants"),
        "rating": Text("行内の評価", "Internal rating"),
    },
    Audience.TOWN: {
        "reasoning": Text("補助の理由と公益性", "Why the town supports it"),
        "budget": Text("予算措置の見通し", "Budget"),
        "concerns": Text("庁内の検討事項", "Open points in the town hall"),
    },
}
"""Fields by audience: key and label."""
