"""The platform under test: a PostgreSQL of its own, entered as the roles that serve in earnest.

Nothing here is a superuser, so that a test of isolation cannot pass by accident.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import django
import pytest

# pytest's own folders are closed to the lesser account that PostgreSQL runs as.
STATE_FOLDER = Path(tempfile.mkdtemp(prefix="mg-test-"))
STATE_FOLDER.chmod(0o711)
for variable in ("DATABASE_URL", "DATABASE_OWNER_URL", "MACHIGENKI_MODE"):
    os.environ.pop(variable, None)
os.environ["MACHIGENKI_STATE"] = str(STATE_FOLDER)
os.environ["MACHIGENKI_SECRET_KEY"] = "only for tests; long enough to be taken for a secret key"
os.environ["DJANGO_SETTINGS_MODULE"] = "machigenki.platform.settings"
from django.conf import settings  # noqa: E402

settings.INSTALLED_APPS += ["tests.platform.notebook"]
django.setup()
# pytest-xdist hands the environment on: a worker must not set Django up before it comes here.
del os.environ["DJANGO_SETTINGS_MODULE"]

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick
settings.WHITENOISE_AUTOREFRESH = True

import psycopg  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402

from machigenki.platform.people.models import User  # noqa: E402
from machigenki.platform.people.roles import Role  # noqa: E402
from machigenki.platform.people.services import add_member  # noqa: E402
from machigenki.platform.postgres import Address, Login, Server, State  # noqa: E402
from machigenki.platform.schema import ensure_schema, migrate  # noqa: E402
from machigenki.platform.tenancy.context import in_tenant  # noqa: E402
from machigenki.platform.tenancy.models import Tenant, TenantKind  # noqa: E402
from machigenki.platform.tenancy.services import create_tenant  # noqa: E402
from tests.platform.serving import Served, serving  # noqa: E402

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """Return the system's browser: no test downloads one."""
    named = os.environ.get("BROWSER_PATH")
    return named or next((found for name in PROGRAMS if (found := shutil.which(name))), None)


PASSPHRASE = "correct horse battery staple"


def _enter_as(login: Login) -> None:
    connection.close()
    connection.settings_dict.update(Address.local(State(STATE_FOLDER), login).django())
    connection.settings_dict["OPTIONS"] = {}


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: pytest.FixtureRequest
) -> Iterator[None]:
    """Start the server once, migrate as the owner, go on as the runtime role."""
    with Server(State(STATE_FOLDER), durable=False):
        with django_db_blocker.unblock():  # type: ignore[attr-defined]
            _enter_as(Login.RUNTIME)
            ensure_schema(own=True)
            migrate()  # the tests' own application, on top of the tables that ship
        yield
        with django_db_blocker.unblock():  # type: ignore[attr-defined]
            connection.close()
    shutil.rmtree(STATE_FOLDER, ignore_errors=True)


@pytest.fixture
def committed_db(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """A database whose transactions really end; emptied afterwards by its owner."""
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        yield
        empty_database()


def empty_database() -> None:
    """Take every row out again, as the administrator of the test's own server."""
    connection.close()
    owner = Address.local(State(STATE_FOLDER), Login.SUPERUSER)
    with psycopg.connect(owner.conninfo, autocommit=True) as superuser:
        tables = superuser.execute(
            "select string_agg(format('%I', relname), ', ') from pg_class "
            "where relkind = 'r' and relnamespace = 'public'::regnamespace "
            "and relname not in ('django_migrations', 'django_content_type')"
        ).fetchone()
        assert tables is not None
        superuser.execute(f"truncate {tables[0]} cascade")  # type: ignore[call-overload]


def _town(slug: str, name_ja: str, name_en: str, code: str) -> Tenant:
    return create_tenant(
        kind=TenantKind.MUNICIPALITY, slug=slug, name_ja=name_ja, name_en=name_en, code=code
    )


@pytest.fixture
def maniwa(db: None) -> Tenant:
    """A municipality."""
    return _town("maniwa", "真庭市", "Maniwa", "332143")


@pytest.fixture
def taiji(db: None) -> Tenant:
    """Another one, whose rows the first must never see."""
    return _town("taiji", "太地町", "Taiji", "304221")


MakePerson = Callable[..., User]


@pytest.fixture
def person(db: None) -> MakePerson:
    """Make a person with seats: person(maniwa, Role.BANK, Role.BUSINESS)."""
    count = 0

    def make(tenant: Tenant | None = None, *roles: Role, **fields: object) -> User:
        nonlocal count
        count += 1
        user = User.objects.create_user(f"person{count}@example.jp", PASSPHRASE, **fields)
        if tenant is not None:
            with in_tenant(tenant):
                for role in roles:
                    add_member(user=user, role=role)
        return user

    return make


@pytest.fixture
def client() -> Client:
    """A browser on this machine."""
    return Client(SERVER_NAME="localhost")


@pytest.fixture
def signed_in(client: Client) -> Callable[[User], Client]:
    """Sign a person in past the form: signed_in(user).get("/t/maniwa/people/")."""

    def enter(user: User) -> Client:
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return enter


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """The platform as `make serve` runs it, with its sample (see tests/platform/serving.py)."""
    with serving() as one:
        yield one


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The system's browser; for one module, as its event loop would disturb the ORM of others."""
    program = find_browser()
    if program is None:
        pytest.skip("no browser of the Chromium family")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, served: Served) -> Iterator[Callable[..., Page]]:
    """Open a page of a size, signed in as one of the sample's people if asked."""
    contexts = []

    def make(size: tuple[int, int], *, person: str | None = None) -> Page:
        context = chromium.new_context(
            viewport={"width": size[0], "height": size[1]}, locale="ja-JP"
        )
        contexts.append(context)
        page = context.new_page()
        if person:
            page.goto(f"{served.base}/t/{person.split('@')[1].split('.')[0]}/accounts/login/")
            page.get_by_label("メールアドレス").fill(person)
            page.locator("input[type=password]").fill(served.passphrase)
            page.get_by_role("button", name="サインイン", exact=True).click()
            page.wait_for_selector("details.menu")
        return page

    yield make
    for context in contexts:
        context.close()
