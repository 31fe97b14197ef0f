"""Which permits a measure needs, who decides them today, and who did in April 2013."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from machigenki.reform.asked import Told, checked, facts
from machigenki.reform.decision import Decision, decide
from machigenki.reform.register import (
    ON_RECORD_SINCE,
    Case,
    OneStop,
    PassedOn,
    Permit,
    one_stops,
    permits,
)
from machigenki.reform.terms import Passing
from machigenki.reform.trigger import met
from machigenki.region import InputError, Municipality, Problem, Status, Text


@dataclass(frozen=True)
class Remark:
    """Something to ask or to confirm; `fact` is empty where no fact would settle it."""

    fact: str
    text: Text


@dataclass(frozen=True)
class Needed:
    """A permit that a measure needs, or may need.

    Parameters
    ----------
    permit
        The permit.
    certain
        Whether the facts told settle that it is needed, and by which rule.
    today, in_2013
        Who decides on the day asked for, and who did on 1 April 2013: one decision where the
        facts settle it, otherwise one for each rule that is still open, none where there was no
        such procedure.
    passings
        How the power may be passed on.
    one_stops
        Certifications that would stand for it.
    questions
        What cannot be told, as questions.
    assumed
        What was taken for granted, to be confirmed.
    """

    permit: Permit
    certain: bool
    today: tuple[Decision, ...]
    in_2013: tuple[Decision, ...]
    passings: tuple[PassedOn, ...]
    one_stops: tuple[OneStop, ...]
    questions: tuple[Remark, ...]
    assumed: tuple[Remark, ...]

    @property
    def changed(self) -> bool | None:
        """Return whether another authority or act stands today; None where that is open."""
        if len(self.today) > 1 or len(self.in_2013) > 1:
            return None
        return {(d.authority.key, d.act) for d in self.today} != {
            (d.authority.key, d.act) for d in self.in_2013
        }

    @property
    def status(self) -> Status:
        """Return how sure the answer for the day asked for is: as its weakest part."""
        unsure = any(d.status is not Status.OFFICIAL for d in self.today)
        return Status.UNVERIFIED if unsure else Status.OFFICIAL


def permits_for(
    told: Mapping[str, Told], on: date, municipality: Municipality | None = None
) -> tuple[Needed, ...]:
    """Return the permits that a measure needs, or may need.

    A permit is named where a condition of one of its rules is met and none of that rule is
    missed. What would settle the rest is among the questions.

    Parameters
    ----------
    told
        Facts by key or name (`facts()`): quantities in the unit of their key, yes or no, words.
    on
        The day.
    municipality
        Where; without it the general rule is told and the place is asked for.

    Raises
    ------
    InputError
        If a fact is not known or not of its kind, or the day lies before the register begins.
    """
    if on < ON_RECORD_SINCE:
        raise InputError(
            Problem(
                Text("この日の定めは収録していません", "no rules are on record for this day"),
                field="on",
                found=on.isoformat(),
                expected=Text(
                    f"{ON_RECORD_SINCE.isoformat()}以後の日",
                    f"{ON_RECORD_SINCE.isoformat()} or later",
                ),
            )
        )
    known = checked(told)
    found = (_needed(permit, known, on, municipality) for permit in permits())
    return tuple(each for each in found if each is not None)


def _needed(
    permit: Permit, told: Mapping[str, Told], on: date, place: Municipality | None
) -> Needed | None:
    cases = _open_cases(permit, told, on)
    if not cases:
        return None
    before = _open_cases(permit, told, ON_RECORD_SINCE)
    today = tuple(decide(permit, case, on, place) for case in cases)
    deciding = {decision.authority.key for decision in today}
    passings = tuple(
        passing
        for passing in permit.passing
        if passing.covers(on)
        and (passing.of in deciding or any(decision.passed_on for decision in today))
    )
    return Needed(
        permit,
        met(cases[0].when, told) is True,
        today,
        tuple(decide(permit, case, ON_RECORD_SINCE, place) for case in before),
        passings,
        tuple(one for one in one_stops() if _stands_for(one, permit, told, on)),
        _questions(cases, told, passings, today, place),
        _assumed(cases, told),
    )


def _open_cases(permit: Permit, told: Mapping[str, Told], on: date) -> list[Case]:
    """Return the case that applies, or all that may and have something to do with what was told."""
    cases = permit.in_force(on)
    applying = [case for case in cases if met(case.when, told) is True and _touched(case, told)]
    return applying or [
        case for case in cases if met(case.when, told) is None and _touched(case, told)
    ]


def _touched(case: Case, told: Mapping[str, Told]) -> bool:
    """Return whether the first condition, what the rule is about, was told and holds."""
    return case.when[0].fact in told and case.when[0].holds(told) is True


def _stands_for(one: OneStop, permit: Permit, told: Mapping[str, Told], on: date) -> bool:
    return (
        permit.key in one.permits
        and one.covers(on)
        and any(float(told.get(key, 0.0)) > 0.0 for key in one.any_of)
    )


def _assumed(cases: list[Case], told: Mapping[str, Told]) -> tuple[Remark, ...]:
    return tuple(
        dict.fromkeys(
            Remark(condition.fact, condition.assume)
            for case in cases
            for condition in case.when
            if condition.assume is not None and condition.fact not in told
        )
    )


def _questions(
    cases: list[Case],
    told: Mapping[str, Told],
    passings: tuple[PassedOn, ...],
    today: tuple[Decision, ...],
    place: Municipality | None,
) -> tuple[Remark, ...]:
    missing = dict.fromkeys(
        condition.fact for case in cases for condition in case.when if condition.holds(told) is None
    )
    asked = [Remark(key, facts()[key].question) for key in missing]
    if place is None:
        if passings or any(case.decides_in for case in cases):
            asked.append(Remark("", _WHERE))
    elif passings and not any(decision.passed_on for decision in today):
        by_ordinance = any(passing.way is Passing.BY_ORDINANCE for passing in passings)
        asked.append(Remark("", _TAKEN_BY_ORDINANCE if by_ordinance else _TAKEN))
    return tuple(asked)


_WHERE = Text(
    "どの市区町村ですか（決める者が市区町村により異なります）",
    "In which municipality? Who decides differs between them.",
)
_TAKEN = Text(
    "この市町村が権限の移譲を受けているか、市町村に確かめてください",
    "Ask the municipality whether it has taken this power over.",
)
_TAKEN_BY_ORDINANCE = Text(
    "この市町村が指定や条例により権限の移譲を受けているか、市町村又は都道府県に確かめてください",
    "Ask the municipality or prefecture whether the power has been passed on here.",
)
