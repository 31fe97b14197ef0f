"""Whether the venture may have the grant under the rules of a fiscal year: the engine's answer."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from machigenki.finance.grant.answer import GrantAnswer, assess
from machigenki.finance.grant.eligibility import Finding
from machigenki.finance.grant.form import BalanceForm
from machigenki.platform.ventures.content import check
from machigenki.platform.ventures.figures import known_region
from machigenki.region import InputError, Text
from machigenki.venture import run_venture
from machigenki.venture.funding import Grant
from machigenki.venture.grant_view import application, income_and_expenditure
from machigenki.venture.run import Course

Json = dict[str, Any]
SCHEMES = {
    "local-circulation": Text(
        "地域経済循環創造事業交付金（ローカル10,000プロジェクト）",
        "Grant for local economic circulation (Local 10,000 Project)",
    )
}
"""The schemes whose rules the engine knows (`machigenki.finance.grant`)."""
_LEAST_YEN = 0.5


@dataclass(frozen=True, eq=False)
class Eligibility:
    """The venture's grant under the rules of one fiscal year.

    Parameters
    ----------
    problem
        Why nothing can be said; then the rest is None.
    name, asked_yen, rules_of
        The plan's grant, and the year that the plan itself names.
    answer
        What the rules allow, who bears it, the checklist, what is unverified.
    form
        収支計画書; None where the plan is too short for it.
    """

    fiscal_year: str
    problem: Text | None = None
    name: str = ""
    asked_yen: float = 0.0
    rules_of: str = ""
    answer: GrantAnswer | None = None
    form: BalanceForm | None = None

    @property
    def over_yen(self) -> float:
        """By how much the plan asks for more than the rules allow."""
        return max(self.asked_yen - self.answer.grant_yen, 0.0) if self.answer else 0.0

    @property
    def other_year(self) -> bool:
        """Whether the plan was made for the rules of another year."""
        return bool(self.rules_of) and self.rules_of != self.fiscal_year

    @property
    def unmet(self) -> tuple[Text, ...]:
        """What is not met, in words; an amount over the rules too."""
        if self.answer is None:
            return (self.problem,) if self.problem else ()
        found = [
            Text(f"{one.name.ja}: {one.reason.ja}", f"{one.name.en}: {one.reason.en}")
            for one in self.answer.conditions
            if one.finding is Finding.NOT_MET
        ]
        if self.over_yen > _LEAST_YEN:
            found.append(
                Text(
                    f"申請額が、認められる額を{self.over_yen:,.0f}円上回ります。",
                    f"It asks for {self.over_yen:,.0f} yen more than the rules allow.",
                )
            )
        return tuple(found)

    @property
    def ok(self) -> bool:
        """Whether nothing stands against it; what cannot be told does not."""
        return not self.unmet

    def as_json(self) -> Json:
        """Return it as a submission keeps it."""
        if self.answer is None:
            problem = self.problem and words_json(self.problem)
            return {"fiscal_year": self.fiscal_year, "problem": problem}
        answer = self.answer
        return {
            "fiscal_year": self.fiscal_year,
            "rules_of": self.rules_of,
            "name": self.name,
            "asked_yen": round(self.asked_yen),
            "allowed_yen": round(answer.grant_yen),
            "over_yen": round(self.over_yen),
            "greatest_yen": round(answer.greatest_yen),
            "counted_loan_yen": round(answer.counted_loan_yen),
            "uncounted_yen": round(answer.uncounted_yen),
            "eligible_yen": round(answer.eligible_yen),
            "investment_yen": round(answer.application.investment_yen),
            "own_yen": round(answer.application.own_yen),
            "gap_yen": round(answer.gap_yen),
            "tier": answer.tier.number if answer.tier else None,
            "tiers_complete": answer.rules.complete,
            "investment_effect": answer.investment_effect,
            "state_share": answer.share.share,
            "state_yen": round(answer.split.state_yen) if answer.split else None,
            "conditions": [
                {
                    "key": one.key,
                    "name": words_json(one.name),
                    "finding": one.finding.value,
                    "reason": words_json(one.reason),
                }
                for one in answer.conditions
            ],
            "unverified": [words_json(note) for note in answer.notes],
            "unmet": [words_json(one) for one in self.unmet],
            "ok": self.ok,
        }


def words_json(text: Text) -> Json:
    """Return a text as JSON keeps it."""
    return {"ja": text.ja, "en": text.en}


def eligibility_of(content: Json, fiscal_year: str, region_codes: Sequence[str]) -> Eligibility:
    """Return the grant of a venture's content under the rules of a fiscal year.

    Alike content is worked through once a process.
    """
    held = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return _eligibility(held, fiscal_year, tuple(region_codes))


@lru_cache(maxsize=128)
def _eligibility(content: str, fiscal_year: str, region_codes: tuple[str, ...]) -> Eligibility:
    checked = check(json.loads(content))
    if checked.measure is None:
        n = len(checked.faults)
        return Eligibility(
            fiscal_year,
            Text(
                f"事業の内容に直すところが{n}か所あるため、要件を確かめられません。",
                f"The venture has {n} fault{'s' if n > 1 else ''} to mend, so nothing is checked.",
            ),
        )
    grants = checked.measure.funding.grants
    grant = next((one for one in grants if one.rules_of), grants[0] if grants else None)
    if grant is None:
        return Eligibility(
            fiscal_year,
            Text(
                "事業の資金調達に補助金がありません。資金調達の欄に加えてください。",
                "The venture's funding has no grant; add it there.",
            ),
        )
    return _answered(
        run_venture(checked.measure), grant, fiscal_year, fiscal_strength_of(region_codes)
    )


def fiscal_strength_of(region_codes: tuple[str, ...]) -> float | None:
    """Return the place's fiscal strength index, None where it is not known."""
    region = known_region(region_codes)
    strength = region.figures.get("fiscal_strength_index") if region else None
    return None if strength is None else strength.value


def _answered(
    course: Course, grant: Grant, fiscal_year: str, fiscal_strength: float | None
) -> Eligibility:
    asked = application(course, grant, fiscal_strength)
    try:
        answer = assess(replace(asked, fiscal_year=fiscal_year))
    except InputError as error:
        said = Text(" ".join(error.lines("ja")), " ".join(error.lines("en")))
        return Eligibility(fiscal_year, said)
    return Eligibility(
        fiscal_year,
        None,
        grant.name,
        grant.amount_yen,
        grant.rules_of,
        answer,
        income_and_expenditure(course, grant),
    )
