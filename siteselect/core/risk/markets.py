"""Paths of prices by month: Bitcoin, hashrate, accelerator hours, fuel, water, currency.

Models and defaults are those of DOMAIN section 2.5; every draw is seeded and antithetic.
"""

from dataclasses import dataclass, field
from math import exp, sqrt

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say

MONTHS = 12
LEAST_STEP, GREATEST_STEP = -0.10, 0.08
"""Most that the network's hashrate falls or grows in a month (DOMAIN section 2.1)."""
BLOCKS_PER_DAY = 144
PH_PER_EH = 1000.0


@dataclass(frozen=True, slots=True)
class BitcoinModel:
    """Geometric Brownian motion with Merton's jumps; no drift unless somebody gives one."""

    drift: float = 0.0
    volatility: float = 0.55
    jumps_per_year: float = 1.0
    jump_mean: float = -0.10
    jump_deviation: float = 0.15


@dataclass(frozen=True, slots=True)
class HashrateModel:
    """Growth of the network's hashrate and its answer to the hashprice.

    ln H grows by g/12 + phi (ln HP - ln HP of the marginal machine) a month, within limits. With
    `response` 0 the hashrate only grows. The marginal machine earns today's hashprice today.
    """

    growth: float = 0.10
    response: float = 0.15


@dataclass(frozen=True, slots=True)
class AiPriceModel:
    """Price of an accelerator hour: a trend, noise, and rare crashes."""

    decline: float = 0.15
    volatility: float = 0.30
    crashes_per_year: float = 0.07
    crash_share: float = 0.60
    correlation_with_bitcoin: float = 0.3


@dataclass(frozen=True, slots=True)
class SupplyModel:
    """Fuel, water and currency: yearly lognormal factors, and gas that does not come at all."""

    coal_deviation: float = 0.30
    gas_deviation: float = 0.40
    gas_loss_per_year: float = 0.10
    gas_loss_months: int = 2
    gas_loss_share: float = 0.80
    water_deviation: float = 0.09
    water_memory: float = 0.2
    depreciation: float = 0.04
    depreciation_deviation: float = 0.08


@dataclass(frozen=True, slots=True)
class MarketStart:
    """Where the paths begin.

    Attributes
    ----------
    halving_month : int
        Month, from 0, from which a block pays half.
    """

    btc_usd: float
    hashrate_eh_s: float
    subsidy_btc: float
    fees_btc: float
    halving_month: int
    ai_usd_per_gpu_hour: float
    currency_per_usd: float


@dataclass(frozen=True, slots=True)
class Markets:
    """All models together."""

    bitcoin: BitcoinModel = field(default_factory=BitcoinModel)
    hashrate: HashrateModel = field(default_factory=HashrateModel)
    ai: AiPriceModel = field(default_factory=AiPriceModel)
    supply: SupplyModel = field(default_factory=SupplyModel)


@dataclass(frozen=True, eq=False)
class Paths:
    """N paths over M months, each array of shape (N, M).

    Attributes
    ----------
    btc_usd, hashrate_eh_s, hashprice_usd_per_ph_day, ai_usd_per_gpu_hour, currency_per_usd
        Prices of the month.
    coal_factor, gas_factor, water_factor
        Multiply today's fuel price, and the year's water.
    gas_available : ndarray
        Share of the gas that comes.
    """

    btc_usd: FloatArray
    hashrate_eh_s: FloatArray
    hashprice_usd_per_ph_day: FloatArray
    ai_usd_per_gpu_hour: FloatArray
    currency_per_usd: FloatArray
    coal_factor: FloatArray
    gas_factor: FloatArray
    water_factor: FloatArray
    gas_available: FloatArray

    @property
    def n_paths(self) -> int:
        """How many paths there are."""
        return len(self.btc_usd)

    @property
    def n_months(self) -> int:
        """How many months they go on."""
        return int(self.btc_usd.shape[1])


def draw_paths(
    start: MarketStart, markets: Markets, *, months: int, n_paths: int, seed: int
) -> Paths:
    """Return paths of all prices by month; the same for the same seed on every machine.

    Parameters
    ----------
    start : MarketStart
    markets : Markets
    months : int
        How far they go, 1 or more.
    n_paths : int
        An even number: every path has a mirror image (antithetic).
    seed : int

    Raises
    ------
    InputError
        When there are no months or paths, or a starting price is not above 0.
    """
    if months < 1 or n_paths < 2 or n_paths % 2:
        raise InputError(
            say("{paths} paths over {months} months", paths=n_paths, months=months),
            fix=say("Give an even number of paths and at least one month."),
        )
    for value in (start.btc_usd, start.hashrate_eh_s, start.ai_usd_per_gpu_hour):
        if not value > 0:
            raise InputError(
                say("A starting price or hashrate is {value:g}", value=value),
                fix=say("Give numbers above 0."),
            )
    draw = _Draw(np.random.default_rng(seed), n_paths, months)
    noise = draw.normal()
    btc = _bitcoin(start, markets.bitcoin, noise, draw)
    hashrate, hashprice = _hashrate(start, markets.hashrate, btc)
    supply = markets.supply
    return Paths(
        btc_usd=btc,
        hashrate_eh_s=hashrate,
        hashprice_usd_per_ph_day=hashprice,
        ai_usd_per_gpu_hour=_ai_price(start, markets.ai, noise, draw),
        currency_per_usd=_currency(start, supply, draw),
        coal_factor=draw.yearly_factor(supply.coal_deviation),
        gas_factor=draw.yearly_factor(supply.gas_deviation),
        water_factor=_water(supply, draw),
        gas_available=_gas(supply, draw),
    )


class _Draw:
    """Random numbers of the right shape; every second path mirrors the one before it."""

    def __init__(self, generator: np.random.Generator, n_paths: int, months: int) -> None:
        self._generator = generator
        self.n_paths, self.months = n_paths, months

    @property
    def years(self) -> int:
        """Years begun."""
        return -(-self.months // MONTHS)

    def normal(self, columns: int | None = None) -> FloatArray:
        """Return standard normal numbers, (N, columns or M)."""
        half = self._generator.standard_normal((self.n_paths // 2, columns or self.months))
        return np.concatenate([half, -half])

    def poisson(self, rate: float) -> FloatArray:
        """Return how many events every month has, (N, M)."""
        shape = (self.n_paths, self.months)
        return self._generator.poisson(rate / MONTHS, shape).astype(np.float64)

    def uniform(self, columns: int) -> FloatArray:
        """Return numbers from 0 to 1, (N, columns)."""
        return self._generator.random((self.n_paths, columns))

    def yearly_factor(self, deviation: float) -> FloatArray:
        """Return lognormal factors of mean 1 that hold for a year, (N, M)."""
        factor = np.exp(deviation * self.normal(self.years) - deviation**2 / 2)
        return np.repeat(factor, MONTHS, axis=1)[:, : self.months]

    def integers(self, high: int, columns: int) -> FloatArray:
        """Return whole numbers from 0 to below `high`, (N, columns)."""
        return self._generator.integers(0, high, (self.n_paths, columns)).astype(np.float64)


def _bitcoin(start: MarketStart, model: BitcoinModel, noise: FloatArray, draw: _Draw) -> FloatArray:
    """dS/S = (mu - lambda k) dt + sigma dW + (J - 1) dN."""
    step = 1 / MONTHS
    mean_jump = exp(model.jump_mean + model.jump_deviation**2 / 2) - 1
    drift = model.drift - model.jumps_per_year * mean_jump - model.volatility**2 / 2
    jumps = draw.poisson(model.jumps_per_year)
    sizes = model.jump_mean * jumps + model.jump_deviation * np.sqrt(jumps) * draw.normal()
    growth = drift * step + model.volatility * sqrt(step) * noise + sizes
    return start.btc_usd * np.exp(np.cumsum(growth, axis=1))


def _hashrate(
    start: MarketStart, model: HashrateModel, btc_usd: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return the network's hashrate and the hashprice of every month."""
    n_paths, months = btc_usd.shape
    hashrate, hashprice = np.empty((n_paths, months)), np.empty((n_paths, months))
    reward = np.full(months, start.subsidy_btc + start.fees_btc)
    reward[start.halving_month :] = start.subsidy_btc / 2 + start.fees_btc
    today = start.btc_usd * (start.subsidy_btc + start.fees_btc) * BLOCKS_PER_DAY
    marginal = np.log(today / (start.hashrate_eh_s * PH_PER_EH))
    log_rate = np.full(n_paths, np.log(start.hashrate_eh_s))
    for month in range(months):
        rate = np.exp(log_rate)
        price = btc_usd[:, month] * reward[month] * BLOCKS_PER_DAY / (rate * PH_PER_EH)
        hashrate[:, month], hashprice[:, month] = rate, price
        step = model.growth / MONTHS + model.response * (np.log(price) - marginal)
        log_rate += np.clip(step, np.log1p(LEAST_STEP), np.log1p(GREATEST_STEP))
    return hashrate, hashprice


def _ai_price(
    start: MarketStart, model: AiPriceModel, noise: FloatArray, draw: _Draw
) -> FloatArray:
    """Δ ln p = -d/12 + sigma sqrt(1/12) eps + crashes, eps correlated with Bitcoin's."""
    with_bitcoin = model.correlation_with_bitcoin
    own = with_bitcoin * noise + sqrt(1 - with_bitcoin**2) * draw.normal()
    crashes = draw.poisson(model.crashes_per_year) * np.log1p(-model.crash_share)
    growth = -model.decline / MONTHS + model.volatility / sqrt(MONTHS) * own + crashes
    path: FloatArray = start.ai_usd_per_gpu_hour * np.exp(np.cumsum(growth, axis=1))
    return path


def _currency(start: MarketStart, model: SupplyModel, draw: _Draw) -> FloatArray:
    yearly = model.depreciation + model.depreciation_deviation * draw.normal(draw.years)
    monthly = np.repeat(np.log1p(np.maximum(yearly, -0.5)) / MONTHS, MONTHS, axis=1)
    path: FloatArray = start.currency_per_usd * np.exp(np.cumsum(monthly[:, : draw.months], axis=1))
    return path


def _water(model: SupplyModel, draw: _Draw) -> FloatArray:
    """Return lognormal years of mean 1 that remember the year before."""
    noise = draw.normal(draw.years)
    state = np.empty_like(noise)
    state[:, 0] = noise[:, 0]
    fresh = sqrt(1 - model.water_memory**2)
    for year in range(1, draw.years):
        state[:, year] = model.water_memory * state[:, year - 1] + fresh * noise[:, year]
    factor = np.exp(model.water_deviation * state - model.water_deviation**2 / 2)
    by_month: FloatArray = np.repeat(factor, MONTHS, axis=1)[:, : draw.months]
    return by_month


def _gas(model: SupplyModel, draw: _Draw) -> FloatArray:
    """Return the share of gas that comes: in some years two months are nearly without."""
    is_lost = draw.uniform(draw.years) < model.gas_loss_per_year
    first = draw.integers(MONTHS - model.gas_loss_months + 1, draw.years)
    month = np.arange(MONTHS)
    within = (month >= first[..., None]) & (month < first[..., None] + model.gas_loss_months)
    share = np.where(is_lost[..., None] & within, 1 - model.gas_loss_share, 1.0)
    coming: FloatArray = share.reshape(draw.n_paths, -1)[:, : draw.months]
    return coming
