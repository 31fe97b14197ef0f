"""Every form that a member of all roles reaches, filled with what nobody should type.

The crawl begins at the front page and follows one link of every address; each form that it finds
is sent with hostile texts in all its fields and in each field alone. An answer may refuse or keep;
it may not break. Every request is rolled back.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, get_resolver

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.sample import fill_sample, load_sample
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

BASE = "/t/maniwa/"
TEXTS = (
    b"a\x00b",
    b"\xed\xa0\x80",  # a lone surrogate
    "\u202e\u2066逆順\u200b".encode(),
    "葛󠄀城👩‍👩‍👧".encode(),
    b"9" * 400,
    b"-1e999",
    b"9999-12-31",
)
QUERIES = ("a%00", "%ED%A0%80", "9" * 400)
SKIPPED = ("accounts/", "language/", "static/")


@dataclass
class Form:
    """A form as a browser would send it."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)


class Reader(HTMLParser):
    """Reads a page's links, posting forms and the names of its query fields."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[Form] = []
        self.queries: list[str] = []
        self._form: Form | None = None
        self._asks = False
        self._select = self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {key: value or "" for key, value in attrs}
        if tag == "a" and "href" in held:
            self.links.append(held["href"])
        elif tag == "form":
            self._asks = held.get("method", "get").lower() != "post"
            self._form = None if self._asks else Form(held.get("action", ""))
            if self._form:
                self.forms.append(self._form)
        elif tag == "select":
            self._select = held.get("name", "")
            if self._asks:
                self.queries.append(self._select)
        elif tag == "option" and self._form and "selected" in held:
            self._form.fields.append((self._select, held.get("value", "")))
        elif tag == "textarea":
            self._area = held.get("name", "")
            if self._form:
                self._form.fields.append((self._area, ""))
        elif tag in ("input", "button") and held.get("name"):
            self._named(held)

    def _named(self, held: dict[str, str]) -> None:
        if self._asks:
            self.queries.append(held["name"])
        elif self._form and not (
            held.get("type") in ("file", "submit")
            or (held.get("type") in ("radio", "checkbox") and "checked" not in held)
        ):
            self._form.fields.append((held["name"], held.get("value", "")))

    def handle_data(self, data: str) -> None:
        if self._area and self._form:
            name, so_far = self._form.fields[-1]
            self._form.fields[-1] = (name, so_far + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form, self._asks = None, False
        elif tag == "textarea":
            self._area = ""


def route_of(path: str) -> str | None:
    """Return the address's pattern, None where it is none of ours."""
    inside = path.removeprefix(BASE)
    if inside.startswith(SKIPPED):
        return None
    try:
        return str(get_resolver(settings.TENANT_URLCONF).resolve(f"/{inside}").route)
    except Resolver404:
        return None


def undone(ask: Callable[[], HttpResponse]) -> HttpResponse:
    """Ask, and take back what it did."""
    with transaction.atomic():
        answer = ask()
        transaction.set_rollback(True)
    return answer


def crawl(client: Client) -> Iterator[tuple[str, Reader]]:
    """Yield one page of every address that links lead to."""
    seen: set[str] = set()
    waiting = [BASE]
    while waiting:
        path = waiting.pop(0)
        route = route_of(path)
        if route is None or route in seen or not path.startswith(BASE):
            continue
        seen.add(route)
        answer = undone(lambda path=path: client.get(path))  # type: ignore[misc]
        if answer.status_code == 200 and "html" in answer.headers["Content-Type"]:
            page = Reader()
            page.feed(answer.content.decode())
            yield path, page
            waiting += [urlsplit(urljoin(path, link)).path for link in page.links]


def filled(form: Form) -> Iterator[list[tuple[str, bytes]]]:
    """Yield the form with each text in all its fields, and in each field alone."""
    own = [(name, value.encode()) for name, value in form.fields]
    for text in TEXTS:
        yield [(name, text) for name, _ in own]
    names = dict.fromkeys(name for name, _ in own)
    for n, name in enumerate(names):
        text = TEXTS[n % len(TEXTS)]
        yield [(other, text if other == name else value) for other, value in own]


@pytest.fixture
def everybody(db: None) -> User:
    """Somebody of all roles in the sample's first town."""
    load_sample()
    fill_sample()
    user = User.objects.create_user("everybody@example.jp")
    with in_tenant(Tenant.objects.get(slug="maniwa")):
        for role in Role:
            if role != Role.OPERATOR:
                add_member(user=user, role=role)
    return user


@pytest.mark.parametrize("address", ["/t/a%00/", "/t/maniwa/invitations/a%00b/", "/%00"])
def test_an_address_with_nul_is_nowhere(maniwa: Tenant, client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_no_form_and_no_search_breaks(everybody: User, signed_in: Callable[[User], Client]) -> None:
    client = signed_in(everybody)
    client.raise_request_exception = False
    broken, sent, forms = [], 0, set()
    for path, page in crawl(client):
        for name in dict.fromkeys(page.queries):
            for query in QUERIES:
                asked = f"{path}?{name}={query}"
                answer = undone(lambda asked=asked: client.get(asked))  # type: ignore[misc]
                sent += 1
                if answer.status_code >= 500:
                    broken.append(("GET", asked[:120]))
        for form in page.forms:
            action = urlsplit(urljoin(path, form.action)).path
            route = route_of(action)
            if route is None or (route, len(form.fields)) in forms:
                continue
            forms.add((route, len(form.fields)))
            for fields in filled(form):
                body = urlencode(fields)
                answer = undone(
                    lambda action=action, body=body: client.post(  # type: ignore[misc]
                        action, body, content_type="application/x-www-form-urlencoded"
                    )
                )
                sent += 1
                if answer.status_code >= 500:
                    broken.append((action, body[:120]))
    assert not broken, "\n".join(f"{one} {other}" for one, other in broken)
    assert len(forms) > 40 and sent > 500
