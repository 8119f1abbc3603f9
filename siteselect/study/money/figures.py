"""The figures of a site's money: what each is called, its formula in words, what it rests on."""

from siteselect.core.economics.computing import DATA_CENTRE_KEYS
from siteselect.core.economics.exposure import YEARS_LOOKED_AT
from siteselect.core.economics.figure import FigureSpec
from siteselect.core.economics.mining import MINE_KEYS, NETWORK_KEYS
from siteselect.core.words import say
from siteselect.study.money.load_year import LoadYear
from siteselect.study.money.operator import ComputingYear, MiningYear, OperatorYear
from siteselect.study.money.public import PublicYear

HASHPRICE_KEY = "mining_hashprice_usd_per_ph_day"
AI_PRICE_KEY = "ai_price_usd_per_gpu_hour"
CONNECTION_KEYS = ("public_connection_share", "public_discount_rate", "connection_life_y")
MINING_REVENUE_KEYS = (HASHPRICE_KEY, "mining_efficiency_j_per_th", "mining_pool_fee")
MINING_TREND_KEYS = (
    "network_factor_per_year", "btc_halving_year", "btc_block_subsidy_btc", "btc_block_fees_btc",
)  # fmt: skip
AI_REVENUE_KEYS = (AI_PRICE_KEY, "ai_occupancy", "ai_kw_per_gpu", "ai_load_factor")
AI_TREND_KEYS = ("ai_price_factor_per_year",)


def energy_specs(year: LoadYear) -> tuple[FigureSpec[OperatorYear], ...]:
    """Return what a load takes and pays for energy."""
    return (
        FigureSpec(
            "energy_to_be_had", say("Energy to be had"), "MWh/y",
            say("Sum over the hours of headroom, at most the request"),
            lambda a: a.year.energy_mwh,
        ),
        FigureSpec(
            "energy_used", say("Energy used"), "MWh/y",
            say("The same in the hours in which the load runs"),
            lambda a: a.energy_mwh, parts=("energy_to_be_had",),
        ),
        FigureSpec(
            "running_hours", say("Hours run"), "h/y",
            say("Hours with energy; mining runs only where they pay for power and upkeep"),
            lambda a: a.running_hours,
        ),
        FigureSpec(
            "tariff", say("Tariff"), "USD/MWh",
            say("Mean over the energy to be had"),
            lambda a: a.year.mean_tariff_usd_per_mwh, inputs=year.tariff_keys,
        ),
    )  # fmt: skip


def result_specs(
    *,
    revenue_keys: tuple[str, ...],
    equipment_keys: tuple[str, ...],
    salvage_key: str,
    trend_keys: tuple[str, ...],
) -> tuple[FigureSpec[OperatorYear], ...]:
    """Return what a year leaves, and the life of the site."""
    cash = ("revenue", "upkeep", "energy_bill", "capacity_charge")
    return (
        FigureSpec(
            "revenue", say("Revenue"), "USD/y",
            say("Price on what the machines do with the energy used"),
            lambda a: a.revenue_usd, inputs=revenue_keys, parts=("energy_used",),
        ),
        FigureSpec(
            "upkeep", say("Upkeep and staff"), "USD/y",
            say("By MWh of the machines; none is given for AI"),
            lambda a: a.upkeep_usd,
            inputs=tuple(key for key in equipment_keys if "variable" in key),
            parts=("energy_used",),
        ),
        FigureSpec(
            "energy_bill", say("Energy bill"), "USD/y",
            say("Tariff of every hour on the energy used in it"),
            lambda a: a.bill_usd, parts=("tariff", "energy_used"),
        ),
        FigureSpec(
            "capacity_charge", say("Capacity charge"), "USD/y",
            say("Charge by kW and month on the request, where the tariff has one"),
            lambda a: a.year.capacity_charge_usd, inputs=("capacity_charge_usd_per_kw_month",),
        ),
        FigureSpec(
            "capital", say("Capital, as annuities"), "USD/y",
            say("Machines, site and own share of the connection, each r(1+r)^n/((1+r)^n-1)"),
            lambda a: a.capital_usd, inputs=(*equipment_keys, *CONNECTION_KEYS),
        ),
        FigureSpec(
            "result", say("Left after all costs"), "USD/y",
            say("Revenue less upkeep, energy bill, capacity charge and capital"),
            lambda a: a.result_usd, parts=(*cash, "capital"),
        ),
        FigureSpec(
            "npv", say("NPV, prices of today"), "USD",
            say("Net present value: discounted cash over the life of the site, machines renewed"),
            lambda a: a.npv_usd, inputs=(*equipment_keys, salvage_key), parts=cash,
        ),
        FigureSpec(
            "npv_trend", say("NPV, prices on trend"), "USD",
            say("The same with every year's price on its trend; the network does not answer"),
            lambda a: a.trend_npv_usd, inputs=trend_keys, parts=("npv",),
        ),
        FigureSpec(
            "irr", say("Internal rate"), "share",
            say("Rate of return at which the present value is zero, prices of today"),
            lambda a: a.internal_rate, parts=("npv",),
        ),
        FigureSpec(
            "payback", say("Discounted payback"), "y",
            say("Years until discounted cash adds up to zero, linear within a year"),
            lambda a: a.payback_y, parts=("npv",),
        ),
    )  # fmt: skip


def mining_specs() -> tuple[FigureSpec[MiningYear], ...]:
    """Return what only a mine has (DOMAIN section 2.1)."""
    upkeep, fee = "mining_variable_cost_usd_per_mwh", "mining_pool_fee"
    efficiency = "mining_efficiency_j_per_th"
    return (
        FigureSpec(
            "hashprice", say("Hashprice"), "USD/PH/day", say("As assumed"),
            lambda a: a.hashprice, inputs=(HASHPRICE_KEY,),
        ),
        FigureSpec(
            "network_hashprice", say("Hashprice of the network"), "USD/PH/day",
            say("Bitcoin price x (new coins + fees) x 144 blocks over the hashrate"),
            lambda a: a.network_hashprice, inputs=NETWORK_KEYS,
        ),
        FigureSpec(
            "break_even_hashprice", say("Hashprice, power only"), "USD/PH/day",
            say("(tariff x PUE + upkeep) x 0.024 x J/TH over (1 - pool fee)"),
            lambda a: a.break_even_hashprice, inputs=(upkeep, fee, efficiency), parts=("tariff",),
        ),
        FigureSpec(
            "full_cost_hashprice", say("Hashprice, all costs"), "USD/PH/day",
            say("The same with annuities of machines and site over the energy to be had"),
            lambda a: a.full_cost_hashprice, inputs=MINE_KEYS,
            parts=("tariff", "energy_to_be_had"),
        ),
        FigureSpec(
            "break_even_btc", say("Bitcoin price, power only"), "USD",
            say("That hashprice x hashrate over (new coins + fees) x 144 blocks"),
            lambda a: a.break_even_btc_usd,
            inputs=("network_hashrate_eh_s", "btc_block_subsidy_btc", "btc_block_fees_btc"),
            parts=("break_even_hashprice",),
        ),
        FigureSpec(
            "efficiency", say("Energy of the machines"), "J/TH", say("As assumed"),
            lambda a: a.mine.efficiency_j_per_th, inputs=(efficiency,),
        ),
        FigureSpec(
            "break_even_efficiency", say("Break-even energy"), "J/TH",
            say("J/TH that just pays for power: hashprice x (1 - fee) over 0.024 x tariff x PUE"),
            lambda a: a.break_even_j_per_th, inputs=(HASHPRICE_KEY, fee), parts=("tariff",),
        ),
        FigureSpec(
            "break_even_tariff", say("Break-even tariff"), "USD/MWh",
            say("(hashprice x (1 - pool fee) over 0.024 x J/TH, less upkeep) over PUE"),
            lambda a: a.earned_usd_per_mwh, inputs=(HASHPRICE_KEY, upkeep, fee, efficiency),
        ),
    )  # fmt: skip


def computing_specs() -> tuple[FigureSpec[ComputingYear], ...]:
    """Return what only an AI data centre has (DOMAIN section 2.2)."""
    return (
        FigureSpec(
            "ai_price", say("Accelerator hour"), "USD/h", say("As assumed"),
            lambda a: a.price, inputs=(AI_PRICE_KEY,),
        ),
        FigureSpec(
            "levelised_cost", say("Levelised cost of compute"), "USD/h",
            say("(annuities x kW + kW x load factor x PUE x 8,760 x tariff) over hours sold"),
            lambda a: a.levelised_cost, inputs=DATA_CENTRE_KEYS, parts=("tariff",),
        ),
        FigureSpec(
            "electricity_share", say("Electricity in it"), "share",
            say("Energy part of the levelised cost over all of it"),
            lambda a: a.electricity_share, inputs=DATA_CENTRE_KEYS, parts=("levelised_cost",),
        ),
        FigureSpec(
            "break_even_price", say("Break-even price"), "USD/h",
            say("All costs of the year over the accelerator hours sold here"),
            lambda a: a.break_even_price, parts=("result", "revenue"),
        ),
        FigureSpec(
            "break_even_tariff", say("Break-even tariff"), "USD/MWh",
            say("Tariff plus what is left of a year over the energy used"),
            lambda a: a.break_even_tariff, parts=("result", "tariff", "energy_used"),
        ),
    )  # fmt: skip


def public_specs(currency: str) -> tuple[FigureSpec[PublicYear], ...]:
    """Return what everybody else gains or loses (DOMAIN section 4.4)."""
    by_year, by_kwh = f"{currency}/y", f"{currency}/kWh"
    return (
        FigureSpec(
            "contribution", say("Contribution"), by_year,
            say("Energy x (tariff - marginal cost over (1 - loss) - network)"),
            lambda a: a.value.contribution_lc,
            inputs=("loss_share", "network_cost_usd_per_mwh"), parts=("tariff", "energy_used"),
        ),
        FigureSpec(
            "margin", say("Contribution of a kWh"), by_kwh,
            say("Contribution over the energy used"),
            lambda a: a.margin_lc_per_kwh, parts=("contribution",),
        ),
        FigureSpec(
            "subsidised_hours", say("Hours below cost"), "share",
            say("Share of the served hours in which the tariff does not cover the cost"),
            lambda a: a.subsidised_share, parts=("contribution",),
        ),
        FigureSpec(
            "avoided_curtailment", say("Curtailment avoided"), by_year,
            say("Energy of tier 0 that is used x compensation"),
            lambda a: a.value.avoided_curtailment_lc,
            inputs=("curtailment_compensation_usd_per_mwh",), parts=("energy_used",),
        ),
        FigureSpec(
            "public_connection", say("Public connection"), by_year,
            say("Annuity of its cost"),
            lambda a: a.connection_usd * a.year.currency_per_usd, inputs=CONNECTION_KEYS,
        ),
        FigureSpec(
            "benefit", say("Public benefit"), by_year,
            say("Contribution, capacity charge and curtailment avoided, less the connection"),
            lambda a: a.value.total_lc,
            parts=("contribution", "capacity_charge", "avoided_curtailment", "public_connection"),
        ),
        FigureSpec(
            "relief", say("Relief of others' bills"), by_kwh,
            say("Public benefit over what they buy in a year"),
            lambda a: a.value.relief_lc_per_kwh,
            inputs=("existing_sales_mwh",), parts=("benefit",),
        ),
        FigureSpec(
            "dilution", say("Capacity payments diluted"), by_kwh,
            say("Capacity payments over sales, before less with the load; they are never avoided"),
            lambda a: a.value.dilution_lc_per_kwh,
            inputs=("capacity_payments_usd_per_year", "existing_sales_mwh"),
            parts=("energy_used",),
        ),
        FigureSpec(
            "emission", say("Carbon dioxide"), "t/y",
            say("Emission of the surplus used, losses included"),
            lambda a: a.value.emission_t, inputs=("loss_share",), parts=("energy_used",),
        ),
    )  # fmt: skip


def exposure_specs() -> tuple[FigureSpec[PublicYear], ...]:
    """Return who is left paying when the tenant leaves (DOMAIN section 4.5)."""
    deposit = ("security_deposit_months", "decommissioning_bond_usd_per_kw")
    stake = (*CONNECTION_KEYS, "connection_reuse_share")
    return (
        FigureSpec(
            "deposit", say("Deposit held"), "USD",
            say("Months of the energy bill, and the bond for dismantling"),
            lambda a: a.stake.deposit_usd, inputs=deposit, parts=("energy_bill",),
        ),
        *(
            FigureSpec(
                f"stranded_{year}", say("Left open after year {year}", year=year), "USD",
                say("Public part of the connection not repaid, less reuse and deposit"),
                lambda a, at=at: a.exposures[at].stranded_usd,  # type: ignore[misc]
                inputs=stake, parts=("deposit",),
            )
            for at, year in enumerate(YEARS_LOOKED_AT)
        ),
        FigureSpec(
            "covering_deposit", say("Deposit that covers it"), "USD",
            say("Most that is left open in years 1 to 5 without a deposit"),
            lambda a: a.covering_deposit_usd, inputs=stake,
        ),
        FigureSpec(
            "covering_take", say("Take that covers it"), "share",
            say("Annuity over 5 years of what is open, over 8,760 h x MW x contribution"),
            lambda a: a.covering_take, inputs=stake, parts=("contribution", "deposit"),
        ),
        FigureSpec(
            "contract_take", say("Take by contract"), "share", say("As assumed"),
            lambda a: a.contract_take, inputs=("firm_minimum_take_share",),
        ),
    )  # fmt: skip
