"""The runtime under test, built once per session."""
import pytest

from native import MODES, Runtime


@pytest.fixture(scope="session")
def runtime(tmp_path_factory):
    """The runtime with its assertions on."""
    return Runtime(tmp_path_factory.mktemp("rt"), assertions=True)


@pytest.fixture(scope="session")
def released_runtime(tmp_path_factory):
    """The runtime as it is installed."""
    return Runtime(tmp_path_factory.mktemp("released"), assertions=False)


@pytest.fixture(params=MODES)
def mode(request):
    return MODES[request.param]
