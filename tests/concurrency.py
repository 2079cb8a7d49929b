"""Run the concurrent programs in many modes, and reduce reports of goroutines to what is the same in every run.

A mode is options of `minigo run` (None: the program is linked to an executable) and variables of the environment.  An executable that is kept (`build`) knows
the options, too: they travel in MINIGODEBUG.  A hang is looked at with gdb where that is installed, ended with SIGQUIT, so that the runtime tells what
every goroutine does, and then killed.
"""
import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections import namedtuple
from pathlib import Path

from harness import MINIGO, ROOT, TESTS, Result, cases, stable_err

FOLDER = TESTS / "concurrent"
PROGRAMS = cases(FOLDER / "run")
FATAL = cases(FOLDER / "fatal")
# Go notices these only when two threads are in the map at the same moment.
NEED_TWO_THREADS = {"concurrent_map_iteration", "concurrent_map_read_and_write", "concurrent_map_writes"}

Mode = namedtuple("Mode", "name options env")
Outcome = namedtuple("Outcome", "stdout status stderr hung")  # hung: what was found out about the threads, or None


def _mode(name, *options, procs=None):
    return Mode(name, options, {"GOMAXPROCS": str(procs)} if procs else {})


QUICK = [
    _mode("default"),
    _mode("procs-1", procs=1),
    _mode("procs-8", procs=8),
    _mode("segment", "--stack=segment"),
    _mode("reserve", "--stack=reserve"),
    _mode("stack-stress", "--stack-stress", procs=2),
    _mode("gc-stress", "--gc-stress", procs=2),
    _mode("seed-1", "--sched-seed", "1"),
    _mode("seed-2", "--sched-seed", "2"),
    Mode("built", None, {}),
]


def full_modes(seeds=20):
    """Return every policy with 1, 2 and 8 Ps, plain and under each stress, and the seeds."""
    stresses = {"": (), "-stack-stress": ("--stack-stress",), "-gc-stress": ("--gc-stress",)}
    modes = [_mode(f"{policy}-{procs}{name}", f"--stack={policy}", *options, procs=procs)
             for policy in ("copy", "segment", "reserve") for procs in (1, 2, 8) for name, options in stresses.items()]
    policies = ("copy", "segment", "reserve")
    return modes + [_mode(f"seed-{n}", "--sched-seed", str(n), f"--stack={policies[n % 3]}") for n in range(1, seeds + 1)]


def fits(case, mode):
    """Say whether a program can show what it shows in this mode."""
    one_thread = mode.env.get("GOMAXPROCS") == "1" or "--sched-seed" in (mode.options or ())
    return not (one_thread and case.name in NEED_TWO_THREADS)


def run_mode(case, mode, timeout):
    """Run a program in a mode; a hang comes back with the goroutines it was stuck in."""
    env = {**os.environ, **mode.env}
    if mode.options is not None:
        return run_command([*MINIGO, "run", *mode.options, case.path], timeout, env)
    with tempfile.TemporaryDirectory(prefix="minigo-built-") as folder:
        exe = Path(folder) / case.name
        built = build(case, exe)
        return run_command([exe], timeout, env) if built.status == 0 else built


def build(case, exe):
    """Link a program to an executable."""
    return run_command([*MINIGO, "build", "-o", exe, case.path], 600, os.environ)


def run_executable(exe, mode, timeout):
    """Run an executable in a mode."""
    return run_command([exe], timeout, {**os.environ, **mode.env, "MINIGODEBUG": knobs(mode.options or ())})


def knobs(options):
    """Write options of `minigo run` as MINIGODEBUG has them."""
    return re.sub(r"(^| )--", lambda m: "," if m[1] else "", " ".join(options)).replace(" ", "=")


def run_command(argv, timeout, env):
    """Run a command in a session of its own and end it, with all it started, when it takes too long.

    That is so much time of the processors, or so much time in which it does next to nothing.
    """
    child = subprocess.Popen([str(a) for a in argv], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             cwd=ROOT, env=env, start_new_session=True)
    hung, used = None, 0.0
    while True:
        try:
            out, err = child.communicate(timeout=timeout)
            break
        except subprocess.TimeoutExpired:
            before, used = used, _processor_seconds(child.pid)
            if used < timeout and used - before > timeout / 20:  # it is only slow: others have the processors
                continue
            hung = _threads(child.pid, used)
            out, err = _end(child)
            break
    return Outcome(out, child.returncode, err, hung)


def _processor_seconds(pid):
    try:
        user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    except FileNotFoundError:
        return 0.0
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _threads(pid, seconds):
    """Say what the threads of a process do that does not end, and how much it has done so far."""
    used = f"{seconds:.1f} s of processor time, load {os.getloadavg()[0]:.1f}\n"
    if not shutil.which("gdb"):
        return used
    command = ["gdb", "-p", str(pid), "-batch", "-nx", "-ex", "thread apply all bt 30", "-ex", "p mg_sched", "-ex", "thread apply all info registers"]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired as late:
        return f"{used}gdb does not end\n{(late.stdout or b'').decode(errors='replace')}"
    return used + (done.stdout + done.stderr).decode(errors="replace")


def _end(child):
    """Ask for the goroutines, then kill the child's whole session."""
    child.send_signal(signal.SIGQUIT)
    try:
        return child.communicate(timeout=5)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        return child.communicate()


def difference(case, outcome, with_report=False):
    """Return a sentence on how an outcome differs from what real Go did, or None."""
    expected = case.expected()
    if outcome.hung:
        return f"no end in time: {outcome.hung.splitlines()[0]}"
    got = Result(outcome.stdout, outcome.status, stable_err(outcome.stderr))
    for name in ("status", "stdout", "err"):
        if getattr(got, name) != getattr(expected, name):
            return f"{name}: {getattr(got, name)!r}\nexpected: {getattr(expected, name)!r}"
    golden = report_path(case)
    if with_report and golden.exists() and (text := report(outcome.stderr)) != golden.read_text():
        return f"report:\n{text}\nexpected:\n{golden.read_text()}"
    return None


# ---- Reports of goroutines --------------------------------------------------------------------------------------------
def report_path(case):
    """Return where the list of goroutines that real Go printed is kept."""
    return case.out.with_suffix(".trace")


def report(stderr):
    """Reduce the goroutines of a fatal error to their states, the program's own frames and what created them.

    Frames of libraries differ from Go's and are left out; numbers of goroutines other than 1 depend on the run.  A timer's function
    is started by whoever sees that it is time: in Go that has a name, time.goFunc.
    """
    text = stderr.decode("utf-8", "backslashreplace")
    lines, kept = text.split("\n"), []
    for line, place in zip(lines, [*lines[1:], ""]):
        if header := re.fullmatch(r"goroutine (\d+) (?:gp=.*)?\[(.*)\]:", line):
            kept.append(f"goroutine {_number(header[1])} [{header[2]}]:")
        elif line.startswith("created by time.goFunc"):
            continue
        elif made := re.fullmatch(r"created by (\S+)(?: in goroutine (\d+))?", line):
            kept.append(f"created by {made[1]} in goroutine {_number(made[2])}{_place(place, made[1])}")
        elif kept and (call := re.fullmatch(r"(main\..*)\(.*\)", line)):
            kept.append(f"    {call[1]}{_place(place, call[1])}")
        elif re.fullmatch(r"\.\.\.\d+ frames elided\.\.\.", line):
            return ""
    return "\n".join(kept) + "\n" if kept else ""


def _number(text):
    return "1" if text == "1" else "N"


def _place(line, function):
    match = re.match(r"\t(.*):(\d+)", line)
    if not function.startswith("main.") or not match:
        return ""
    return f" {Path(match[1]).name}:{match[2]}"
