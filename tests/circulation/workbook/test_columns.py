"""Parts are told from sums by adding up."""

import numpy as np
from hypothesis import given, strategies as st

from machigenki.circulation.workbook.columns import destination, parts, step_of
from machigenki.circulation.workbook.matrices import digits_of


@given(
    st.lists(st.integers(0, 10**6), min_size=6, max_size=6),
    st.lists(st.integers(0, 10**6), min_size=6, max_size=6),
)
def test_a_sum_after_its_parts_is_left_out(first: list[int], second: list[int]) -> None:
    a, b = np.array(first, float), np.array(second, float)
    values = np.column_stack([a, b, a + b])
    assert parts(["輸出", "移出", "移輸出計"], values, a + b, 1.0) == [0, 1]


def test_a_sum_alone_is_a_part() -> None:
    values = np.array([[3.0, 4.0, 7.0], [1.0, 5.0, 6.0]])
    assert parts(["輸出計", "移出計", "移輸出計"], values, None, 1.0) == [0, 1]
    assert parts(["移輸出計"], values[:, 2:], None, 1.0) == [0]


def test_a_sum_before_its_parts() -> None:
    values = np.array([[10.0, 7.0, 3.0, 5.0], [8.0, 6.0, 2.0, 1.0]])
    names = ["雇用者所得", "賃金・俸給", "社会保険料", "営業余剰"]
    assert parts(names, values, values[:, 1:].sum(axis=1), 1.0) == [1, 2, 3]


def test_the_target_decides_where_names_do_not() -> None:
    values = np.array([[10.0, 7.0, 3.0], [8.0, 6.0, 2.0]])
    assert parts(["輸入", "原油", "製品"], values, values[:, 0], 1.0) == [1, 2]


def test_destinations() -> None:
    assert [destination(n) for n in ("輸出", "移出", "移輸出", "（控除）関税", "輸移入")] == [
        "abroad",
        "nation",
        "both",
        "abroad",
        "both",
    ]


def test_rounding_is_recognised() -> None:
    assert step_of(np.array([1.0, 20.0, -3.0])) == 1.0
    assert step_of(np.array([1.25, 20.0])) == 0.01
    assert step_of(np.array([1.0 / 3.0, 2.0])) == 0.0
    assert digits_of(np.array([[1.123456, 0.25]])) == 6
    assert digits_of(np.array([[1.0 / 3.0, 0.25]])) is None
