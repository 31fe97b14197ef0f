"""Pages of a list that is not counted."""

from uuid import uuid4

import pytest

from machigenki.platform.web.models import SentForm
from machigenki.platform.web.paging import Page, page_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def seven() -> list[str]:
    names = [str(n) for n in range(7)]
    SentForm.objects.bulk_create(SentForm(pk=uuid4(), location=name) for name in names)
    return names


def asked(number: str | None, size: int = 3) -> Page[SentForm]:
    return page_of(SentForm.objects.order_by("location"), number, size)


def test_each_row_is_on_one_page_and_the_last_has_no_next(seven: list[str]) -> None:
    pages = [asked(str(n)) for n in (1, 2, 3)]
    assert [row.location for page in pages for row in page] == seven
    assert [page.has_next for page in pages] == [True, True, False]
    assert [page.has_previous for page in pages] == [False, True, True]
    assert (pages[1].previous_page_number, pages[1].next_page_number) == (1, 3)


def test_a_full_last_page_has_no_next(seven: list[str]) -> None:
    page = asked("1", size=7)
    assert len(page) == 7
    assert not page.has_other_pages


@pytest.mark.parametrize("word", [None, "", "0", "-1", "x", "9", "²", "99999999999999999999"])
def test_a_page_that_is_not_there_is_the_first(seven: list[str], word: str | None) -> None:
    assert [row.location for row in asked(word)] == seven[:3]
