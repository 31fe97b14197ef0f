"""Joining two people's changes: nothing is lost, nothing is decided silently."""

from typing import Any

from hypothesis import given, strategies as st

from machigenki.platform.ventures.merge import changes, merge, put

LEAVES = st.one_of(st.integers(0, 3), st.sampled_from("ab"))
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
        st.lists(st.dictionaries(st.sampled_from(["name", "n"]), inner, max_size=2), max_size=3),
    ),
    max_leaves=8,
)
CONTENT = st.dictionaries(st.sampled_from("pqr"), JSON, max_size=3)


@given(CONTENT, CONTENT)
def test_one_persons_changes_are_taken_whole(base: Any, mine: Any) -> None:
    assert merge(base, base, mine) == (mine, [])
    assert merge(base, mine, base) == (mine, [])
    assert merge(base, mine, mine) == (mine, [])


@given(CONTENT, CONTENT, CONTENT)
def test_the_order_of_the_two_does_not_matter_but_for_what_conflicts(
    base: Any, theirs: Any, mine: Any
) -> None:
    one, conflicts = merge(base, theirs, mine)
    other, swapped = merge(base, mine, theirs)
    assert [c.path for c in conflicts] == sorted(
        (c.path for c in swapped), key=[c.path for c in conflicts].index
    )
    for conflict in conflicts:
        if conflict.path:
            one = put(one, conflict.path, conflict.mine)
    assert one == other or any(c.mine is None or c.path == () for c in conflicts)


@given(CONTENT)
def test_alike_versions_have_no_changes(content: Any) -> None:
    assert list(changes(content, content)) == []


@given(CONTENT, CONTENT)
def test_versions_that_differ_have_changes(before: Any, after: Any) -> None:
    assert bool(list(changes(before, after))) == (before != after)


def test_changes_to_different_fields_join() -> None:
    base = {"products": [{"name": "熱", "price": 1}], "years": 10}
    theirs = {"products": [{"name": "熱", "price": 2}], "years": 10}
    mine = {"products": [{"name": "蒸気", "price": 1}], "years": 12}
    merged, conflicts = merge(base, theirs, mine)
    assert conflicts == []
    assert merged == {"products": [{"name": "蒸気", "price": 2}], "years": 12}


def test_the_same_field_changed_by_both_is_a_conflict_with_both_words() -> None:
    merged, conflicts = merge({"a": "x"}, {"a": "theirs"}, {"a": "mine"})
    assert [(c.path, c.base, c.theirs, c.mine) for c in conflicts] == [
        (("a",), "x", "theirs", "mine")
    ]
    assert merged == {"a": "theirs"}
    assert put(merged, ("a",), "mine") == {"a": "mine"}


def test_a_row_added_by_one_while_the_other_edits_a_row_is_asked_about() -> None:
    base = {"inputs": [{"name": "薪"}]}
    _, conflicts = merge(
        base, {"inputs": [{"name": "薪"}, {"name": "灯油"}]}, {"inputs": [{"name": "炭"}]}
    )
    assert [c.path for c in conflicts] == [("inputs",)]


def test_a_row_taken_out_is_told_by_its_name() -> None:
    before = {"inputs": [{"name": "薪"}, {"name": "灯油"}, {"name": "水"}]}
    after = {"inputs": [{"name": "薪"}, {"name": "水"}]}
    assert [(c.before, c.after) for c in changes(before, after)] == [({"name": "灯油"}, None)]
