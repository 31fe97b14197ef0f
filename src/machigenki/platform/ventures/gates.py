"""The gates between stages as data: what each asks, and who opens it."""

from collections.abc import Callable
from dataclasses import dataclass

from machigenki.platform.adaptation.approvals import RouteState
from machigenki.platform.adaptation.places import Override
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.ventures.figures import Reading
from machigenki.platform.ventures.stages import ApprovalKind, Stage
from machigenki.region import Text
from machigenki.venture.story import HEADINGS

LOWEST_COVER = 1.0


@dataclass(frozen=True)
class Facts:
    """What the gates look at.

    Parameters
    ----------
    content
        The venture's file.
    reading
        What the engine says of it.
    approvals
        The approvals that hold, with the note of each.
    fiscal_year
        The present one.
    route
        How far the plan is on the tenant's own route of approvals; None where it is not ours.
    unanswered
        Labels of the required extra fields that all read and nobody answered; None where the
        tenant has no such field.
    own_figures
        The figures of the tenant's own that `reading` rests on.
    """

    content: dict[str, object]
    reading: Reading
    approvals: dict[ApprovalKind, str]
    fiscal_year: int
    route: RouteState | None = None
    own_figures: tuple[Override, ...] = ()
    unanswered: tuple[Text, ...] | None = None


@dataclass(frozen=True)
class Outcome:
    """Whether a condition is met, and why (not)."""

    met: bool
    reason: Text


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


def _products_named(facts: Facts) -> Outcome:
    products = facts.content.get("products")
    named = [row for row in products if row.get("name")] if isinstance(products, list) else []
    if named:
        return Outcome(True, Text(f"{len(named)}件あります。", f"There are {len(named)}."))
    return Outcome(
        False, Text("売るものを1つ以上書いてください。", "Write down at least one product.")
    )


def _sourced(facts: Facts) -> Outcome:
    found = _sources(facts.content)
    if found:
        return Outcome(True, Text(f"{found}件あります。", f"There are {found}."))
    return Outcome(
        False,
        Text(
            "「売るもの」か「買うもの」の数値に、出典を1つ以上書いてください。",
            "Give the source of at least one figure of products or inputs.",
        ),
    )


def _sources(value: object) -> int:
    if isinstance(value, dict):
        return bool(value.get("source")) + sum(_sources(one) for one in value.values())
    return sum(_sources(one) for one in value) if isinstance(value, list) else 0


def _story_told(facts: Facts) -> Outcome:
    story = facts.content.get("story")
    told = story if isinstance(story, dict) else {}
    missing = [
        words for key, words in HEADINGS.items() if not (told.get(key) or {}).get("ja", "").strip()
    ]
    if not missing:
        return Outcome(True, Text("6項目とも書かれています。", "All six parts are written."))
    return Outcome(
        False,
        Text(
            "まだ書かれていません: " + "、".join(one.ja for one in missing),
            "Not written yet: " + ", ".join(one.en for one in missing),
        ),
    )


def _plan_sound(facts: Facts) -> Outcome:
    faults = facts.reading.plan_faults
    if not faults:
        return Outcome(True, Text("誤りはありません。", "There is no fault."))
    return Outcome(
        False,
        Text(
            f"直すところが{len(faults)}か所あります（資金調達を除く）。",
            f"{len(faults)} places need mending (funding apart).",
        ),
    )


def _engine_runs(facts: Facts) -> Outcome:
    if facts.reading.figures:
        return Outcome(True, Text("計算できます。", "It can be computed."))
    return Outcome(
        False,
        Text(
            f"直すところが{len(facts.reading.faults)}か所あり、計算できません。",
            f"{len(facts.reading.faults)} faults stand in the way.",
        ),
    )


def _funds_meet_uses(facts: Facts) -> Outcome:
    funding = [one for one in facts.reading.faults if one.section == "funding"]
    if facts.reading.figures:
        return Outcome(True, Text("一致しています。", "They meet."))
    if funding:
        return Outcome(False, funding[0].words)
    return _engine_runs(facts)


def _cash_enough(facts: Facts) -> Outcome:
    figures = facts.reading.figures
    if figures is None:
        return _engine_runs(facts)
    if not figures.short:
        return Outcome(True, figures.gap)
    if ApprovalKind.BANK_INTENT in facts.approvals:
        return Outcome(
            True,
            Text(
                f"{figures.gap.ja}金融機関が融資の見込みを示しています。",
                f"{figures.gap.en} The bank has stated its intent.",
            ),
        )
    return Outcome(False, figures.gap)


def _debt_covered(facts: Facts) -> Outcome:
    figures = facts.reading.figures
    if figures is None:
        return _engine_runs(facts)
    cover = figures.lowest_cover
    if cover is None:
        return Outcome(True, Text("借入金がありません。", "There is no debt."))
    said = Text(f"最も低い年で{cover:.2f}倍です。", f"It is {cover:.2f} in the lowest year.")
    if cover >= LOWEST_COVER or ApprovalKind.BANK_INTENT in facts.approvals:
        return Outcome(True, said)
    return Outcome(False, said)


def _grant_within(facts: Facts) -> Outcome:
    figures = facts.reading.figures
    if figures is None:
        return _engine_runs(facts)
    over = [grant for grant in figures.grants if grant.over_yen > 0.5]
    unchecked = [grant for grant in figures.grants if grant.allowed_yen is None]
    if over:
        return Outcome(
            False,
            Text(
                "、".join(f"{one.name}が{one.over_yen:,.0f}円超えています" for one in over) + "。",
                ", ".join(f"{one.name} is over by {one.over_yen:,.0f} yen" for one in over) + ".",
            ),
        )
    if unchecked:
        names = "、".join(one.name for one in unchecked)
        return Outcome(
            False,
            Text(
                f"要件を確かめる年度が書かれていません: {names}",
                f"The year of the rules is missing: {names}",
            ),
        )
    return Outcome(True, Text("範囲内です。", "It is within the rules."))


def _approved(kind: ApprovalKind) -> Callable[[Facts], Outcome]:
    def check(facts: Facts) -> Outcome:
        if kind in facts.approvals:
            note = facts.approvals[kind]
            return Outcome(True, Text.same(note))
        return Outcome(
            False,
            Text("まだありません。下の「承認」に記録します。", "Not yet. Record it below."),
        )

    return check


def _extra_answered(facts: Facts) -> Outcome:
    if not facts.unanswered:
        return Outcome(True, Text("書かれています。", "They are answered."))
    return Outcome(
        False,
        Text(
            "まだ書かれていません: " + "、".join(one.ja for one in facts.unanswered),
            "Not answered yet: " + ", ".join(one.en for one in facts.unanswered),
        ),
    )


def _route_walked(facts: Facts) -> Outcome:
    route = facts.route or RouteState(())
    return Outcome(route.complete, route.told)


def _year_reached(field: str) -> Callable[[Facts], Outcome]:
    def check(facts: Facts) -> Outcome:
        first = facts.content.get("first_year")
        year = facts.content.get(field) or (first + 1 if isinstance(first, int) else None)
        if not isinstance(year, int):
            return Outcome(False, Text("年度が書かれていません。", "The year is missing."))
        said = Text(f"{year}年度", f"FY{year}")
        return Outcome(year <= facts.fiscal_year, said)

    return check


def _approval(kind: ApprovalKind, words: Text) -> Condition:
    return Condition(kind.value, words, _approved(kind))


_COMPUTED = Condition("computed", Text("計算が誤りなく通る", "The engine runs"), _engine_runs)
_EXTRA = Condition(
    "extra",
    Text("団体の必須の追加項目が書かれている", "The body's required fields are answered"),
    _extra_answered,
    lambda facts: facts.unanswered is not None,
)
_ROUTE = Condition(
    "route",
    Text("団体の定めた順序で承認されている", "Approved along the tenant's own route"),
    _route_walked,
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
                    _products_named,
                ),
                Condition("sources", Text("数値に出典がある", "Figures have sources"), _sourced),
            ),
        ),
        Gate(
            Stage.PLAN,
            frozenset({Role.BUSINESS, Role.TOWN_HALL, Role.UNIVERSITY}),
            (Condition("story", Text("物語が書けている", "The story is written"), _story_told),),
        ),
        Gate(
            Stage.FINANCING,
            frozenset({Role.BUSINESS, Role.TOWN_HALL}),
            (
                Condition(
                    "plan",
                    Text("計画に誤りがない（資金調達を除く）", "The plan has no fault"),
                    _plan_sound,
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
                    _funds_meet_uses,
                ),
                Condition(
                    "cash",
                    Text(
                        "資金が不足しない、又は融資の見込みがある",
                        "Cash does not fall short, or the bank states its intent",
                    ),
                    _cash_enough,
                ),
                Condition(
                    "cover",
                    Text(
                        "DSCRが1倍以上、又は融資の見込みがある",
                        "DSCR is 1 or more, or the bank states its intent",
                    ),
                    _debt_covered,
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
                    _grant_within,
                ),
                Condition("story", Text("物語が書けている", "The story is written"), _story_told),
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
                    _year_reached("first_year"),
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
                    _year_reached("operation_year"),
                ),
            ),
        ),
    )
}
"""The gate to each stage of the way."""
