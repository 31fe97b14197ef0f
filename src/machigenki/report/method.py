"""How the numbers were made, in plain words."""

from machigenki.region.text import Lang, Text
from machigenki.report.facts import Facts


def method(facts: Facts, lang: Lang) -> tuple[str, ...]:
    """Return the paragraphs on method and limits."""
    return tuple(text(lang) for text in _paragraphs(facts))


def _paragraphs(facts: Facts) -> tuple[Text, ...]:
    count = len(facts.draws_yen)
    return (
        Text(
            "施策がある場合とない場合について、だれがだれに何のために払うかを台帳に書き出し、"
            "その差を施策の効果としています。売上だけを足し上げることはしていません。",
            "All payments are written down with the plan and without it; the difference is the "
            "effect. Sales as such are never counted as an effect.",
        ),
        Text(
            "取引先や住民の消費への波及は、市町村ごとに推計した産業連関表で計算しています。"
            "市町村の産業連関表は公表されていないことが多いため、都道府県の表と就業者数などから"
            "推計しています。",
            "Effects on suppliers and through residents' spending come from an input-output table "
            "estimated for the town from prefectural tables and employment.",
        ),
        Text(
            "「域内に残る所得」は、住民の賃金、地元の事業者の利益、市町村の税収の合計です。"
            "域外に住む人の賃金、域外の所有者の利益、国や県の税は含みません。",
            '"Income that stays" is wages of residents, profits of local owners and taxes of the '
            "municipality. Wages of commuters, profits of outside owners and state taxes are not.",
        ),
        Text(
            "「100円の行き先」は、施策の当事者（事業者と買い手）が域内外に払うお金が、"
            "取引先を含めて最後にだれの収入になるかを示します。借入、返済、出資は除いています。"
            "域外へ出るお金にも、借入金の元金の返済は含みません。",
            '"Each 100 yen" follows what the venture and its buyers pay, through suppliers, to '
            "whose income it becomes. Loans, repayments and equity are left out; so is principal "
            "repaid, in the leaks.",
        ),
        Text(
            f"区間は、入力の幅と産業連関表の推計誤差を{count:,}通りの組合せで計算した結果の、"
            "下から5％と95％の値です。入力していない要因（制度の変更、災害など）は含みません。",
            f"Intervals are the 5% and 95% points of {count:,} draws over the ranges of the inputs "
            "and the error of the table. What was not entered, such as changes of law or "
            "disasters, is not in them.",
        ),
        Text(
            f"金額は{facts.base_year}年の価格に直した実質値で、消費税を含みません。"
            "四捨五入のため、内訳の合計が総数と合わないことがあります。",
            f"Amounts are real, in prices of {facts.base_year}, without consumption tax. Rounded "
            "parts may not add up.",
        ),
    )
