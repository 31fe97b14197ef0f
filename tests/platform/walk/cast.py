"""The people of a walk, each in a browser of their own."""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, Locator, Page, expect

from tests.platform.serving import Served
from tests.platform.walk.looking import complaints, faults, scrolls_sideways

MOST_TABS = 200


@dataclass
class Cast:
    """Who takes part in a town's venture, and what their browsers complained of.

    Parameters
    ----------
    browser, served
        Where they meet.
    town
        Slug of the municipality.
    size
        Width and height of their screens.
    venture
        Address of the venture, once it is started.
    """

    browser: Browser
    served: Served
    town: str
    size: tuple[int, int]
    venture: str = ""
    said: list[list[str]] = field(default_factory=list)
    case: str = ""
    others: "list[Cast]" = field(default_factory=list)
    _pages: dict[str, Page] = field(default_factory=dict)

    def stranger(self) -> Page:
        """Open a browser in which nobody is signed in."""
        context = self.browser.new_context(
            viewport={"width": self.size[0], "height": self.size[1]}, locale="ja-JP"
        )
        page = context.new_page()
        self.said.append(complaints(page, self.served.base))
        return page

    def page(self, role: str) -> Page:
        """Return the browser of a role (such as "town-hall"); signed in by the form at first."""
        if role not in self._pages:
            page = self.stranger()
            page.goto(f"{self.served.base}/t/{self.town}/")
            page.get_by_role("link", name="サインイン").click()
            page.get_by_label("メールアドレス").fill(f"{role}@{self.town}.example.jp")
            page.locator("input[type=password]").fill(self.served.passphrase)
            page.get_by_role("button", name="サインイン", exact=True).click()
            page.wait_for_selector("details.menu")
            self._pages[role] = page
        return self._pages[role]

    def joins(self, role: str, page: Page) -> None:
        """Take a browser, in which somebody is signed in already, as that of a role."""
        self._pages[role] = page

    def goes_to(self, role: str, entry: str) -> Page:
        """Choose an entry of the main menu, which a phone has folded."""
        page = self.page(role)
        page.goto(f"{self.served.base}/t/{self.town}/")
        menu = page.get_by_role("navigation", name="メインメニュー")
        link = menu.get_by_role("link", name=entry, exact=True)
        if not link.is_visible():
            menu.locator("summary").click()
        link.click()
        return page

    def reads(self, role: str, end: str = "") -> Page:
        """Open the venture, or a page of it, as a role."""
        page = self.page(role)
        page.goto(self.venture + end)
        return page

    def close(self) -> None:
        """Close every browser."""
        for context in list(self.browser.contexts):
            context.close()


def sound(page: Page) -> None:
    """Hold a page to what every page is held to."""
    assert faults(page) == [], page.url
    assert not scrolls_sideways(page), page.url


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the element has the focus, and see that the focus shows."""
    mine = wanted.element_handle()
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("one => document.activeElement === one", mine):
            outline = wanted.evaluate("one => getComputedStyle(one).outlineStyle")
            assert outline == "solid", outline
            return
    raise AssertionError(f"not reached by Tab: {wanted}")


def at(page: Page, stage: str) -> None:
    """Hold that the venture's page shows this stage as the present one."""
    expect(page.locator(".way [aria-current=step]")).to_contain_text(stage)


def goes_on(page: Page, stage: str) -> None:
    """Open the gate to the next stage."""
    page.get_by_role("button", name=f"「{stage}」に進む").click()
    at(page, stage)
