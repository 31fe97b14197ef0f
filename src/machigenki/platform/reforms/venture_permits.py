"""The permits of one venture: the facts they follow from, and how far each is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.reforms.asking import EXAMPLES, Asked, municipality_of, written
from machigenki.platform.reforms.models import Handling, VentureFacts, VenturePermit
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import locked
from machigenki.platform.web.words import words
from machigenki.reform import Needed, Permit, Told, permits


@dataclass(frozen=True)
class Known:
    """Facts of a venture as its form shows them.

    Parameters
    ----------
    facts
        Fact → value, as a form takes it.
    proposed
        Whether they are only those of its model case, which nobody has confirmed.
    """

    facts: Mapping[str, str]
    proposed: bool


@dataclass(frozen=True)
class Row:
    """A permit that the facts call for, or that was noted before; with how far it is."""

    permit: Permit
    needed: Needed | None
    noted: VenturePermit | None

    @property
    def at(self) -> Handling:
        """How far it is."""
        return self.noted.at if self.noted else Handling.OPEN


def facts_of(venture: Venture) -> Known:
    """Return what is told of a venture; of one from a model case, at first the case's."""
    stored = VentureFacts.objects.filter(venture=venture).first()
    if stored is not None:
        return Known(written(stored.facts), False)
    found = next((one for one in EXAMPLES if one.case and one.case == venture.case), None)
    return Known(found.facts if found else {}, found is not None)


def asked_of(venture: Venture, told: Mapping[str, Told], on: date) -> Asked:
    """Return the question that a venture's facts are, in its (first) municipality."""
    code = next(iter(venture.region_codes), "")
    return Asked(told, municipality_of(code) if code else None, on)


def rows_of(venture: Venture, needed: tuple[Needed, ...]) -> list[Row]:
    """Return each permit that is needed, and those noted that the facts no longer call for."""
    noted = {one.permit_key: one for one in VenturePermit.objects.filter(venture=venture)}
    rows = [Row(one.permit, one, noted.pop(one.permit.key, None)) for one in needed]
    known = {permit.key: permit for permit in permits()}
    return rows + [Row(known[key], None, one) for key, one in noted.items() if key in known]


@transaction.atomic
def tell(*, by: User, venture: Venture, told: Mapping[str, Told]) -> VentureFacts:
    """Write down what is known of a venture; what was there stays in the audit trail."""
    require(by, "venture_permit.write", venture)
    row, _ = VentureFacts.objects.update_or_create(
        venture=venture, defaults={"facts": dict(told), "by": by}
    )
    return row


@transaction.atomic
def handle(
    *,
    by: User,
    venture: Venture,
    permit: Permit,
    state: str,
    day: date | None,
    note: str,
    seen: str,
) -> VenturePermit:
    """Note how far a permit is.

    Parameters
    ----------
    seen
        The state that the person saw.

    Raises
    ------
    ValidationError
        If somebody else noted another state meanwhile; at `day` where a step has no day.
    """
    require(by, "venture_permit.write", venture)
    about = {"venture": locked(venture), "permit_key": permit.key}
    row = VenturePermit.objects.filter(**about).first() or VenturePermit(**about)
    if row.state != seen:
        raise ValidationError(
            words(
                f"その間に「{row.at.words.ja}」になりました。確かめてから保存してください。",
                f"Meanwhile it became “{row.at.words.en}”. Look again before saving.",
            )
        )
    if state in (Handling.APPLIED, Handling.GRANTED, Handling.REFUSED) and day is None:
        raise ValidationError(
            {"day": words("いつのことかを入力してください。", "Say on which day.")}
        )
    row.state, row.day, row.note, row.by = state, day, note.strip(), by
    row.full_clean()
    row.save()
    return row
