"""The money of a site: golden figures, sums that add up, sources, what is missing."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from siteselect.core.allocation.programme import Tariff
from siteselect.core.economics.figure import KnownValues, is_stale, latest_day
from siteselect.core.economics.finance import net_present_value
from siteselect.core.errors import InputError
from siteselect.study.evaluation import Evaluation
from siteselect.study.money.load_year import LoadYear
from siteselect.study.money.operator import ComputingYear, MiningYear, operator_year
from siteselect.study.money.sentences import computing_sentence, mining_sentence
from siteselect.study.site_money import SiteMoney, site_money
from siteselect.study.study import Scenario, Study
from tests.helpers.defaults import default_assumptions
from tests.helpers.studies import three_region_study

TODAY = date(2026, 12, 1)
RATE = 281.0


def evaluated(study: Study, scenario: Scenario | None = None) -> Evaluation:
    ready = Evaluation(study, scenario, uses_kernels=False)
    ready.prepare()
    return ready


@pytest.fixture(scope="module")
def study() -> Study:
    """The small study with rupees and a power usage that does not depend on the weather."""
    small = three_region_study()
    usage = {"mining": 1.05, "ai": 1.25}
    loads = tuple(
        replace(w, power_usage_base=usage[w.id], power_usage_per_degree=0.0)
        if w.id in usage else w
        for w in small.workloads
    )  # fmt: skip
    info = replace(small.info, currency="PKR", currency_per_usd=RATE)
    return replace(small, info=info, workloads=loads)


@pytest.fixture(scope="module")
def evaluation(study: Study) -> Evaluation:
    return evaluated(study)


def money_of(
    evaluation: Evaluation, workload: str, tariff: Tariff = Tariff.INCREMENTAL
) -> SiteMoney:
    site = replace(evaluation.study.sites[0], workload_id=workload)
    return site_money(evaluation, evaluation.score(site), today=TODAY, tariff=tariff)


def value(money: SiteMoney, key: str) -> float:
    found = money.figure(key).value
    assert found is not None, key
    return found


def account_of(
    evaluation: Evaluation, workload: str, tariff: Tariff, **overrides: float
) -> MiningYear | ComputingYear:
    site = replace(evaluation.study.sites[0], workload_id=workload)
    values = KnownValues({**evaluation.values, **overrides})
    found = operator_year(LoadYear(evaluation, evaluation.score(site), tariff, values), TODAY)
    assert found is not None
    return found


def test_mining_at_22_98_rupees_does_not_pay_at_15_j_per_th(evaluation: Evaluation) -> None:
    """DOMAIN section 0, ruling 6: 13.8 J/TH at most just to pay for power."""
    money = money_of(evaluation, "mining")
    assert str(money.sentence) == (
        "Mining does not pay at 22.99 PKR/kWh: at 28.7 USD/PH/day a MWh earns 67.5 USD after "
        "upkeep at 15 J/TH and costs 81.8; only machines of 13.8 J/TH or better would pay for "
        "their power."
    )
    assert value(money, "energy_used") == 0
    assert value(money, "revenue") == 0
    assert value(money, "npv") < 0


def test_at_34_rupees_it_says_so_more_strongly(evaluation: Evaluation) -> None:
    money = money_of(evaluation, "mining", Tariff.NATIONAL)
    assert str(money.sentence).startswith("Mining is far from paying at 34.00 PKR/kWh")
    assert "9.3 J/TH" in money.sentence
    cheap, dear = money_of(evaluation, "mining"), money
    assert value(dear, "break_even_btc") > value(cheap, "break_even_btc") > 62_000


def test_golden_break_even_figures_of_mining(evaluation: Evaluation) -> None:
    """DOMAIN section 8, G4 and G5, with their hashprice and tariff."""
    account = account_of(
        evaluation, "mining", Tariff.INCREMENTAL,
        mining_hashprice_usd_per_ph_day=28.68, tariff_incremental_usd_per_mwh=81.779,
    )  # fmt: skip
    assert isinstance(account, MiningYear)
    assert account.break_even_btc_usd == pytest.approx(73_580, rel=1e-3)
    assert account.break_even_j_per_th == pytest.approx(13.777, rel=1e-3)
    assert account.network_hashprice == pytest.approx(28.762, rel=1e-3)


def test_the_siting_of_ai_hardly_depends_on_the_tariff(evaluation: Evaluation) -> None:
    """DOMAIN section 2.2 and G25: from 22.98 to 34 rupees the levelised cost moves 3.4 %."""
    money = money_of(evaluation, "ai")
    assert "hardly depends on the tariff" in money.sentence
    assert "34.00 PKR/kWh would move it by +3.4 %" in money.sentence
    assert value(money, "levelised_cost") == pytest.approx(2.339, rel=1e-3)
    dear = value(money_of(evaluation, "ai", Tariff.NATIONAL), "levelised_cost")
    assert dear == pytest.approx(2.418, rel=1e-3)
    assert value(money, "electricity_share") == pytest.approx(0.07, abs=0.005)


@pytest.mark.parametrize("tariff", list(Tariff))
@pytest.mark.parametrize("workload", ["mining", "ai"])
def test_a_year_adds_up(evaluation: Evaluation, workload: str, tariff: Tariff) -> None:
    money = money_of(evaluation, workload, tariff)
    costs = ("upkeep", "energy_bill", "capacity_charge", "capital")
    left = value(money, "revenue") - sum(value(money, key) for key in costs)
    assert value(money, "result") == pytest.approx(left)
    assert value(money, "energy_used") <= value(money, "energy_to_be_had") * (1 + 1e-12)
    parts = ("contribution", "avoided_curtailment")
    benefit = sum(value(money, key) for key in parts) - value(money, "public_connection")
    benefit += value(money, "capacity_charge") * RATE
    assert value(money, "benefit") == pytest.approx(benefit)


def test_mining_runs_only_in_hours_that_pay(evaluation: Evaluation) -> None:
    account = account_of(
        evaluation, "mining", Tariff.MARGINAL,
        marginal_adder_usd_per_mwh=0.0, mining_hashprice_usd_per_ph_day=60.0,
    )  # fmt: skip
    year = account.year
    earned = (60 * 0.99 / 0.36 - 8) / 1.05
    np.testing.assert_array_equal(account.is_run, year.hour_usd_per_mwh < earned)
    assert 0 < account.energy_mwh <= year.energy_mwh
    assert account.margin_usd > 0


def test_a_mine_that_runs_earns_by_hand(evaluation: Evaluation) -> None:
    account = account_of(evaluation, "mining", Tariff.PACKAGE, mining_hashprice_usd_per_ph_day=60.0)
    assert account.running_hours == pytest.approx(8760)
    per_mwh = (60 * 0.99 / 0.36 - 8) / 1.05 - 80
    assert account.margin_usd == pytest.approx(account.energy_mwh * per_mwh)
    # 10 years of 15 %: site and machines, renewed after 4 and 8 years, worth half a life at the end
    machines = account.investment.machines_usd
    flows = np.full(11, account.margin_usd)
    flows[0] = -account.investment.site_usd - machines
    flows[[4, 8]] -= 0.9 * machines
    flows[10] += (0.1 + 0.5 * 0.9) * machines
    assert account.npv_usd == pytest.approx(net_present_value(flows.tolist(), 0.15))


def test_prices_on_their_trend_are_worth_less(evaluation: Evaluation) -> None:
    for workload in ("mining", "ai"):
        account = account_of(
            evaluation, workload, Tariff.PACKAGE, mining_hashprice_usd_per_ph_day=60.0
        )
        assert account.trend_npv_usd < account.npv_usd
        margins = [account.trend_margin_usd(k) for k in range(account.life_y)]
        assert margins == sorted(margins, reverse=True)


def test_the_halving_counts_from_its_date(evaluation: Evaluation) -> None:
    flat = {"network_factor_per_year": 1.0, "mining_hashprice_usd_per_ph_day": 100.0}
    account = account_of(evaluation, "mining", Tariff.PACKAGE, **flat)
    before, after = account.trend_margin_usd(0), account.trend_margin_usd(3)
    assert before == pytest.approx(account.margin_usd)
    left = (1.5625 + 0.045) / (3.125 + 0.045)
    expected = (100 * left * 0.99 / 0.36 - 8) / 1.05 - 80
    assert after == pytest.approx(max(account.year.energy_mwh * expected, 0.0))


def test_break_even_of_ai_leaves_nothing(evaluation: Evaluation) -> None:
    account = account_of(evaluation, "ai", Tariff.INCREMENTAL)
    assert isinstance(account, ComputingYear)
    price, tariff = account.break_even_price, account.break_even_tariff
    assert isinstance(price, float)
    even = account_of(evaluation, "ai", Tariff.INCREMENTAL, ai_price_usd_per_gpu_hour=price)
    assert even.result_usd == pytest.approx(0, abs=1)
    if isinstance(tariff, float):
        even = account_of(
            evaluation, "ai", Tariff.INCREMENTAL, tariff_incremental_usd_per_mwh=tariff
        )
        assert even.result_usd == pytest.approx(0, abs=1)


def test_no_single_rate_is_said_in_words(evaluation: Evaluation) -> None:
    site = replace(evaluation.study.sites[0], workload_id="mining")
    scenario = Scenario("s", "Low", {"mining_hashprice_usd_per_ph_day": 40.0})
    again = evaluated(evaluation.study, scenario)
    figure = site_money(again, again.score(site), today=TODAY).figure("irr")
    assert figure.value is None
    assert figure.words == "no single rate: the cash flow changes sign 5 times"


def test_every_figure_opens_down_to_sources(evaluation: Evaluation) -> None:
    money = money_of(evaluation, "mining", Tariff.MARGINAL)
    keys = {figure.key for figure in money.figures}
    for figure in money.figures:
        assert figure.formula
        assert set(figure.parts) <= keys
        assert all(a.source and a.as_of and a.confidence for a in figure.inputs)
    below = {a.key for a in money.sources_of("result")}
    assert {
        "mining_hashprice_usd_per_ph_day", "marginal_adder_usd_per_mwh", "connection_life_y",
        "mining_variable_cost_usd_per_mwh",
    } <= below  # fmt: skip


def test_old_market_prices_are_told(evaluation: Evaluation, study: Study) -> None:
    stale = {a.key for a in money_of(evaluation, "mining").stale}
    assert "mining_hashprice_usd_per_ph_day" in stale
    assert "mining_machine_life_y" not in stale
    fresh = replace(
        study, assumptions=tuple(replace(a, as_of="2026-11") for a in study.assumptions)
    )
    assert not money_of(evaluated(fresh), "mining").stale


@pytest.mark.parametrize(
    ("as_of", "day"),
    [
        ("2026-06", date(2026, 6, 30)), ("2026-12", date(2026, 12, 31)),
        ("2025", date(2025, 12, 31)), ("2026-06-26", date(2026, 6, 26)),
        ("June", None), ("2026-13", None), ("", None),
    ],
)  # fmt: skip
def test_a_date_means_its_last_day(as_of: str, day: date | None) -> None:
    assert latest_day(as_of) == day


def test_a_price_without_a_date_is_stale() -> None:
    price = next(a for a in default_assumptions() if a.key == "btc_price_usd")
    assert is_stale(replace(price, as_of=""), TODAY)
    assert is_stale(replace(price, as_of="2026-10-31"), TODAY)
    assert not is_stale(replace(price, as_of="2026-11-01"), TODAY)


def test_what_is_missing_stays_missing(study: Study) -> None:
    without = replace(
        study,
        assumptions=tuple(
            a for a in study.assumptions
            if a.key not in {"mining_hashprice_usd_per_ph_day", "existing_sales_mwh"}
        ),
    )  # fmt: skip
    money = money_of(evaluated(without), "mining")
    assert "mining_hashprice_usd_per_ph_day is missing" in money.sentence
    assert "existing_sales_mwh is missing" in money.verdict
    for key in ("revenue", "npv", "hashprice", "relief"):
        assert money.figure(key).value is None
        assert money.figure(key).missing
    assert value(money, "network_hashprice") == pytest.approx(28.762, rel=1e-3)


def test_a_load_without_a_model_of_revenue_says_so(study: Study) -> None:
    kiln = replace(study.workloads[0], id="kiln", name="Kiln")
    with_kiln = replace(study, workloads=(*study.workloads, kiln))
    money = money_of(evaluated(with_kiln), "kiln")
    assert str(money.sentence) == "What Kiln earns is not known: it has no model of revenue."
    assert not money.operator
    assert value(money, "contribution") != 0


def test_an_impossible_assumption_is_one_sentence(study: Study) -> None:
    scenario = Scenario("s", "Odd", {"mining_efficiency_j_per_th": 0.0})
    with pytest.raises(InputError, match="efficiency of the machines is 0"):
        money_of(evaluated(study, scenario), "mining")


def test_a_scenario_is_named_as_the_source(study: Study) -> None:
    scenario = Scenario("s", "Boom", {"mining_hashprice_usd_per_ph_day": 60.0})
    figure = money_of(evaluated(study, scenario), "mining").figure("hashprice")
    assert figure.value == 60
    assert figure.inputs[0].source == "set by scenario Boom"


def test_a_deposit_that_covers_leaves_nothing_open(evaluation: Evaluation) -> None:
    money = money_of(evaluation, "ai")
    open_usd = [value(money, f"stranded_{year}") for year in range(1, 6)]
    assert open_usd == sorted(open_usd, reverse=True)
    most = value(money, "covering_deposit")
    assert open_usd[0] == pytest.approx(max(most - value(money, "deposit"), 0.0))


def test_sentences_hold_where_mining_pays(evaluation: Evaluation) -> None:
    account = account_of(
        evaluation, "mining", Tariff.PACKAGE, mining_hashprice_usd_per_ph_day=150.0
    )
    assert isinstance(account, MiningYear)
    assert mining_sentence(account, "PKR").startswith("Mining pays, running 8,760 h")


def test_sentence_where_ai_pays(evaluation: Evaluation) -> None:
    account = account_of(evaluation, "ai", Tariff.NATIONAL, ai_price_usd_per_gpu_hour=5.0)
    assert isinstance(account, ComputingYear)
    sentence = computing_sentence(account, "PKR")
    assert sentence.startswith("AI pays")
    assert "22.99 PKR/kWh would move it by -3.2 %" in sentence
