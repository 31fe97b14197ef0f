"""The log of a day at work holds nothing that people typed."""

import json
import logging
from collections.abc import Callable

import pytest
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.logs import JsonFormatter

pytestmark = pytest.mark.django_db


def test_requests_leave_no_personal_data_in_the_log(
    maniwa: Tenant,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
    caplog: pytest.LogCaptureFixture,
) -> None:
    admin = person(maniwa, Role.TENANT_ADMIN, name="管理 花子")
    client = signed_in(admin)
    with caplog.at_level(logging.DEBUG, "machigenki"):
        client.post("/t/maniwa/people/invite/", {"email": "secret@example.jp", "role": "bank"})
        client.post("/t/maniwa/settings/look/", {"contact_ja": "電話 0867-42-0000", "colour": "x"})
        client.get("/t/maniwa/data/deleted/?page=秘密の言葉")
        client.post("/accounts/login/", {"login": "secret@example.jp", "password": "pass phrase"})
    written = "\n".join(JsonFormatter().format(record) for record in caplog.records)
    assert len(caplog.records) >= 4
    for line in written.splitlines():
        assert json.loads(line)["logger"]
    for secret in ("secret@", "0867", "秘密", "pass phrase", "花子", admin.email, str(admin.pk)):
        assert secret not in written
