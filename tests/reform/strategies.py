"""Measures of which everything is told, quantities at and beside the thresholds."""

from hypothesis import strategies as st

from machigenki.reform import facts, permits
from machigenki.reform.asked import Fact, FactKind, Told

_BESIDE = (-0.25, 0.0, 0.25)


def told_facts() -> st.SearchStrategy[dict[str, Told]]:
    """Draw every fact."""
    return st.fixed_dictionaries({key: _values(fact) for key, fact in facts().items()})


def _values(fact: Fact) -> st.SearchStrategy[Told]:
    if fact.kind is FactKind.YES_NO:
        return st.booleans()
    if fact.kind is FactKind.CHOICE:
        return st.sampled_from(sorted(fact.choices))
    edges = {
        condition.value
        for permit in permits()
        for case in permit.case
        for condition in case.when
        if condition.fact == fact.key and isinstance(condition.value, float)
    }
    return st.sampled_from(sorted({max(edge + shift, 0.0) for edge in edges for shift in _BESIDE}))
