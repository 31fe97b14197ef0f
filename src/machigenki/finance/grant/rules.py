"""The grant's rules of one fiscal year (地域経済循環創造事業交付金、ローカル10,000プロジェクト)."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from machigenki.finance.rules import Rule, load_rules
from machigenki.region import InputError, Problem, Status, Text, plain_width

FILES = ("amount_rules.toml", "condition_rules.toml")

_WORD = re.compile(r"(平成|令和|[HRhr])?\s*(\d{1,4}|元)\s*(年度|年)?\s*(補正(?:予算)?)?")
_ERAS = {"平成": 1988, "H": 1988, "令和": 2018, "R": 2018}


@dataclass(frozen=True, slots=True)
class Tier:
    """One step of the staircase: how much public money, for how much of a loan.

    Parameters
    ----------
    number
        First, second or third.
    cap_yen
        Most public money (公費による交付額の上限).
    ratio
        Least loan ÷ public money; 0 where no least ratio is known.
    """

    number: int
    cap_yen: float
    ratio: float

    @property
    def full_loan_yen(self) -> float:
        """Return the smallest loan for which the whole cap may be paid = ratio · cap [yen]."""
        return self.ratio * self.cap_yen


@dataclass(frozen=True)
class GrantRules:
    """What holds in one fiscal year.

    Parameters
    ----------
    fiscal_year
        The year in which it begins (2016 for 平成28年度).
    supplementary
        Whether as changed by the supplementary budget (補正予算) of the year.
    rules
        Every rule in force by its key.
    """

    fiscal_year: int
    supplementary: bool
    rules: Mapping[str, Rule]

    @property
    def name(self) -> Text:
        """Return the fiscal year in words."""
        extra = Text("（補正予算）", " (supplementary budget)")
        last = extra if self.supplementary else Text.same("")
        return Text(japanese_year(self.fiscal_year) + last.ja, f"FY{self.fiscal_year}{last.en}")

    def value(self, key: str) -> float:
        """Return a figure; NaN where it is not known or no such rule is in force."""
        rule = self.rules.get(key)
        return rule.value if rule else math.nan

    def allows(self, key: str) -> bool | None:
        """Return a rule that is yes or no; None where it is not known."""
        value = self.value(key)
        return None if math.isnan(value) else bool(value)

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """Return the tiers of which cap and ratio are both known, lowest first."""
        tiers = (
            Tier(number, self.value(f"tier_{number}_cap"), self.value(f"tier_{number}_ratio"))
            for number in self._tier_numbers()
        )
        return tuple(t for t in tiers if not (math.isnan(t.cap_yen) or math.isnan(t.ratio)))

    @property
    def tier_keys(self) -> tuple[str, ...]:
        """Return the keys of every tier's rules, known or not."""
        return tuple(f"tier_{n}_{what}" for n in self._tier_numbers() for what in ("cap", "ratio"))

    @property
    def complete(self) -> bool:
        """Return whether every tier is known, so that the staircase is whole."""
        return len(self.tiers) == len(tuple(self._tier_numbers()))

    @property
    def cut_unit_yen(self) -> float:
        """Return the unit to which the grant is cut [yen]."""
        return self.value("cut_unit")

    def unverified(self, keys: Iterable[str]) -> tuple[Rule, ...]:
        """Return those of the rules named that are not verified (未確認), once each."""
        named = (self.rules[key] for key in dict.fromkeys(keys) if key in self.rules)
        return tuple(rule for rule in named if rule.status is Status.UNVERIFIED)

    def uses(self, key: str) -> bool:
        """Return whether a figure can be used: it is known, and so is the rest of its tier."""
        if key in self.tier_keys:
            return any(key.startswith(f"tier_{tier.number}_") for tier in self.tiers)
        return not math.isnan(self.value(key))

    def _tier_numbers(self) -> Iterator[int]:
        number = 1
        while f"tier_{number}_cap" in self.rules:
            yield number
            number += 1


def said_unverified(rule: Rule, rules: GrantRules) -> Text:
    """Return the sentence that tells a rule is not verified, and whether it is used."""
    why = rule.source_en or rule.source
    if not rules.uses(rule.key):
        if not math.isnan(rule.value):
            return Text(
                f"{rule.name.ja}は{_figure(rule).ja}とされますが未確認です。段階の他の定めが"
                f"分からないため、計算に使っていません（{rule.source}）。",
                f"{rule.name.en}: said to be {_figure(rule).en}, not verified; not used, since "
                f"the rest of the tier is not known ({why}).",
            )
        return Text(
            f"{rule.name.ja}は未確認です。値が分からないため、計算に使っていません（{rule.source}）。",
            f"{rule.name.en}: not verified and not known, so not used ({why}).",
        )
    return Text(
        f"{rule.name.ja}は未確認です。{_figure(rule).ja}として計算しました（{rule.source}）。",
        f"{rule.name.en}: not verified; {_figure(rule).en} was used ({why}).",
    )


def _figure(rule: Rule) -> Text:
    if rule.unit == "yen":
        return Text(f"{rule.value / 1e4:,.0f}万円", f"{rule.value:,.0f} yen")
    if rule.unit == "1 yes, 0 no":
        return Text("「はい」", "yes") if rule.value else Text("「いいえ」", "no")
    return Text.same(f"{rule.value:g}")


@cache
def all_grant_rules() -> tuple[Rule, ...]:
    """Return every dated rule of the grant that ships."""
    folder = files("machigenki.finance.grant") / "data"
    return tuple(rule for name in FILES for rule in load_rules(folder / name))


@cache
def grant_years() -> tuple[int, ...]:
    """Return the fiscal years that have rules, first to last."""
    spans = [rule for rule in all_grant_rules() if rule.key == "tier_1_cap"]
    first = min(rule.since.year for rule in spans)
    last = max(rule.until.year for rule in spans if rule.until)
    return tuple(range(first, last))


def grant_rules(fiscal_year: str | int) -> GrantRules:
    """Return the rules of a fiscal year (年度), as on its first day, 1 April.

    With 補正 after the year ("R6補正"), as on its last day: what a supplementary budget changed
    within the year is in force.

    Parameters
    ----------
    fiscal_year
        "H28", "R7", "平成28", "令和7年度", "令和元年度", "R6補正", "R6補正予算", 2016 or "2016".

    Raises
    ------
    InputError
        If it is no fiscal year, or one without a rule; the years there are are named.
    """
    year, supplementary = _read(fiscal_year)
    day = date(year + 1, 3, 31) if supplementary else date(year, 4, 1)
    return GrantRules(
        year, supplementary, {rule.key: rule for rule in all_grant_rules() if rule.covers(day)}
    )


def japanese_year(fiscal_year: int) -> str:
    """Return a fiscal year by its era: 2016 is 平成28年度."""
    if fiscal_year >= 2019:
        number = fiscal_year - _ERAS["令和"]
        return f"令和{'元' if number == 1 else number}年度"
    return f"平成{fiscal_year - _ERAS['平成']}年度"


def _read(word: str | int) -> tuple[int, bool]:
    match = _WORD.fullmatch(plain_width(str(word)).strip())
    if match:
        era, digits, _, extra = match.groups()
        number = 1 if digits == "元" else int(digits)
        year = number + (_ERAS[era.upper()] if era else 0)
        if year in grant_years():
            return year, bool(extra)
    first, last = grant_years()[0], grant_years()[-1]
    raise InputError(
        Problem(
            Text(
                "この年度の交付金の定めがありません" if match else "年度として読めません",
                "the grant has no rules for this fiscal year"
                if match
                else "this is not a fiscal year",
            ),
            field="fiscal_year",
            found=str(word),
            expected=Text(
                f"{japanese_year(first)}から{japanese_year(last)}まで（例 H28、R7、2016）",
                f"{first} to {last} (such as H28, R7 or 2016)",
            ),
        )
    )
