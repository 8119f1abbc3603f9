"""What holds for every test: no screen, no trace in the user's home, nothing left running."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.helpers.leftovers import alive_now, left_since

settings.register_profile("dev", deadline=None, max_examples=25)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=100,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep caches and preferences of the program, also of one started by a test, to this run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITESELECT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("SITESELECT_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        patch.setenv("SITESELECT_CONFIG_DIR", str(tmp_path_factory.mktemp("preferences")))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window behind."""
    with_qt = "qapp" in request.fixturenames or "qtbot" in request.fixturenames
    before = alive_now(with_qt=with_qt)
    yield
    if left := left_since(before, with_qt=with_qt):
        pytest.fail(f"The test left behind: {'; '.join(left)}", pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def _one_application(request: pytest.FixtureRequest) -> None:
    """Make the application for widgets first: a page painted before it would make a lesser one.

    Asked for by name only here, so that tests without Qt are not searched for Qt's leftovers.
    """
    request.getfixturevalue("qapp")
