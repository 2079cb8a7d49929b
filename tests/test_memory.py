"""Memory is freed, reused and given back: objects, stacks; and the settings of the collector do what Go's do."""
import os
import re
import sys

import pytest

from harness import MINIGO, ROOT, TESTS, execute

CHURN = TESTS / "memory" / "churn.go"
LIMIT_BYTES = 200 << 20
# Megabytes allocated, and what real Go prints.
GIGABYTE = (1000, b"1000 2327467\n")
TEN_GIGABYTES = (10000, b"10000 25157706\n")


# Linux counts what a process was before exec into its peak: the command's parent must be a small process, not the test's.
MEASURE = "import os, sys; _, status, usage = os.wait4(os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:]), 0); " \
          "print(os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024, file=sys.stderr)"


def run_measured(argv, timeout):
    """Return (stdout, status, peak resident bytes) of a command."""
    done = execute([sys.executable, "-S", "-c", MEASURE, *argv], timeout, cwd=ROOT)
    status, peak = done.stderr.split()[-2:]
    return done.stdout, int(status), int(peak)


@pytest.mark.parametrize("amount", [GIGABYTE, pytest.param(TEN_GIGABYTES, marks=pytest.mark.slow)], ids=["1GB", "10GB"])
@pytest.mark.parametrize("policy", ["copy", "reserve"])
def test_much_allocated_little_kept(amount, policy):
    argv = [*MINIGO, "run", f"--stack={policy}", str(CHURN), str(amount[0])]
    out, status, peak = run_measured(argv, 300)
    assert (out, status) == (amount[1], 0)
    assert peak < LIMIT_BYTES, f"{peak >> 20} MB"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build a program of tests/memory once."""
    folder, made = tmp_path_factory.mktemp("memory"), {}

    def built(name):
        if name not in made:
            made[name] = folder / name
            done = execute([*MINIGO, "build", "-o", str(made[name]), str(TESTS / "memory" / f"{name}.go")], 120, cwd=ROOT)
            assert done.returncode == 0, done.stderr.decode()
        return made[name]
    return built


def lines(exe, *args, **env):
    """Return the lines of output and of standard error of a run."""
    done = execute([str(exe), *args], 120, env={**os.environ, **env})
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().splitlines(), done.stderr.decode().splitlines()


@pytest.mark.parametrize("procs", ["1", "2", "8"])
def test_goroutines_and_their_stacks_take_little_and_leave_nothing(built, procs):
    out, _ = lines(built("goroutines"), GOMAXPROCS=procs)
    megabytes = {what: (int(resident), int(stacks)) for what, resident, stacks in map(str.split, out[:-1])}
    assert out[-1] == "sum 5013447500 [625 625 625 625 625 625 625 625]"
    assert megabytes["blocked"][0] < 300 and megabytes["blocked"][1] == 195
    assert megabytes["ended"][0] < 80 and megabytes["ended"][1] <= 1
    assert megabytes["million"][0] < megabytes["ended"][0] + 20
    assert megabytes["deep"][1] >= 39 and megabytes["shrunk"][1] <= 20 and megabytes["shrunk"][0] < megabytes["ended"][0] + 40
    assert megabytes["over"][0] < megabytes["ended"][0] + 20 and megabytes["over"][1] <= 1


def test_stacks_that_start_with_the_average(built):
    """5,000 goroutines need 8 KiB each at first; with the average of those that wait, no more than before."""
    out, _ = lines(built("goroutines"), GODEBUG="adaptivestackstart=1")
    assert out[-1].startswith("sum 5013447500 ")


def test_stacks_do_not_shrink_when_told_so(built):
    out, _ = lines(built("goroutines"), GODEBUG="gcshrinkstackoff=1")
    stacks = {line.split()[0]: int(line.split()[2]) for line in out[:-1]}
    assert stacks["shrunk"] >= 39


def test_the_memory_limit_and_the_percentage_are_kept(built):
    free, _ = lines(built("limit"))
    assert free[0] == "0 100" and free[1].startswith("true ") and int(free[1].split()[1]) > 40 and int(free[2]) <= 1
    limited, _ = lines(built("limit"), GOMEMLIMIT="40MiB")
    assert limited[0] == "40 100" and int(limited[1].split()[1]) <= 40
    assert lines(built("limit"), "off", GOMEMLIMIT="40MiB", GOGC="50")[0][0] == "40 50"
    assert int(lines(built("limit"), "off", GOMEMLIMIT="40MiB")[0][1].split()[1]) <= 40
    never, _ = lines(built("limit"), GOGC="off", MINIGODEBUG="gc=off")
    assert never[0] == "0 -1"


def test_garbage_stays_without_the_collector(built):
    never, _ = lines(built("limit"), "off")
    assert never[1].startswith("false ") and never[1].endswith(" true") and int(never[1].split()[1]) > 1000


def test_a_malformed_limit_is_refused_in_gos_words(built):
    done = execute([str(built("stats"))], 60, env={**os.environ, "GOMEMLIMIT": "3KB"})
    assert done.returncode == 2
    assert done.stderr.decode().startswith("GOMEMLIMIT=3KB\nfatal error: malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`\n")


NUMBER = r"(?:0|\d\.\d|0\.\d+|\d+)"
TRACE = re.compile(rf"gc \d+ @\d+\.\d{{3}}s \d+%: {NUMBER}\+{NUMBER}\+{NUMBER} ms clock, {NUMBER}\+{NUMBER}/{NUMBER}/{NUMBER}\+{NUMBER} ms cpu, "
                   r"\d+->\d+->\d+ MB, \d+ MB goal, \d+ MB stacks, \d+ MB globals, 3 P(?: \(forced\))?")


def test_counts_fit_together_and_collections_are_traced(built):
    out, err = lines(built("stats"), GODEBUG="gctrace=1", GOMAXPROCS="3")
    assert out == ["true true true true", "true true true true true", "true 1 true true true", "16 true", "true true true true", "100 50 -1"]
    assert len(err) >= 4 and all(TRACE.fullmatch(line) for line in err), err
    assert err[0].endswith("(forced)") and err[0].startswith("gc 1 ")


@pytest.mark.parametrize("options", [["--stack-cache=off"], ["--stack-cache=off", "--stack=segment"], ["--stack-init=adaptive"], ["--gc=off"]], ids=" ".join)
def test_options_of_memory_change_no_result(options):
    program = TESTS / "concurrent" / "run" / "many_goroutines.go"
    done = execute([*MINIGO, "run", *options, str(program)], 120, cwd=ROOT)
    assert (done.returncode, done.stdout) == (0, program.with_suffix(".out").read_bytes())


def test_more_goroutines_under_stack_stress_than_the_system_has_mappings():
    done = execute([*MINIGO, "run", "--stack-stress", str(TESTS / "memory" / "mappings.go")], 120, cwd=ROOT)
    assert (done.returncode, done.stdout) == (0, b"799980000\n")
