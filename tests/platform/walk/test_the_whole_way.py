"""The whole way from idea to running, clicked by the people of a town on desktop and phone."""

import pytest
from playwright.sync_api import Browser

from tests.platform.serving import Served
from tests.platform.walk.cast import Cast
from tests.platform.walk.looking import DESK, PHONE
from tests.platform.walk.steps import STEPS

pytestmark = [pytest.mark.slow, pytest.mark.browser]


@pytest.mark.parametrize(
    ("town", "size"), [("shimokawa", DESK), ("taiji", PHONE)], ids=["desk", "phone"]
)
def test_from_idea_to_running(
    chromium: Browser, served: Served, town: str, size: tuple[int, int]
) -> None:
    cast = Cast(chromium, served, town, size)
    try:
        for step in STEPS:
            step(cast)
        assert [line for lines in cast.said for line in lines] == []
    finally:
        cast.close()
