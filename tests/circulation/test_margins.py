import numpy as np
import pandas as pd
import pytest

from machigenki.circulation import Margins, effect, to_producer_prices
from machigenki.region.problem import InputError

from .circulation_models import model

NAMES = ["食料品", "商業", "運輸"]


@pytest.fixture
def rates() -> pd.DataFrame:
    return pd.DataFrame({"商業": [0.30], "運輸": [0.05]}, index=["食料品"])


def test_margins_become_services(rates: pd.DataFrame) -> None:
    purchases = pd.DataFrame({"観光": [1000.0, 200.0, 0.0]}, index=NAMES)
    goods, services = to_producer_prices(purchases, Margins(rates))
    assert goods["観光"].tolist() == pytest.approx([650.0, 200.0, 0.0])
    assert services["観光"].tolist() == pytest.approx([0.0, 300.0, 50.0])


def test_margins_have_their_own_self_sufficiency(rates: pd.DataFrame) -> None:
    region = model(
        np.full((3, 3), 0.1),
        np.array([[0.2, 0.2, 0.3, 0.3], [0.6, 0.2, 0.2, 0.0], [0.5, 0.2, 0.3, 0.0]]),
        np.full((5, 3), 0.14),
        np.array([0.5, 0.3, 0.2]),
        labels=NAMES,
    )
    shock = pd.Series({"食料品": 1000.0})
    own = Margins(rates, pd.Series({"商業": 1.0}))
    result = effect(region, shock, margins=own)
    assert result.direct.iloc[:, 0].tolist() == pytest.approx([130.0, 300.0, 25.0])
    assert result.shock.sum().item() == pytest.approx(1000.0)
    rest = result.imports.sum() + result.value_added.sum()
    assert rest.item() == pytest.approx(1000.0, rel=1e-12)


def test_rates_that_are_no_shares_are_refused(rates: pd.DataFrame) -> None:
    with pytest.raises(InputError, match="食料品"):
        Margins(rates * 3.0)
