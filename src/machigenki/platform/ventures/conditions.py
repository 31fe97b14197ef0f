"""What the gates ask, condition by condition: each looks at the facts and says yes or why not."""

from collections.abc import Callable
from dataclasses import dataclass

from machigenki.platform.adaptation.approvals import RouteState
from machigenki.platform.adaptation.places import Override
from machigenki.platform.ventures.figures import Reading
from machigenki.platform.ventures.stages import ApprovalKind
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


def products_named(facts: Facts) -> Outcome:
    """Return whether at least one product is named."""
    products = facts.content.get("products")
    named = [row for row in products if row.get("name")] if isinstance(products, list) else []
    if named:
        return Outcome(True, Text(f"{len(named)}件あります。", f"There are {len(named)}."))
    return Outcome(
        False, Text("売るものを1つ以上書いてください。", "Write down at least one product.")
    )


def sourced(facts: Facts) -> Outcome:
    """Return whether at least one figure has its source."""
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


def story_told(facts: Facts) -> Outcome:
    """Return whether all parts of the story are written."""
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


def plan_sound(facts: Facts) -> Outcome:
    """Return whether the plan has no fault, funding apart."""
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


def engine_runs(facts: Facts) -> Outcome:
    """Return whether the engine can compute it."""
    if facts.reading.figures:
        return Outcome(True, Text("計算できます。", "It can be computed."))
    return Outcome(
        False,
        Text(
            f"直すところが{len(facts.reading.faults)}か所あり、計算できません。",
            f"{len(facts.reading.faults)} faults stand in the way.",
        ),
    )


def funds_meet_uses(facts: Facts) -> Outcome:
    """Return whether the sources of funds meet their uses."""
    funding = [one for one in facts.reading.faults if one.section == "funding"]
    if facts.reading.figures:
        return Outcome(True, Text("一致しています。", "They meet."))
    if funding:
        return Outcome(False, funding[0].words)
    return engine_runs(facts)


def cash_enough(facts: Facts) -> Outcome:
    """Return whether cash never falls short, or the bank has stated its intent."""
    figures = facts.reading.figures
    if figures is None:
        return engine_runs(facts)
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


def debt_covered(facts: Facts) -> Outcome:
    """Return whether the debt is covered in every year, or the bank has stated its intent."""
    figures = facts.reading.figures
    if figures is None:
        return engine_runs(facts)
    cover = figures.lowest_cover
    if cover is None:
        return Outcome(True, Text("借入金がありません。", "There is no debt."))
    said = Text(f"最も低い年で{cover:.2f}倍です。", f"It is {cover:.2f} in the lowest year.")
    if cover >= LOWEST_COVER or ApprovalKind.BANK_INTENT in facts.approvals:
        return Outcome(True, said)
    return Outcome(False, said)


def grant_within(facts: Facts) -> Outcome:
    """Return whether every grant is within its rules."""
    figures = facts.reading.figures
    if figures is None:
        return engine_runs(facts)
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


def approved(kind: ApprovalKind) -> Callable[[Facts], Outcome]:
    """Return the condition that an approval of this kind holds."""

    def check(facts: Facts) -> Outcome:
        if kind in facts.approvals:
            note = facts.approvals[kind]
            return Outcome(True, Text.same(note))
        return Outcome(
            False,
            Text("まだありません。下の「承認」に記録します。", "Not yet. Record it below."),
        )

    return check


def extra_answered(facts: Facts) -> Outcome:
    """Return whether the tenant's required fields are answered."""
    if not facts.unanswered:
        return Outcome(True, Text("書かれています。", "They are answered."))
    return Outcome(
        False,
        Text(
            "まだ書かれていません: " + "、".join(one.ja for one in facts.unanswered),
            "Not answered yet: " + ", ".join(one.en for one in facts.unanswered),
        ),
    )


def route_walked(facts: Facts) -> Outcome:
    """Return whether every step of the tenant's own route is approved."""
    route = facts.route or RouteState(())
    return Outcome(route.complete, route.told)


def year_reached(field: str) -> Callable[[Facts], Outcome]:
    """Return the condition that the year in this field of the plan has come."""

    def check(facts: Facts) -> Outcome:
        first = facts.content.get("first_year")
        year = facts.content.get(field) or (first + 1 if isinstance(first, int) else None)
        if not isinstance(year, int):
            return Outcome(False, Text("年度が書かれていません。", "The year is missing."))
        said = Text(f"{year}年度", f"FY{year}")
        return Outcome(year <= facts.fiscal_year, said)

    return check
