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


@pytest.fixture(scope="session")
def sanitized_runtime(tmp_path_factory):
    """The runtime that watches its own memory accesses and arithmetic; of goroutines' stacks only frames of C."""
    return Runtime(tmp_path_factory.mktemp("sanitized"), assertions=True, sanitize=["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"])


@pytest.fixture(scope="session")
def raced_runtime(tmp_path_factory):
    """The runtime under the thread sanitizer, which must not follow calls: it does not know that stacks change."""
    return Runtime(tmp_path_factory.mktemp("raced"), assertions=False,
                   sanitize=["-fsanitize=thread", "--param=tsan-instrument-func-entry-exit=0"])


@pytest.fixture(params=MODES)
def mode(request):
    return MODES[request.param]
