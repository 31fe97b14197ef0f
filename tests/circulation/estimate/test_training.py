"""What ships is what training finds, and its stated error and coverage are true."""

import csv
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "src" / "machigenki" / "circulation" / "estimate" / "data"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = ROOT / "scripts" / "train_self_sufficiency.py"
    spec = importlib.util.spec_from_file_location("train_self_sufficiency", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.shared_data
def test_training_again_gives_the_shipped_tables(
    script: ModuleType, shared_data: Path, tmp_path: Path
) -> None:
    script.build(shared_data, tmp_path)
    for built in sorted(tmp_path.iterdir()):
        new, old = rows(built), rows(SHIPPED / built.name)
        assert [list(r) for r in new] == [list(r) for r in old], built.name
        for one, other in zip(new, old, strict=True):
            for key, value in one.items():
                try:
                    assert float(value) == pytest.approx(float(other[key]), rel=1e-3, abs=1e-3)
                except ValueError:
                    assert value == other[key]


def test_the_trained_estimator_beats_the_classic_ones_and_the_aim() -> None:
    errors = {r["method"]: r for r in rows(SHIPPED / "errors.csv")}
    trained = errors.pop("trained (default)")
    floor = errors.pop("true self-sufficiency, national A")
    assert float(trained["all_percent"]) < 3.9
    assert all(float(r["all_percent"]) > float(trained["all_percent"]) for r in errors.values())
    assert float(floor["all_percent"]) < float(trained["all_percent"])


def test_intervals_cover_what_they_promise() -> None:
    found = {r["of"]: float(r["inside_percent"]) for r in rows(SHIPPED / "coverage.csv")}
    assert 86 < found["self-sufficiency"] < 94
    assert 86 < found["multiplier, own technology"] < 94


def test_the_fractional_logit_finds_known_coefficients(script: ModuleType) -> None:
    rng = np.random.default_rng(5)
    X = np.column_stack([np.ones(4_000), rng.standard_normal((4_000, 2))])
    true = np.array([-0.5, 1.2, -0.7])
    y = 1.0 / (1.0 + np.exp(-X @ true))
    found = script._fractional_logit(X, y, np.ones(len(y)), np.zeros(3))
    assert found == pytest.approx(true, abs=1e-6)


def test_the_conformal_quantile_is_the_textbook_one(script: ModuleType) -> None:
    """⌈(9+1)·0.9⌉ = 9th smallest of nine scores."""
    assert script.conformal(np.arange(1.0, 10.0), 0.9) == 9.0
    assert script.conformal(np.arange(1.0, 100.0), 0.9) == 90.0
