"""Schemes of support (支援制度) of ministries and funds: dated data, and how they fit a venture."""

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from machigenki.region import Status, Text


def _text(words: object) -> object:
    return Text(**words) if isinstance(words, dict) else words


Words = Annotated[Text, BeforeValidator(_text)]


class Applicant(StrEnum):
    """Who applies."""

    MUNICIPALITY = "municipality"
    FIRM = "firm"

    @property
    def label(self) -> Text:
        """Return what they are called."""
        return _APPLICANTS[self]


class FieldOf(StrEnum):
    """What the venture is about."""

    ENERGY = "energy"
    FARMING = "farming"
    FORESTRY = "forestry"
    FISHERY = "fishery"
    TOURISM = "tourism"
    OTHER = "other"

    @property
    def label(self) -> Text:
        """Return what it is called."""
        return _FIELDS[self]


class Need(StrEnum):
    """What is needed."""

    EQUIPMENT = "equipment"
    PLANNING = "planning"
    PEOPLE = "people"
    LOAN = "loan"
    DONATION = "donation"

    @property
    def label(self) -> Text:
        """Return what it is called."""
        return _NEEDS[self]


_APPLICANTS = {
    Applicant.MUNICIPALITY: Text("市町村", "municipality"),
    Applicant.FIRM: Text("民間事業者", "firm"),
}
_FIELDS = {
    FieldOf.ENERGY: Text("エネルギー", "energy"),
    FieldOf.FARMING: Text("農業・畜産", "farming"),
    FieldOf.FORESTRY: Text("林業・木材", "forestry"),
    FieldOf.FISHERY: Text("水産", "fishery"),
    FieldOf.TOURISM: Text("観光・宿泊", "tourism"),
    FieldOf.OTHER: Text("その他", "other"),
}
_NEEDS = {
    Need.EQUIPMENT: Text("設備・建物の費用", "equipment and buildings"),
    Need.PLANNING: Text("調査・計画づくり", "surveys and planning"),
    Need.PEOPLE: Text("人材", "people"),
    Need.LOAN: Text("長期の資金", "a long loan"),
    Need.DONATION: Text("企業からの寄附", "donations of firms"),
}


class Scheme(BaseModel):
    """A scheme: what it gives to whom for what, who says so, and how sure that is.

    Parameters
    ----------
    since, until
        First and last day on record; no last day where none is known.
    applicants, fields, needs
        For whom and what; no field means any.
    bank_loan
        Whether a loan of a regional lender is a condition.
    new_jobs_persons
        New jobs at the least.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: str
    name: Words
    keeper: Words
    gives: Words
    since: Annotated[date, Field(alias="from")]
    until: Annotated[date | None, Field(alias="to")] = None
    applicants: tuple[Applicant, ...]
    fields_of: Annotated[tuple[FieldOf, ...], Field(alias="fields")] = ()
    needs: tuple[Need, ...]
    bank_loan: bool = False
    new_jobs_persons: float = 0.0
    conditions: tuple[Words, ...] = ()
    source: str
    url: str = ""
    checked_on: date
    status: Status


class _Schemes(BaseModel):
    scheme: tuple[Scheme, ...]


@cache
def schemes() -> tuple[Scheme, ...]:
    """Return every scheme on record."""
    path = files("machigenki.platform.library") / "data" / "schemes.toml"
    return _Schemes.model_validate(tomllib.loads(path.read_text("utf-8"))).scheme


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known of a venture; None is not told."""

    applicant: Applicant | None = None
    field: FieldOf | None = None
    need: Need | None = None
    bank_loan: bool | None = None
    new_jobs_persons: float | None = None


class Standing(StrEnum):
    """Whether a scheme fits."""

    FITS = "fits"
    ASK = "ask"
    NOT = "not"

    @property
    def label(self) -> Text:
        """Return it in words."""
        return _STANDINGS[self]


_STANDINGS = {
    Standing.FITS: Text("合いそう", "seems to fit"),
    Standing.ASK: Text("要確認", "to be asked"),
    Standing.NOT: Text("合わない", "does not fit"),
}


@dataclass(frozen=True, slots=True)
class Fit:
    """A scheme held against a venture: the criteria that fail, and those not told."""

    scheme: Scheme
    standing: Standing
    against: tuple[Text, ...]
    open: tuple[Text, ...]


def fits(wanted: Wanted, on: date) -> list[Fit]:
    """Return each scheme in force on a day with its fit, those that fit first."""
    found = [_fit(scheme, wanted) for scheme in schemes() if _in_force(scheme, on)]
    order = list(Standing)
    return sorted(found, key=lambda fit: (order.index(fit.standing), len(fit.open)))


def _in_force(scheme: Scheme, on: date) -> bool:
    return scheme.since <= on and (scheme.until is None or on <= scheme.until)


def _fit(scheme: Scheme, wanted: Wanted) -> Fit:
    answers: list[tuple[bool | None, Text]] = [
        (
            None if wanted.applicant is None else wanted.applicant in scheme.applicants,
            _listed("申請者", "applicant", [a.label for a in scheme.applicants]),
        ),
        (
            None if wanted.need is None else wanted.need in scheme.needs,
            _listed("使い道", "use", [n.label for n in scheme.needs]),
        ),
    ]
    if scheme.fields_of:
        answers.append(
            (
                None if wanted.field is None else wanted.field in scheme.fields_of,
                _listed("分野", "field", [f.label for f in scheme.fields_of]),
            )
        )
    if scheme.bank_loan:
        answers.append((wanted.bank_loan, Text("金融機関の融資があること", "a loan of a lender")))
    if scheme.new_jobs_persons:
        jobs = scheme.new_jobs_persons
        answers.append(
            (
                None if wanted.new_jobs_persons is None else wanted.new_jobs_persons >= jobs,
                Text(f"新しい雇用{jobs:g}人以上", f"{jobs:g} new job(s) or more"),
            )
        )
    against = tuple(text for answer, text in answers if answer is False)
    open_ = tuple(text for answer, text in answers if answer is None)
    standing = Standing.NOT if against else Standing.ASK if open_ else Standing.FITS
    return Fit(scheme, standing, against, open_)


def _listed(ja: str, en: str, labels: list[Text]) -> Text:
    return Text(
        f"{ja}: {'・'.join(label.ja for label in labels)}",
        f"{en}: {', '.join(label.en for label in labels)}",
    )
