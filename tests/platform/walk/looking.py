"""What a page must be like for everybody: read by axe-core, no scrolling sideways, no complaint."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, Page, Request

DESK, PHONE = (1280, 800), (390, 844)
LEFT = ("htmx:afterRequest", "htmx:sendAbort", "htmx:sendError")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def faults(page: Page, *, contrast: bool = True) -> list[str]:
    """Return what breaks WCAG 2.2 AA by axe-core; without contrasts in a third of the time."""
    options = {
        "runOnly": RULES,
        "resultTypes": ["violations"],
        "rules": {"color-contrast": {"enabled": contrast}},
    }
    found = Axe().run(page, options=options)
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found.response["violations"]]


def scrolls_sideways(page: Page) -> bool:
    """Say whether the page is wider than its window."""
    return bool(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))


def complaints(page: Page, base: str) -> list[str]:
    """Return a list that grows with every complaint of the console and every request elsewhere."""
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        # A page that is refused on purpose is told by its own status, and a page that is left
        # while a draft is on its way tells that it did not wait for the answer.
        expected = "the server responded" in message.text or message.text.startswith(LEFT)
        if message.type == "error" and not expected:
            said.append(message.text)

    def asked(request: Request) -> None:
        if not request.url.startswith((base, "data:", "blob:")):
            said.append(f"asked {request.url}")

    page.on("console", hear)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", asked)
    return said
