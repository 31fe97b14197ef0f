"""A result's page, its downloads, and two results side by side."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.plans.comparison import compare
from machigenki.platform.plans.models import Plan, PlanResult
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from machigenki.portfolio import read_plan
from machigenki.report.numbers import money

from .conftest import ResultOf, make_plan

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def test_the_page_has_every_figure_of_the_report_drawn_and_as_a_table(
    business: User, result: PlanResult, signed_in: SignIn
) -> None:
    client, address = signed_in(business), f"/t/maniwa/plans/results/{result.pk}/"
    page = client.get(address).content.decode()
    report = client.get(f"{address}files/plan.html").content.decode()
    keys = re.findall(r'data-figure="([a-z0-9-]+)" data-lang="ja"', report)
    assert len(keys) >= 14
    for key in keys:
        for size in ("desk", "phone"):
            found = re.search(rf'<script id="{key}-{size}"[^>]*>(.*?)</script>', page, re.S)
            assert found, key
            assert {"data", "layout"} <= set(json.loads(found[1]))
    assert page.count('<details class="numbers">') == len(keys)
    for sentence in result.page_ja["answer"]:
        assert sentence in page
    assert "未確認" in page
    assert result.inputs_sha256 in page
    assert "<script>" not in page  # nothing that the content policy would refuse


def test_documents_folder_and_everything_are_downloaded(
    business: User, result: PlanResult, signed_in: SignIn, tmp_path: Path
) -> None:
    client, base = signed_in(business), f"/t/maniwa/plans/results/{result.pk}/files/"
    for name, begins in (
        ("plan.html", b"<!"),
        ("plan.xlsx", b"PK"),
        ("plan.docx", b"PK"),
        ("all.zip", b"PK"),
    ):
        answer = client.get(base + name)
        assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.content.startswith(begins), name
    everything = zipfile.ZipFile(io.BytesIO(client.get(base + "all.zip").content))
    assert {"plan.docx", "application.xlsx", "plan-folder/plan.toml"} <= set(everything.namelist())
    folder = zipfile.ZipFile(io.BytesIO(client.get(base + "plan-folder.zip").content))
    folder.extractall(tmp_path)
    assert read_plan(tmp_path).plan.title == "森の熱の計画"
    for name in ("nothing.zip", "plan-folder/plan.toml", "..%2Fplan.html"):
        assert client.get(base + name).status_code == 404


def test_two_plans_stand_side_by_side_with_totals_differences_and_ventures(
    maniwa: Tenant,
    business: User,
    boiler: Venture,
    result: PlanResult,
    result_of: ResultOf,
    signed_in: SignIn,
) -> None:
    with in_tenant(maniwa):
        other = make_plan(business, [boiler.pk], "別の計画")
    second = result_of(maniwa, business, other)
    numbers = json.loads(json.dumps(second.numbers))
    for total in numbers["totals"]:
        if total["key"] == "retained_income_yen":
            total["value"] += 5_000_000
            gain = total["value"]
    numbers["retained_yen"]["2040"] += 123_000_000
    with in_tenant(maniwa):
        PlanResult.objects.filter(pk=second.pk).update(numbers=numbers)
        second.refresh_from_db()
        shown = compare(result, second, "ja")
    retained = shown.totals[0]
    assert retained.difference == money(5_000_000, "ja", sign=True)
    assert retained.second == money(gain, "ja", sign=True)
    assert [row.differs for row in shown.ventures] == [False]
    # One axis for both: it reaches beyond the larger of the two.
    path = next(x for x in shown.exhibits if x["key"] == "compare-path")
    top = path["desk"]["layout"]["yaxis"]["range"][1]
    assert (
        top > max(numbers["retained_yen"].values()) > max(result.numbers["retained_yen"].values())
    )
    address = f"/t/maniwa/plans/compare/?a={result.plan_id}&b={other.pk}"
    page = signed_in(business).get(address).content.decode()
    assert money(5_000_000, "ja", sign=True) in page
    for x in shown.exhibits:
        assert f'id="{x["key"]}-desk"' in page


def test_what_cannot_be_compared_without_care_is_said(
    maniwa: Tenant, business: User, boiler: Venture, result: PlanResult, result_of: ResultOf
) -> None:
    with in_tenant(maniwa):
        other = make_plan(business, [boiler.pk], "別の計画")
    second = result_of(maniwa, business, other)
    second.numbers = {**second.numbers, "base_year": 2020, "years": 10}
    second.inputs = {**second.inputs, "ventures": []}
    shown = compare(result, second, "ja")
    assert len(shown.unlike) == 2
    assert (shown.ventures[0].second, shown.ventures[0].differs) == (None, True)


def test_the_same_plan_is_not_compared_with_itself(
    maniwa: Tenant,
    business: User,
    boiler: Venture,
    result: PlanResult,
    result_of: ResultOf,
    signed_in: SignIn,
) -> None:
    with in_tenant(maniwa):
        other: Plan = make_plan(business, [boiler.pk], "別の計画")
    result_of(maniwa, business, other)
    client = signed_in(business)
    page = client.get(f"/t/maniwa/plans/compare/?a={other.pk}&b={other.pk}").content.decode()
    assert "違う計画を二つ" in page
    assert client.get("/t/maniwa/plans/compare/?a=x&b='\"<>").status_code == 200


def test_an_older_result_points_to_the_newest(
    maniwa: Tenant,
    business: User,
    plan: Plan,
    result: PlanResult,
    result_of: ResultOf,
    signed_in: SignIn,
) -> None:
    with in_tenant(maniwa):
        Plan.objects.filter(pk=plan.pk).update(title="新しい名")
        plan.refresh_from_db()
    newer = result_of(maniwa, business, plan)
    client = signed_in(business)
    page = client.get(f"/t/maniwa/plans/results/{result.pk}/").content.decode()
    assert "新しい結果があります" in page
    assert f"/plans/results/{newer.pk}/" in page
    listed = client.get(f"/t/maniwa/plans/{plan.pk}/").content.decode()
    assert f"/plans/results/{result.pk}/" in listed
