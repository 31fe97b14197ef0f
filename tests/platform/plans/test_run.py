"""A plan's work: computed once, as the command line would, stopped when asked, kept whole."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone

from machigenki.platform.adaptation.models import OwnFigure
from machigenki.platform.adaptation.services import set_figure
from machigenki.platform.custody.retention import apply_rules
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.services import cancel
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.plans import services, tasks
from machigenki.platform.plans.inputs import gather
from machigenki.platform.plans.models import Plan, PlanResult, ResultFiles
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.services import save as save_venture
from machigenki.portfolio import run_plan
from machigenki.region import InputError, Status
from machigenki.report import answer, collect

from .conftest import ResultOf, ask, work

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def test_the_result_is_what_the_command_line_says_of_the_same_folder(
    maniwa: Tenant, business: User, plan: Plan, tmp_path: Path
) -> None:
    done = work(maniwa, ask(maniwa, business, plan), plan)
    assert (done.state, done.note.ja) == (JobState.DONE, "結果を保存しています")
    with in_tenant(maniwa):
        result = PlanResult.objects.get()
        archive = zipfile.ZipFile(io.BytesIO(bytes(result.files.get().content)))
    assert done.result["url"] == f"../../plans/results/{result.pk}/"
    archive.extractall(tmp_path)
    facts = collect(run_plan(tmp_path / tasks.FOLDER))
    assert result.page_ja["answer"] == list(answer(facts, "ja"))
    assert result.page_en["answer"] == list(answer(facts, "en"))
    assert {"plan.html", "plan.xlsx", "plan.docx", "bank.docx"} <= set(archive.namelist())
    assert result.inputs["plan_version"] == 1
    retained = next(t for t in result.numbers["totals"] if t["key"] == "retained_income_yen")
    assert retained["low"] < retained["value"] < retained["high"]
    # By year it adds up to the same.
    assert sum(result.numbers["retained_yen"].values()) / 16 == pytest.approx(retained["value"])


def test_alike_inputs_are_never_computed_twice(
    maniwa: Tenant,
    business: User,
    plan: Plan,
    result: PlanResult,
    signed_in: SignIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(*given: object) -> PlanResult:
        raise AssertionError("computed again")

    monkeypatch.setattr(tasks, "_computed", never)
    answer = signed_in(business).post(f"/t/maniwa/plans/{plan.pk}/run/")
    assert answer.headers["Location"].endswith(f"/plans/results/{result.pk}/")
    with in_tenant(maniwa):
        # A job that was queued before, or whose worker died after keeping the result.
        job = Job.objects.create(
            task=tasks.compute.name, title_ja="a", title_en="a", requested_by=business
        )
    done = work(maniwa, job, plan)
    assert (done.state, done.result["result"]) == (JobState.DONE, str(result.pk))
    with in_tenant(maniwa):
        assert PlanResult.objects.count() == ResultFiles.objects.count() == 1


def test_pressing_twice_asks_once(maniwa: Tenant, business: User, plan: Plan) -> None:
    assert ask(maniwa, business, plan).pk == ask(maniwa, business, plan).pk
    with in_tenant(maniwa):
        assert Job.objects.count() == 1


def test_the_work_stops_when_asked_and_leaves_nothing(
    maniwa: Tenant,
    business: User,
    plan: Plan,
    signed_in: SignIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    job = ask(maniwa, business, plan)
    shown: list[float] = []
    real = tasks.Run.progress

    def stopped_in_the_middle(run: tasks.Run, share: float, *note: object) -> None:
        shown.append(share)
        if len(shown) == 4:
            with in_tenant(maniwa):
                cancel(by=business, job=Job.objects.get(pk=job.pk))
        real(run, share, *note)  # type: ignore[arg-type]

    monkeypatch.setattr(tasks.Run, "progress", stopped_in_the_middle)
    assert work(maniwa, job, plan).state == JobState.CANCELLED
    assert shown == sorted(shown)
    with in_tenant(maniwa):
        assert PlanResult.objects.count() == 0
    page = signed_in(business).get(f"/t/maniwa/plans/{plan.pk}/").content.decode()
    assert "中止" in page
    assert f"/plans/{plan.pk}/run/" in page


def test_a_result_is_out_of_date_when_a_venture_changed_and_is_computed_anew(
    maniwa: Tenant,
    business: User,
    plan: Plan,
    boiler: Venture,
    result: PlanResult,
    signed_in: SignIn,
) -> None:
    client = signed_in(business)
    address = f"/t/maniwa/plans/{plan.pk}/"
    assert "古くなっています" not in client.get(address).content.decode()
    with in_tenant(maniwa):
        content = json.loads(json.dumps(boiler.content))
        content["title"]["ja"] = "真庭の熱"
        save_venture(
            by=business,
            venture=boiler,
            section="basics",
            parts=["title"],
            content=content,
            base_version=boiler.version,
        )
    page = client.get(address).content.decode()
    assert "古くなっています" in page
    assert "第1版から第2版に変わりました" in page
    assert "out of date" in _english(client, f"/t/maniwa/plans/results/{result.pk}/")
    assert "古い結果" in client.get("/t/maniwa/plans/").content.decode()
    with in_tenant(maniwa):
        assert gather(Plan.objects.get(pk=plan.pk)).sha256 != result.inputs_sha256
        assert isinstance(services.run(by=business, plan=plan), Job)


def _english(client: Client, address: str) -> str:
    client.cookies["language"] = "en"
    page = client.get(address).content.decode()
    client.cookies["language"] = "ja"
    return page


def test_a_figure_of_one_s_own_makes_a_result_old_and_is_in_the_folder(
    maniwa: Tenant,
    business: User,
    plan: Plan,
    result: PlanResult,
    person: Callable[..., User],
    signed_in: SignIn,
) -> None:
    admin = person(maniwa, Role.TENANT_ADMIN)
    with in_tenant(maniwa):
        set_figure(
            by=admin,
            figure=OwnFigure(),
            values={
                "key": "local_tax_yen",
                "value": 9e9,
                "unit": "yen",
                "source": "決算書",
                "year": 2024,
                "status": Status.OFFICIAL.value,
            },
        )
        assert b"local_tax_yen" in gather(Plan.objects.get(pk=plan.pk)).files["region.toml"]
    page = signed_in(business).get(f"/t/maniwa/plans/{plan.pk}/").content.decode()
    assert "地域の独自の数値が変わりました" in page


def test_faults_are_named_before_anything_is_queued(
    maniwa: Tenant, business: User, plan: Plan, boiler: Venture, signed_in: SignIn
) -> None:
    with in_tenant(maniwa):
        Venture.objects.filter(pk=boiler.pk).update(faults_count=2)
    client = signed_in(business)
    client.post(f"/t/maniwa/plans/{plan.pk}/run/")
    page = client.get(f"/t/maniwa/plans/{plan.pk}/").content.decode()
    assert "直すところが2か所あります" in page
    with in_tenant(maniwa):
        Venture.objects.filter(pk=boiler.pk).update(removed_at="2026-01-01T00:00Z")
        with pytest.raises(InputError):
            services.run(by=business, plan=plan)
        assert Job.objects.count() == 0


def test_the_bar_is_asked_for_by_htmx_and_the_page_reloaded_at_the_end(
    maniwa: Tenant, business: User, plan: Plan, signed_in: SignIn, person: Callable[..., User]
) -> None:
    job = ask(maniwa, business, plan)
    client = signed_in(business)
    page = client.get(f"/t/maniwa/plans/{plan.pk}/").content.decode()
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "計算を中止する" in page
    bar = f"/t/maniwa/plans/{plan.pk}/progress/"
    answer = client.get(bar, headers={"HX-Request": "true"})
    assert 'hx-trigger="every 1s"' in answer.content.decode()
    # Whoever sees the plan sees the bar; who did not ask for the work does not stop it.
    other = signed_in(person(maniwa, Role.BANK))
    assert "計算を中止する" not in other.get(f"/t/maniwa/plans/{plan.pk}/").content.decode()
    assert other.post(f"/t/maniwa/plans/{plan.pk}/cancel/").status_code == 403
    with in_tenant(maniwa):
        Job.objects.filter(pk=job.pk).update(state=JobState.DONE)
    answer = client.get(bar, headers={"HX-Request": "true"})
    assert answer.headers["HX-Refresh"] == "true"


def test_a_venture_changed_during_the_work_leaves_a_result_that_says_what_it_rests_on(
    maniwa: Tenant, business: User, plan: Plan, result_of: ResultOf
) -> None:
    made = result_of(maniwa, business, plan)
    with in_tenant(maniwa):
        services.save(
            by=business,
            plan=plan,
            title="別の名",
            settings=plan.settings,
            venture_ids=plan.venture_ids,
            seen_version=1,
        )
        assert made.inputs["plan"]["title"] == "森の熱の計画"
        assert gather(Plan.objects.get(pk=plan.pk)).sha256 != made.inputs_sha256


def test_the_plan_stays_when_the_record_of_its_work_is_too_old_to_keep(
    maniwa: Tenant, business: User, plan: Plan, signed_in: SignIn
) -> None:
    job = ask(maniwa, business, plan)
    with in_tenant(maniwa):
        over = timezone.now() - timedelta(days=200)
        Job.objects.filter(pk=job.pk).update(
            state=JobState.DONE, finished_at=over, result={"url": "../../plans/"}
        )
    assert apply_rules(really=True)["jobs"] == 1
    assert signed_in(business).get(f"/t/maniwa/plans/{plan.pk}/").status_code == 200
    with in_tenant(maniwa):
        assert Plan.objects.get().job is None
