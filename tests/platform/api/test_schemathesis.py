"""Every operation, asked what its OpenAPI allows and what it does not: never a 5xx.

Schemathesis makes the requests from the document; each is sent as it is and once more with the
ids of things that are there, by the key of one of several roles.
"""

import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.utils import timezone
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from machigenki.platform.api.http_api import api
from machigenki.platform.jobs.models import Job
from machigenki.platform.library.services.cases import write_case
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Decision, Outcome, Task
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from machigenki.platform.wsgi import application
from tests.platform.api.conftest import token_of
from tests.platform.roundtable.conftest import set_table

BASE = "/t/maniwa/api/v1/"
ROLES = (Role.BUSINESS, Role.TENANT_ADMIN, Role.BANK, Role.REVIEWER, Role.ADVISER)
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
)
schema = schemathesis.openapi.from_dict(
    api.get_openapi_schema(path_prefix=BASE),
    config=SchemathesisConfig.from_dict(
        {
            "seed": 5,
            "base-url": f"http://localhost{BASE}",
            "generation": {"deterministic": True, "max-examples": 5, "database": "none"},
            "phases": {"stateful": {"enabled": False}},
        }
    ),
)
schema.app = application


@pytest.fixture(autouse=True)
def one_connection() -> Iterator[None]:
    """Keep the test's transaction open over requests, as Django's own test client does."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def there(
    maniwa: Tenant, person: Callable[..., User], business: User, boiler: Venture
) -> dict[str, str]:
    """Ids of things that are there."""
    table = set_table(maniwa, person(maniwa, Role.TOWN_HALL), person(maniwa, Role.BANK))
    with in_tenant(maniwa):
        decision = Decision.objects.create(
            sitting=table.held,
            text_ja="チップ工場を建てる",
            outcome=Outcome.ADOPTED,
            published_at=timezone.now(),
        )
        task = Task.objects.create(
            title="見積り",
            owner=table.seated[Role.BANK],
            due_on=timezone.localdate() + timedelta(days=7),
            once=uuid4(),
        )
        case = write_case(by=business, title="鶏ふん肥料", summary="要約", body="本文")
        job = Job.objects.create(task="x", title_ja="計算", title_en="x", requested_by=business)
    return {
        "venture_id": str(boiler.pk),
        "sitting_id": str(table.held.pk),
        "decision_id": str(decision.pk),
        "task_id": str(task.pk),
        "case_id": str(case.pk),
        "job_id": str(job.pk),
        "number": "1",
    }


@pytest.fixture
def tokens(maniwa: Tenant, person: Callable[..., User], business: User) -> list[str]:
    """A key of each role."""
    people = [business, *(person(maniwa, role) for role in ROLES[1:])]
    return [token_of(one, maniwa) for one in people]


@pytest.mark.django_db
@pytest.mark.usefixtures("unlimited")
@schema.parametrize()
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_operation_breaks(case: Case, there: dict[str, str], tokens: list[str]) -> None:
    seen = zlib.crc32(
        repr((case.path_parameters, case.query, case.body)).encode("utf-8", "replace")
    )
    headers = {"Authorization": f"Bearer {tokens[seen % len(tokens)]}"}
    ask(case, headers)
    known = {name: there[name] for name in case.path_parameters or {} if name in there}
    if known:
        case.path_parameters = {**(case.path_parameters or {}), **known}
        ask(case, headers)


def ask(case: Any, headers: dict[str, str]) -> None:
    case.call_and_validate(headers=headers, checks=CHECKS)
