"""What went wrong is said in the reader's language, with what to do next."""

import pytest
from django.test import Client

from machigenki.platform.tenancy.models import Tenant

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["ja", "en"])
def language(request: pytest.FixtureRequest, client: Client) -> str:
    client.cookies["language"] = request.param
    return str(request.param)


def test_a_page_that_is_not_there(client: Client, maniwa: Tenant, language: str) -> None:
    answer = client.get("/t/maniwa/none/")
    assert answer.status_code == 404
    said = {"ja": "ページが見つかりません", "en": "Page not found"}[language]
    assert f"<h1>{said}</h1>" in answer.content.decode()


def test_more_than_is_read_at_once(client: Client, maniwa: Tenant, language: str) -> None:
    answer = client.post("/t/maniwa/accounts/login/", {"login": "x" * 5_100_000})
    assert answer.status_code == 413
    said = {"ja": "送信された内容が大きすぎます", "en": "Too much was sent"}[language]
    assert f"<h1>{said}</h1>" in answer.content.decode()


def test_a_host_that_is_not_ours(client: Client, maniwa: Tenant) -> None:
    answer = client.get("/t/maniwa/", headers={"host": "another.example.com"})
    assert answer.status_code == 400
    assert "<h1>送信を受け付けられません</h1>" in answer.content.decode()


def test_what_is_tried_too_often(client: Client, maniwa: Tenant, language: str) -> None:
    for _ in range(31):
        answer = client.post("/t/maniwa/accounts/login/", {"login": "a@b.jp", "password": "x"})
    assert answer.status_code == 429
    said = {"ja": "しばらくお待ちください", "en": "Please wait a moment"}[language]
    assert f"<h1>{said}</h1>" in answer.content.decode()
