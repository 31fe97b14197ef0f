"""Who decides a case, on a day, in a place."""

from dataclasses import dataclass
from datetime import date

from machigenki.reform.places import place_kinds
from machigenki.reform.register import Authority, Case, Permit, Wait, authorities, taken
from machigenki.reform.terms import Act, Tier
from machigenki.region import Municipality, Status, Text, find_prefecture

_MAYORS = {"区": "区長", "市": "市長", "町": "町長", "村": "村長"}


@dataclass(frozen=True)
class Decision:
    """Who decides, in which act, by which article.

    Parameters
    ----------
    permit
        The permit.
    case
        The dated rule it rests on.
    authority
        Who decides.
    name
        The authority by name where the place is known (岡山県知事).
    consults
        Who is consulted first.
    passed_on
        Whether the place has taken the power over.
    status, source, url
        How sure it is, and who says so.
    """

    permit: Permit
    case: Case
    authority: Authority
    name: Text
    consults: Authority | None
    passed_on: bool
    status: Status
    source: str
    url: str

    @property
    def act(self) -> Act:
        """Return what is asked for."""
        return self.case.act or self.permit.act

    @property
    def article(self) -> str:
        """Return the article."""
        return self.case.article or self.permit.article

    @property
    def wait(self) -> Wait | None:
        """Return how long it takes, where that is on record."""
        return self.case.wait


def decide(permit: Permit, case: Case, on: date, place: Municipality | None) -> Decision:
    """Return who decides a case on a day, in a place.

    The authority of the case, the one that the law names for the place's kind, or the one
    that is known to have taken the power over; where no place is named, the first of these.
    """
    key, status, source, url, passed = case.decides, case.status, case.source, case.url, False
    if place is not None:
        kinds = place_kinds(place, on)
        for kind, other in case.decides_in.items():
            if kind in kinds:
                key = other
                status = status if kinds[kind] is Status.OFFICIAL else kinds[kind]
                break
        passings = [p for p in permit.passing if p.of == key and p.covers(on)]
        for one in taken():
            here = one.permit == permit.key and place.code.startswith(one.code)
            if here and passings and one.since <= on:
                key, passed = one.to_whom, True
                status, source, url = one.status, one.source, ""
                break
    authority = authorities()[key]
    return Decision(
        permit,
        case,
        authority,
        _named(authority, place),
        authorities()[case.consults] if case.consults else None,
        passed,
        status,
        source,
        url,
    )


def authority(permit: Permit, on: date, place: Municipality | None = None) -> tuple[Decision, ...]:
    """Return who decides a permit on a day, case by case; none where there was no such permit."""
    return tuple(decide(permit, case, on, place) for case in permit.in_force(on))


def _named(authority: Authority, place: Municipality | None) -> Text:
    if place is None or authority.tier is Tier.STATE:
        return authority.name
    ja, en = authority.name.ja, authority.name.en
    if authority.tier is Tier.PREFECTURE:
        prefecture = find_prefecture(place.prefecture)
        en = f"{en} ({prefecture.english if prefecture else place.prefecture})"
        return Text(ja.replace("都道府県", place.prefecture), en)
    if authority.key == "mayor":
        return Text(place.name[:-1] + _MAYORS[place.name[-1]], f"{en} ({place.english})")
    return Text(f"{ja}（{place.name}）", f"{en} ({place.english})")
