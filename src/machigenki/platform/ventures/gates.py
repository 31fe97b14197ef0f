"""The gates between stages as data: what each asks, and who opens it."""

from collections.abc import Callable
from dataclasses import dataclass

from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.ventures.conditions import (
    Facts,
    Outcome,
    approved,
    cash_enough,
    debt_covered,
    engine_runs,
    extra_answered,
    funds_meet_uses,
    grant_within,
    plan_sound,
    products_named,
    route_walked,
    sourced,
    story_told,
    year_reached,
)
from machigenki.platform.ventures.stages import ApprovalKind, Stage
from machigenki.region import Text


@dataclass(frozen=True)
class Condition:
    """One condition of a gate; where `asked` says no, the gate is without it."""

    key: str
    words: Text
    check: Callable[[Facts], Outcome]
    asked: Callable[[Facts], bool] = lambda facts: True


@dataclass(frozen=True)
class Gate:
    """What must hold before a venture goes on to a stage, and whose hand opens it."""

    to: Stage
    roles: frozenset[Role]
    conditions: tuple[Condition, ...]

    @property
    def openers(self) -> list[Text]:
        """Who opens it, in the order of the roles."""
        return [role.words for role in Role if role in self.roles]


@dataclass(frozen=True)
class Checked:
    """A condition as it stands now."""

    condition: Condition
    outcome: Outcome

    def as_json(self) -> dict[str, object]:
        """Return it as a stage move keeps it."""
        return {
            "key": self.condition.key,
            "ja": self.condition.words.ja,
            "en": self.condition.words.en,
            "met": self.outcome.met,
            "reason_ja": self.outcome.reason.ja,
            "reason_en": self.outcome.reason.en,
        }


def check_gate(gate: Gate, facts: Facts) -> list[Checked]:
    """Return each condition of a gate with its outcome."""
    return [Checked(one, one.check(facts)) for one in gate.conditions if one.asked(facts)]


def _approval(kind: ApprovalKind, words: Text) -> Condition:
    return Condition(kind.value, words, approved(kind))


_COMPUTED = Condition("computed", Text("計算が誤りなく通る", "The engine runs"), engine_runs)
_EXTRA = Condition(
    "extra",
    Text("団体の必須の追加項目が書かれている", "The body's required fields are answered"),
    extra_answered,
    lambda facts: facts.unanswered is not None,
)
_ROUTE = Condition(
    "route",
    Text("団体の定めた順序で承認されている", "Approved along the tenant's own route"),
    route_walked,
    lambda facts: facts.route is not None and facts.route.asked,
)
_AUTHORITY = frozenset({Role.TOWN_HALL, Role.REVIEWER})

GATES: dict[Stage, Gate] = {
    gate.to: gate
    for gate in (
        Gate(
            Stage.RESEARCH,
            PARTIES,
            (
                Condition(
                    "title",
                    Text("事業の名称がある", "It has a title"),
                    lambda facts: Outcome(True, Text("あります。", "Yes.")),
                ),
            ),
        ),
        Gate(
            Stage.STORY,
            PARTIES,
            (
                Condition(
                    "products",
                    Text("売るものが挙がっている", "Products are named"),
                    products_named,
                ),
                Condition("sources", Text("数値に出典がある", "Figures have sources"), sourced),
            ),
        ),
        Gate(
            Stage.PLAN,
            frozenset({Role.BUSINESS, Role.TOWN_HALL, Role.UNIVERSITY}),
            (Condition("story", Text("物語が書けている", "The story is written"), story_told),),
        ),
        Gate(
            Stage.FINANCING,
            frozenset({Role.BUSINESS, Role.TOWN_HALL}),
            (
                Condition(
                    "plan",
                    Text("計画に誤りがない（資金調達を除く）", "The plan has no fault"),
                    plan_sound,
                ),
                _EXTRA,
                _ROUTE,
            ),
        ),
        Gate(
            Stage.APPLICATION,
            frozenset({Role.BANK}),
            (
                Condition(
                    "funds",
                    Text("調達額と使い道が一致する", "Sources of funds meet uses"),
                    funds_meet_uses,
                ),
                Condition(
                    "cash",
                    Text(
                        "資金が不足しない、又は融資の見込みがある",
                        "Cash does not fall short, or the bank states its intent",
                    ),
                    cash_enough,
                ),
                Condition(
                    "cover",
                    Text(
                        "DSCRが1倍以上、又は融資の見込みがある",
                        "DSCR is 1 or more, or the bank states its intent",
                    ),
                    debt_covered,
                ),
                _ROUTE,  # what was changed meanwhile is approved anew
            ),
        ),
        Gate(
            Stage.REVIEW,
            frozenset({Role.TOWN_HALL}),
            (
                _COMPUTED,
                Condition(
                    "grant",
                    Text("補助金が要件の範囲内である", "The grant is within the rules"),
                    grant_within,
                ),
                Condition("story", Text("物語が書けている", "The story is written"), story_told),
                _approval(
                    ApprovalKind.BANK_INTENT,
                    Text("融資の見込みがある", "The bank has stated its intent"),
                ),
                _approval(
                    ApprovalKind.TOWN_CONSENT,
                    Text("自治体の同意がある", "The town has consented"),
                ),
            ),
        ),
        Gate(
            Stage.AWARD,
            _AUTHORITY,
            (_approval(ApprovalKind.AWARD, Text("交付決定がある", "The award is made")),),
        ),
        Gate(
            Stage.BUILDING,
            frozenset({Role.BUSINESS, Role.TOWN_HALL}),
            (
                _approval(ApprovalKind.AWARD, Text("交付決定が有効である", "The award holds")),
                Condition(
                    "year",
                    Text("着手年度になっている", "The first year has come"),
                    year_reached("first_year"),
                ),
            ),
        ),
        Gate(Stage.SETTLEMENT, frozenset({Role.BUSINESS, Role.TOWN_HALL}), (_COMPUTED,)),
        Gate(
            Stage.RUNNING,
            _AUTHORITY,
            (
                _approval(
                    ApprovalKind.SETTLEMENT, Text("額が確定している", "The amount is settled")
                ),
                Condition(
                    "year",
                    Text("開始年度になっている", "The year of operation has come"),
                    year_reached("operation_year"),
                ),
            ),
        ),
    )
}
"""The gate to each stage of the way."""
