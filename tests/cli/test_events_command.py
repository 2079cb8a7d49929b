"""What a run records with --events is what happened, however the run ends, and `minigo events` shows it."""
import json
import os
import re
import signal
import subprocess
import time

import pytest

from harness import MINIGO, TESTS
from minigo.observe import EventsError, Recording, read_events
from minigo.observe import events as kinds

DEEP = """package main

import "fmt"

func deep(n int) int {
	var a [10]int
	for i := range a {
		a[i] = n
	}
	if n == 0 {
		return 0
	}
	return deep(n-1) + a[n%10]
}

func main() { fmt.Println(deep(3000)) }
"""


def minigo(*args, cwd, env=None, timeout=120):
    return subprocess.run([*MINIGO, *map(str, args)], cwd=cwd, text=True, capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL,
                          env={**os.environ, **(env or {})})


def record(tmp_path, program, *options, status=0, env=None):
    """Run a program with events. Returns: the recording, standard error."""
    (tmp_path / "prog.go").write_text(program)
    done = minigo("run", "--events", "run.events", *options, "prog.go", cwd=tmp_path, env=env)
    assert done.returncode == status, done.stderr
    recording = Recording(tmp_path / "run.events")
    assert recording.complete and recording.status == status
    return recording, done.stderr


@pytest.mark.parametrize("policy", ["copy", "segment", "reserve"])
def test_growths_are_those_of_stack_stats(tmp_path, policy):
    recording, stats = record(tmp_path, DEEP, f"--stack={policy}", "--stack-stats")
    growths = [e for e in recording.events() if isinstance(e, (kinds.Grow, kinds.Push)) and e.goroutine == 1]
    by_function = {}
    for e in growths:
        n, copied, rebased = by_function.get(e.function.function, (0, 0, 0))
        by_function[e.function.function] = n + 1, copied + e.copied, rebased + getattr(e, "rebased", 0)
    told = re.findall(r"^stack:   (\S+): (\d+) growths, (\d+) bytes copied, (\d+) words rebased", stats, re.M)
    assert by_function == {name: tuple(map(int, numbers)) for name, *numbers in told}
    assert "main.deep" in by_function


WORKERS = """package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func worker(in <-chan int, out chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for n := range in {
		time.Sleep(time.Microsecond)
		out <- n * n
	}
}

func main() {
	in, out := make(chan int), make(chan int, 4)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go worker(in, out, &wg)
	}
	go func() {
		for i := range 50 {
			in <- i
		}
		close(in)
		wg.Wait()
		close(out)
	}()
	sum := 0
	for n := range out {
		sum += n
		if n == 100 {
			runtime.GC()
		}
		runtime.Gosched()
	}
	fmt.Println(sum)
}
"""
AFTER = {  # what may come after an event of a goroutine's life
    kinds.Create: {kinds.Start}, kinds.Start: {kinds.Park, kinds.Yield, kinds.Exit}, kinds.Park: {kinds.Ready},
    kinds.Ready: {kinds.Start}, kinds.Yield: {kinds.Start}, kinds.Exit: set(),
}


def check_lives(events):
    """Check that every goroutine goes from one state only to those that follow. Returns: the last event of each."""
    last = {}
    for e in events:
        if type(e) not in AFTER:
            continue
        if e.goroutine not in last:
            assert isinstance(e, kinds.Create)
        else:
            assert type(e) in AFTER[type(last[e.goroutine])], (last[e.goroutine], e)
        last[e.goroutine] = e
    return last


@pytest.mark.parametrize("options", [["--sched-seed=3"], [], ["--stack-stress"], ["--gc-stress"]], ids=" ".join)
def test_goroutines_live_from_create_to_exit(tmp_path, options):
    recording, _ = record(tmp_path, WORKERS, *options)
    last = check_lives(recording.events())
    assert len(last) == 5 and all(isinstance(e, kinds.Exit) for e in last.values())
    creates = [e for e in recording.events() if isinstance(e, kinds.Create)]
    assert creates[0].function.function == "minigo.start" and all(e.function.function.startswith("main.main.") for e in creates[1:])
    assert {(e.reason, e.parent) for e in creates} == {("program start", 0), ("go statement", 1)}
    assert sorted(e.site.line for e in creates[1:]) == [23, 23, 23, 25]
    assert {e.reason for e in recording.events() if isinstance(e, kinds.Park)} >= {"chan receive", "sleep"}


@pytest.mark.parametrize("name", ["actors", "error_group", "goroutine_leak", "santa_claus", "semaphores", "timers_and_tickers"])
def test_concurrent_programs_leave_sound_recordings(tmp_path, name):
    source = TESTS / "concurrent" / "run" / f"{name}.go"
    done = minigo("run", "--events", "run.events", source, cwd=tmp_path, env={"GOMAXPROCS": "4"})
    assert (done.returncode, done.stdout) == (0, source.with_suffix(".out").read_text())
    recording = Recording(tmp_path / "run.events")
    assert recording.complete and len(check_lives(recording.events())) > 1


def test_every_collection_has_its_phases_in_order(tmp_path):
    recording, _ = record(tmp_path, WORKERS)
    phases = {}
    for e in recording.events():
        if hasattr(e, "collection"):
            phases.setdefault(e.collection, []).append(e)
    assert phases
    for one in phases.values():
        assert [type(e) for e in one] == [kinds.GcStop, kinds.GcMark, kinds.GcSweep, kinds.GcStart]
        assert one[1].stacks >= 1 and one[1].stack_bytes > 0 and one[1].global_bytes > 0 and one[1].live <= one[0].heap
    assert any(one[0].forced for one in phases.values())


ENDINGS = {
    "os.Exit": ("os.Exit(3)", 3), "panic": ('panic("no")', 2), "deadlock": ("select {}", 2), "fault": ("var p *int; *p = 1", 2),
    "overflow": ("forever(0)", 2), "goexit": ("runtime.Goexit()", 2), "return": ("return", 0), "closed pipe": ("", 0),
    "exit elsewhere": ("go os.Exit(4); select {}", 4),
}


@pytest.mark.parametrize("ending", [e for e in ENDINGS if e != "closed pipe"])
def test_the_file_is_complete_however_the_program_ends(tmp_path, ending):
    text, status = ENDINGS[ending]
    record(tmp_path, f"""package main
import ("os"; "runtime")
var _, _ = os.Exit, runtime.Goexit
func forever(n int) int {{ return forever(n+1) + 1 }}
func main() {{ {text} }}
""", "--stack-max=1M", status=status)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_file_and_the_program(tmp_path, number):
    (tmp_path / "prog.go").write_text('package main\nfunc main() { println("on"); for { } }\n')
    program = subprocess.Popen([*MINIGO, "run", "--events", "run.events", "prog.go"], cwd=tmp_path, stderr=subprocess.PIPE)
    assert program.stderr.readline() == b"on\n"
    program.send_signal(number)
    assert program.wait(60) == -number
    program.stderr.close()
    recording = Recording(tmp_path / "run.events")
    assert recording.complete and recording.status == 128 + number


def test_what_was_written_before_a_kill_can_be_read(tmp_path):
    (tmp_path / "prog.go").write_text("package main\nfunc main() { c := make(chan int); go func() { for { c <- 1 } }(); for { <-c } }\n")
    program = subprocess.Popen([*MINIGO, "run", "--events", "run.events", "prog.go"], cwd=tmp_path)
    path = tmp_path / "run.events"
    late = time.monotonic() + 60
    while time.monotonic() < late:
        # What one P has recorded may come to the file long before what another has.
        if path.exists() and path.stat().st_size > 100_000 and sum(isinstance(e, kinds.Create) for e in read_events(path)) == 2:
            break
        time.sleep(0.02)
    program.kill()
    program.wait()
    recording = Recording(path)
    assert not recording.complete and sum(1 for _ in recording.events()) > 10_000
    path.write_bytes(path.read_bytes()[:-7])
    assert sum(1 for _ in read_events(path)) > 5_000
    done = minigo("events", "--kind=create", "run.events", cwd=tmp_path)
    assert done.returncode == 0 and "cut off" in done.stderr and len(done.stdout.splitlines()) == 2


def test_too_many_events_pause_the_recording_unless_all_are_wanted(tmp_path):
    program = "package main\nfunc main() { c := make(chan int); go func() { for range 100000 { c <- 1 }; close(c) }(); for range c { } }\n"
    recording, _ = record(tmp_path, program)
    assert any(isinstance(e, kinds.Pause) for e in recording.events())
    assert "pauses" in minigo("events", "--summary", "run.events", cwd=tmp_path).stdout
    recording, _ = record(tmp_path, program, "--events-all")
    check_lives(recording.events())
    assert sum(isinstance(e, kinds.Ready) for e in recording.events()) >= 99_000


def test_an_executable_records_when_asked_by_its_environment(tmp_path):
    (tmp_path / "prog.go").write_text(WORKERS)
    assert minigo("build", "-o", "exe", "prog.go", cwd=tmp_path).returncode == 0
    subprocess.run([tmp_path / "exe"], cwd=tmp_path, env={"MINIGODEBUG": "events=a.events", "GOMAXPROCS": "4"}, check=True, capture_output=True)
    recording = Recording(tmp_path / "a.events")
    assert recording.complete and recording.procs == 4
    assert len(check_lives(recording.events())) == 5


def test_calls_of_the_api_record_one_file_each(tmp_path):
    import minigo as api

    program = api.compile(DEEP, events=str(tmp_path / "run.events"))
    program.call("deep", 2000)
    grown = [e.new for e in read_events(tmp_path / "run.events") if isinstance(e, kinds.Grow)]
    program.call("deep", 10)
    fewer = [e.new for e in read_events(tmp_path / "run.events") if isinstance(e, kinds.Grow)]
    assert Recording(tmp_path / "run.events").complete
    assert max(grown) > 100_000 > max(fewer, default=0)
    (tmp_path / "run.events").unlink()
    assert program.run().status == 0
    assert any(isinstance(e, kinds.Exit) for e in read_events(tmp_path / "run.events"))


GOLDEN = """\
g1 create minigo.start, program start
g1 start
g2 create main.main.func1, go statement of g1 in main.main prog.go:13
g1 park chan receive
g2 start
g2 grow 2048 → 4096, N used, N copied, N rebased, T, for main.large prog.go:4 (frame N)
g1 ready by g2
g2 exit function ended
g1 start
g1 exit program ended
"""


def test_text_of_a_small_program(tmp_path):
    record(tmp_path, """package main

//go:noinline
func large(n int) int {
	var a [200]int
	for i := range a { a[i] = n + i }
	if n == 0 { return a[5] }
	return a[n] + large(n-1)
}

func main() {
	c := make(chan int)
	go func() { c <- large(0) }()
	if <-c == 0 { panic("?") }
}
""", "--sched-seed=1")
    text = minigo("events", "--kind=create,start,park,ready", "--kind=exit,grow", "run.events", cwd=tmp_path).stdout
    lines = [re.sub(r"\d+(?= (?:used|copied|rebased))|(?<=frame )\d+", "N", re.sub(r"[\d.]+ (?:µs|ms)", "T", line)) for line in text.splitlines()]
    assert all(re.match(r" *\d+\.\d{4} p0 ", line) for line in lines)
    assert "".join(" ".join(line.split()[2:]) + "\n" for line in lines) == GOLDEN


def test_filters_json_and_summary(tmp_path):
    record(tmp_path, DEEP)
    by_function = minigo("events", "--function=deep", "--json", "run.events", cwd=tmp_path).stdout.splitlines()
    rows = [json.loads(line) for line in by_function]
    assert rows and {row["kind"] for row in rows} == {"grow"} and rows[0]["function"]["function"] == "main.deep"
    assert {"time", "p", "goroutine", "old", "new", "used", "copied", "rebased", "ns", "frame"} <= rows[0].keys()
    assert minigo("events", "--goroutine=77", "run.events", cwd=tmp_path).stdout == ""
    summary = json.loads(minigo("events", "--summary", "--json", "run.events", cwd=tmp_path).stdout)
    assert summary["functions"][0] == {**summary["functions"][0], "function": "main.deep", "growths": len(rows), "copied": sum(r["copied"] for r in rows)}
    assert summary["goroutines"][0]["max_stack"] == rows[-1]["new"]
    text = minigo("events", "--summary", "run.events", cwd=tmp_path).stdout
    assert "main.deep" in text and "goroutines" in text


def test_wrong_use_is_told_in_one_line(tmp_path):
    (tmp_path / "text").write_text("something else")
    (tmp_path / "prog.go").write_text(DEEP)
    for arguments, words in ((["text"], "is not a recording"), (["missing"], "missing"), (["--kind=x", "text"], "no kind of event 'x'")):
        done = minigo("events", *arguments, cwd=tmp_path)
        assert done.returncode == 1 and words in done.stderr and len(done.stderr.splitlines()) == 1, done.stderr
    done = minigo("run", "--events", "no/folder", "prog.go", cwd=tmp_path)
    assert done.returncode != 0 and "cannot write events to no/folder" in done.stderr and "Traceback" not in done.stderr


def test_damaged_files_are_refused(tmp_path):
    record(tmp_path, WORKERS)
    good = (tmp_path / "run.events").read_bytes()
    for at in range(0, len(good), max(1, len(good) // 150)):
        (tmp_path / "bad").write_bytes(good[:at] + bytes([good[at] ^ 0xff]) + good[at + 1:])
        try:
            list(read_events(tmp_path / "bad"))
        except EventsError:
            pass
