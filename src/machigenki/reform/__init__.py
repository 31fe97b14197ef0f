"""Who may do what: the register of permits and authorities, the time line of reform, proposals."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.reform.asked import (
        Fact as Fact,
        FactKind as FactKind,
        Told as Told,
        fact as fact,
        facts as facts,
        read_fact as read_fact,
    )
    from machigenki.reform.decision import Decision as Decision, authority as authority
    from machigenki.reform.history import (
        Event as Event,
        EventKind as EventKind,
        ProposalYear as ProposalYear,
        proposal_results as proposal_results,
        timeline as timeline,
    )
    from machigenki.reform.needed import (
        Needed as Needed,
        Remark as Remark,
        permits_for as permits_for,
    )
    from machigenki.reform.places import PlaceKind as PlaceKind, place_kinds as place_kinds
    from machigenki.reform.proposal import Proposal as Proposal, proposal_draft as proposal_draft
    from machigenki.reform.register import (
        ON_RECORD_SINCE as ON_RECORD_SINCE,
        Authority as Authority,
        OneStop as OneStop,
        PassedOn as PassedOn,
        Permit as Permit,
        authorities as authorities,
        one_stops as one_stops,
        permits as permits,
    )
    from machigenki.reform.terms import Act as Act, Passing as Passing, Tier as Tier

_EXPORTS = {
    "asked": ("Fact", "FactKind", "Told", "fact", "facts", "read_fact"),
    "decision": ("Decision", "authority"),
    "history": ("Event", "EventKind", "ProposalYear", "proposal_results", "timeline"),
    "needed": ("Needed", "Remark", "permits_for"),
    "places": ("PlaceKind", "place_kinds"),
    "proposal": ("Proposal", "proposal_draft"),
    "register": (
        "ON_RECORD_SINCE",
        "Authority",
        "OneStop",
        "PassedOn",
        "Permit",
        "authorities",
        "one_stops",
        "permits",
    ),
    "terms": ("Act", "Passing", "Tier"),
}

__getattr__, __dir__, __all__ = attach(__name__, _EXPORTS)
