"""Options of the whole test suite, and which tests a plain run leaves out."""
import signal


def pytest_configure(config):
    """Let the programs that tests start hear SIGQUIT: whoever started the tests may have it ignored (a shell does, in the background)."""
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)


def pytest_addoption(parser):
    group = parser.getgroup("minigo")
    group.addoption("--update", action="store_true", help="record the goldens anew")
    group.addoption("--against-go", action="store_true", help="check the recorded goldens with the installed Go; minigo does not run")
    group.addoption("--full", action="store_true", help="also run the tests marked slow")


def pytest_collection_modifyitems(config, items):
    """Leave slow tests out unless they are asked for, and those that compare with goldens while these are made or checked, or the reverse."""
    recording = config.getoption("--update") or config.getoption("--against-go")
    unwanted = {"goldens" if recording else "real_go"}
    if not (config.getoption("--full") or config.getoption("-m")):
        unwanted.add("slow")
    left_out = [item for item in items if any(item.get_closest_marker(name) for name in unwanted)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        kept = set(items).difference(left_out)
        items[:] = [item for item in items if item in kept]
