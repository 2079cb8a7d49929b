"""What C records and what the reader finds: nothing lost, nothing twice, in order over all Ps; a file that cannot be written is told."""
from collections import Counter

import pytest

from minigo.observe import Recording
from minigo.observe import events as kinds
from native import run
from test_chan import PRELUDE

MANY = PRELUDE + r"""
#define N 2000
static void work(void *c) { send(c, 1); mg_gosched(); receive(c); count++; }
void test(void)
{
    void *c = ints(16);
    for (int i = 0; i < N; i++) {
        go(work, c);
        if (i % 100 == 99) mg_gc();
    }
    until(N);
}
"""


@pytest.fixture(params=["1", "2", "8", "2-sanitized", "4-raced"])
def recorded(request, tmp_path):
    """Run a C program with events on so many Ps. Returns: the recording."""
    procs, _, kind = request.param.partition("-")
    built = request.getfixturevalue(f"{kind}_runtime" if kind else "runtime")

    stacks = "stack=reserve,stack-init=64K,stack-max=256K," if kind else ""
    if kind == "raced":  # the thread sanitizer delivers signals late
        stacks += "async-preempt=off,"

    def recorded(text):
        exe = built.c_program(tmp_path, text)
        done = run(exe, f"{stacks}events-all,events={tmp_path}/run.events",
                   env={"GOMAXPROCS": procs, "ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=0"})
        assert (done.returncode, done.stderr) == (0, "")
        recording = Recording(tmp_path / "run.events")
        assert recording.complete and recording.procs == int(procs)
        return recording

    return recorded


def test_every_event_of_many_goroutines_is_there_once_and_in_order(recorded):
    counts, last = Counter(), {}
    follows = {kinds.Create: {kinds.Start}, kinds.Start: {kinds.Park, kinds.Yield, kinds.Exit}, kinds.Park: {kinds.Ready},
               kinds.Ready: {kinds.Start}, kinds.Yield: {kinds.Start}, kinds.Exit: set()}
    time = 0
    for e in recorded(MANY).events():
        assert e.time >= time
        time = e.time
        counts[type(e)] += 1
        if type(e) in follows:
            assert type(e) in follows[last[e.goroutine]] if e.goroutine in last else isinstance(e, kinds.Create), e
            last[e.goroutine] = type(e)
    assert counts[kinds.Create] == counts[kinds.Exit] == 2001
    assert counts[kinds.GcStop] == counts[kinds.GcMark] == counts[kinds.GcSweep] == counts[kinds.GcStart] >= 20
    assert counts[kinds.StackAlloc] >= counts[kinds.StackFree]


def test_stacks_are_given_back_where_they_were_taken(recorded):
    at = {}
    for e in recorded(MANY).events():
        if isinstance(e, kinds.StackAlloc):
            assert e.address not in at
            at[e.address] = e.size
        elif isinstance(e, kinds.StackFree):
            assert at.pop(e.address) == e.size


@pytest.mark.parametrize("knobs", ["events", "events=", "events-all=x"])
def test_a_knob_without_a_file_is_refused(runtime, tmp_path, knobs):
    done = run(runtime.c_program(tmp_path, PRELUDE + "void test(void) { }"), knobs)
    assert done.returncode != 0 and done.stderr


def test_a_file_that_cannot_be_written_is_told_and_the_program_goes_on(runtime, tmp_path):
    exe = runtime.c_program(tmp_path, PRELUDE + 'void test(void) { mg_write(1, "on\\n", 3); }')
    done = run(exe, "events=/dev/full")
    assert (done.returncode, done.stdout) == (0, "on\n") and "cannot write events to /dev/full: No space left" in done.stderr
    done = run(exe, f"events={tmp_path}/no/file")
    assert (done.returncode, done.stdout) == (2, "") and "cannot write events to" in done.stderr
