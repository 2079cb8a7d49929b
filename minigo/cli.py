"""The command line: arguments, exit codes, and where text goes. stdout belongs to the user's program.

Exit codes: the program's own; 1 for errors in the program's source; 2 for a wrong command line (and, as Go, for panics and
fatal errors of the program); 3 for an internal error of minigo; 141 when nobody reads what it prints.
"""
from __future__ import annotations

import argparse
import gc
import os
import sys

from minigo import __version__
from minigo.dump import STAGES, assembly_functions, names_function
from minigo.options import GO_STACK_INIT_BYTES, POLICIES, Options, parse_size, use_color

EXIT_SOURCE, EXIT_USAGE, EXIT_INTERNAL = 1, 2, 3
EXIT_PIPE = 141  # what a shell says of a command that SIGPIPE has ended
ADAPTIVE = -1  # of --stack-init: not a size


def main(argv: list[str] | None = None) -> None:
    """Run the command line and end the process with its status."""
    _open_standard_files()
    # The trees of a compilation live to its end: looking for garbage among them again and again costs up to half of the time.
    gc.disable()
    try:
        status = run_command(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:  # nobody reads on: `minigo events FILE | head`
        status = EXIT_PIPE
    os._exit(status)  # nothing to clean up, and tearing Python and LLVM down takes longer than many a program


def _open_standard_files() -> None:
    """Make closed standard files /dev/null, as Go does: the next file opened must not become the program's output."""
    for fd, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
            os.set_inheritable(fd, True)
            setattr(sys, name, open(fd, "w" if fd else "r", closefd=False))


def run_command(argv: list[str]) -> int:
    """Return the exit status of a command line."""
    from minigo.backend.runtime import RuntimeMissing
    from minigo.diag import InternalError
    from minigo.driver import CompileError
    from minigo.packages import ModuleError, SourceError

    if argv[:1] == ["test"]:  # its flags are the go command's, which argparse cannot read
        arguments = argparse.Namespace(command=_test, args=argv[1:])
    else:
        arguments = _parser().parse_args(argv)
    try:
        return arguments.command(arguments)
    except CompileError as err:
        sys.stderr.write(err.diagnostics.render_text(color=use_color(sys.stderr)))
        return EXIT_SOURCE
    except ModuleError as err:
        sys.stderr.write(f"{err}\n")
        return EXIT_SOURCE
    except SourceError as err:
        return _complain(str(err), EXIT_SOURCE)
    except BrokenPipeError:
        raise
    except (RuntimeMissing, OSError) as err:
        return _complain(str(err), EXIT_SOURCE)
    except InternalError as err:
        if sys.flags.dev_mode:
            raise  # python -X dev -m minigo …: those who mend minigo want the traceback
        return _complain(f"internal error: {err.message}\nThis is a fault of minigo, not of your program.", EXIT_INTERNAL)
    except KeyboardInterrupt:
        return 130


def _complain(text: str, status: int) -> int:
    sys.stderr.write(f"minigo: {text}\n" if not text.startswith(("minigo", "/")) else f"{text}\n")
    return status


# ---- Commands --------------------------------------------------------------------------------------------------------
def _run(arguments: argparse.Namespace) -> int:
    import signal

    from minigo.driver import link_and_run
    from minigo.passtimes import PassTimes

    options = _options(arguments)
    # As with go run, arguments that are Go files belong to the program as long as nothing else came before.
    count = next((i for i, a in enumerate(arguments.args) if not a.endswith(".go")), len(arguments.args))
    if arguments.file.endswith(".go"):
        arguments.more_files, arguments.args = arguments.args[:count], arguments.args[count:]
    times = PassTimes() if arguments.time_passes else None
    compiled = _compiled(arguments, options, times)
    for number in (signal.SIGINT, signal.SIGPIPE):
        signal.signal(number, signal.SIG_DFL)  # the program's, not Python's
    name = os.path.join(os.path.dirname(arguments.file), _default_output(arguments.file))
    try:
        return link_and_run(compiled, [name, *arguments.args], options, times)
    except RuntimeError as err:  # the runtime could not start
        return _complain(str(err), EXIT_SOURCE)


def _test(arguments: argparse.Namespace) -> int:
    from minigo.testing.command import run_tests
    from minigo.testing.flags import UsageError, parse_command

    parser = argparse.ArgumentParser(prog="minigo test", add_help=False, allow_abbrev=False)
    _add_run_options(parser)
    if any(a in ("-h", "-help", "--help") for a in arguments.args):
        _parser().parse_args(["test", "--help"])
    known = {name: action.nargs != 0 for action in parser._actions for name in action.option_strings}
    try:
        command = parse_command(arguments.args, known.get)
    except UsageError as err:
        return _complain(str(err), EXIT_USAGE)
    options = parser.parse_args(command.options)
    for name in ("events", "stack_profile", "heap_profile"):  # the tests run in folders of their own
        if getattr(options, name):
            setattr(options, name, os.path.abspath(getattr(options, name)))
    return run_tests(command, _options(options))


def _build(arguments: argparse.Namespace) -> int:
    if _is_pattern(arguments.file):
        return _for_each_package(arguments, _build_package)
    return _build_package(arguments)


def _build_package(arguments: argparse.Namespace) -> int:
    from pathlib import Path

    from minigo.backend.link import LinkError, link_executable
    from minigo.driver import pctab_of

    if _is_library(arguments):
        return _check_package(arguments)  # as with the go command, there is nothing to keep
    compiled = _compiled(arguments, _options(arguments))
    output = Path(arguments.output or _default_output(arguments.file))
    if output.is_dir():
        return _complain(f"{output} is a folder: give the executable another name with -o", EXIT_SOURCE)
    if output.suffix == ".go":
        return _complain(f"{output} is a Go file: minigo does not overwrite it", EXIT_SOURCE)
    if output.exists() and not output.is_file():
        if str(output) == os.devnull:
            return 0  # compiled, nothing wanted
        return _complain(f"{output} is not a regular file: give the executable another name with -o", EXIT_SOURCE)
    try:
        link_executable(compiled.objects, {path: pctab_of(compiled, path) for path in compiled.objects}, output)
    except LinkError as err:
        return _complain(str(err), EXIT_SOURCE)
    return 0


def _default_output(file: str) -> str:
    path = os.path.abspath("main" if file == "-" else file)
    return os.path.basename(path).removesuffix(".go")


def _is_pattern(file: str) -> bool:
    return file == "..." or file.endswith("/...")


def _for_each_package(arguments: argparse.Namespace, action) -> int:
    """Run a command's action on every package below a folder, and report the worst status."""
    from minigo.driver import CompileError
    from minigo.modules import folders_below

    top, status = arguments.file[:-3] or ".", 0
    for folder in folders_below(top):
        arguments.file = folder
        try:
            status = max(status, action(arguments))
        except CompileError as err:
            sys.stderr.write(err.diagnostics.render_text(color=use_color(sys.stderr)))
            status = EXIT_SOURCE
    return status


def _is_library(arguments: argparse.Namespace) -> bool:
    """Report whether the command is about a package that is no program."""
    from minigo.modules import folder_files, scan_imports

    return os.path.isdir(arguments.file) and scan_imports(folder_files(arguments.file)[0][1])[0] != "main"


def _check(arguments: argparse.Namespace) -> int:
    if _is_pattern(arguments.file):
        return _for_each_package(arguments, _check_package)
    return _check_package(arguments)


def _check_package(arguments: argparse.Namespace) -> int:
    from minigo.driver import CompileError

    try:
        _with_compilation(arguments, lambda compilation: compilation.check_promises())
    except CompileError as err:
        if not getattr(arguments, "json", False):
            raise
        print(err.diagnostics.render_json())
        return EXIT_SOURCE
    if getattr(arguments, "json", False):
        print("[]")
    return 0


def _escape(arguments: argparse.Namespace) -> int:
    from minigo.report.escape_command import Analysed, print_escapes

    # What is explained or recorded is the program that minigo makes, with its own library, into which only LLVM inlines.
    arguments.as_go = not (arguments.why or arguments.diff or arguments.format == "json")
    arguments.inlining = arguments.as_go and not arguments.l

    def work(compilation):
        compilation.analyze()
        return Analysed(_import_path(arguments.file), compilation.facts, compilation.sources, arguments.m)

    def analyse():
        packages = []
        for folder in _folders(arguments):
            arguments.file = folder
            packages.append(_with_compilation(arguments, work))
        return packages

    arguments.target = arguments.file
    if arguments.against_go and arguments.file == "-":
        return _complain("--against-go needs a file or a folder that go can read", EXIT_USAGE)
    status, complaint = print_escapes(arguments, analyse)
    return _complain(complaint, status) if complaint else status


def _folders(arguments: argparse.Namespace) -> list[str]:
    """List what the command is about: the packages below a folder for a pattern, else what was given."""
    from minigo.modules import folders_below

    return folders_below(arguments.file[:-3] or ".") if _is_pattern(arguments.file) else [arguments.file]


def _import_path(path: str) -> str:
    """Return the import path of a folder in a module, as Go heads messages; of a file, what Go calls it."""
    from minigo.modules import find_module

    if not os.path.isdir(path):
        return "command-line-arguments"
    module = find_module(path)
    return module.import_path(path) if module is not None else os.path.basename(os.path.abspath(path))


def _ir(arguments: argparse.Namespace) -> int:
    from minigo.backend.optimize import optimize_module

    def work(compilation):
        module = _module(arguments, compilation)
        if arguments.stage == "opt":
            optimize_module(module, compilation.options.opt_level)
        if arguments.func is None:
            return [str(module)]
        return [str(f) for f in module.functions if not f.is_declaration and names_function(arguments.func, f.name)]

    return _print_selected(arguments, _with_compilation(arguments, work))


def _asm(arguments: argparse.Namespace) -> int:
    from minigo.backend.optimize import emit_assembly, optimize_module

    def work(compilation):
        module = _module(arguments, compilation)
        optimize_module(module, compilation.options.opt_level)
        text = emit_assembly(module, compilation.options.opt_level)
        return [text] if arguments.func is None else assembly_functions(text, arguments.func)

    return _print_selected(arguments, _with_compilation(arguments, work))


def _explain(arguments: argparse.Namespace) -> int:
    from minigo.diag_codes import CODES

    if arguments.code not in CODES:
        import difflib

        near = difflib.get_close_matches(arguments.code, CODES, 3, 0.5)
        return _complain(f"no error code {arguments.code!r}" + (f": did you mean {' or '.join(near)}?" if near else
                         "; codes are listed by `minigo explain --list`"), EXIT_USAGE)
    rule, example = CODES[arguments.code]
    print(f"{arguments.code}: {rule}")
    if example:
        print("\nThis breaks the rule:\n\n" + "\n".join(f"    {line}".rstrip() for line in example.expandtabs(4).split("\n")))
    return 0


class _ListCodes(argparse.Action):
    """--list: every code with its rule."""

    def __call__(self, parser, *rest) -> None:
        from minigo.diag_codes import CODES

        print("".join(f"{code:<28}{rule}\n" for code, (rule, _) in CODES.items()), end="")
        parser.exit()


def _version(arguments: argparse.Namespace) -> int:
    print(f"minigo {__version__} (Go 1.27 language subset, Python {sys.version.split()[0]})")
    return 0


def _events(arguments: argparse.Namespace) -> int:
    from minigo.observe.command import print_events

    complaint = print_events(arguments)
    return _complain(complaint, EXIT_SOURCE) if complaint else 0


def _help(arguments: argparse.Namespace) -> int:
    from minigo.cache import PACKAGE_DIR

    pages = sorted(p.stem for p in (PACKAGE_DIR / "docs").glob("*.md"))
    if arguments.topic is None:
        _parser().print_help()
        print(f"\npages for `minigo help PAGE`: {', '.join(pages)}")
        return 0
    if arguments.topic not in pages:
        return _complain(f"no page {arguments.topic!r}: there are {', '.join(pages)}", EXIT_USAGE)
    print((PACKAGE_DIR / "docs" / f"{arguments.topic}.md").read_text(encoding="utf-8"), end="")
    return 0


# ---- What the commands share -----------------------------------------------------------------------------------------
def _read(arguments: argparse.Namespace) -> tuple[list[tuple[str, bytes]], dict[str, list[tuple[str, bytes]]]]:
    """Return the files of the command's program, and the other packages of its module that it imports."""
    from minigo.modules import read_program

    if arguments.file == "-":
        return [("<stdin>.go", sys.stdin.buffer.read())], {}
    return read_program(arguments.file, *getattr(arguments, "more_files", ()))


def _compiled(arguments: argparse.Namespace, options: Options, times=None):
    """Compile the command's program, writing the dumps it asks for."""
    from minigo.driver import compile_files
    from minigo.progress import Progress

    files, packages = _read(arguments)
    if arguments.dump:
        return _with_compilation(arguments, lambda compilation: compilation.compile(), (files, packages))
    with Progress() as progress:
        return compile_files(files, options, progress.show, times, packages)


def _with_compilation(arguments: argparse.Namespace, work, program=None):
    """Run `work(compilation)` on the command's program; returns its result."""
    from minigo.driver import Compilation, with_deep_stack
    from minigo.progress import Progress

    files, packages = program or _read(arguments)
    observe = None
    if getattr(arguments, "dump", None):
        from minigo.dump import Dumper

        observe = Dumper(arguments.dump, files, sys.stderr).observe
    with Progress() as progress:
        compilation = Compilation(files, _options(arguments), observe=observe, progress=progress.show, packages=packages,
                                  inlining=getattr(arguments, "inlining", False), as_go=getattr(arguments, "as_go", False))
        return with_deep_stack(lambda: work(compilation))


def _options(arguments: argparse.Namespace) -> Options:
    from minigo.modules import language_of

    names = ("stack", "stack_init_bytes", "stack_max_bytes", "stack_stress", "stack_stats", "gc_stress", "seed",
             "sched_seed", "async_preempt", "gc", "stack_cache", "events", "events_all", "stack_profile", "heap_profile", "opt_level", "all_errors",
             "verify_escapes")
    given = {name: value for name in names if (value := getattr(arguments, name, None)) is not None}
    if (path := getattr(arguments, "file", "-")) != "-":
        given["language"] = language_of(path)
    if given.get("stack_init_bytes") == ADAPTIVE:
        given |= {"stack_init_bytes": GO_STACK_INIT_BYTES, "stack_init_adaptive": True}
    try:
        return Options(**given)
    except ValueError as err:
        sys.exit(_complain(str(err), EXIT_USAGE))


def _module(arguments: argparse.Namespace, compilation):
    """Generate the program's module; functions that are asked for stay in it even if all their calls are inlined."""
    from minigo.backend.optimize import parse_module

    module = parse_module(compilation.generate_ir())
    for function in module.functions:
        if arguments.func is not None and not function.is_declaration and names_function(arguments.func, function.name):
            function.linkage = "external"
    return module


def _print_selected(arguments: argparse.Namespace, parts: list[str]) -> int:
    if not parts:
        return _complain(f"the program has no function {arguments.func!r}: names are as in traces, main.f, main.(*T).m or "
                         "main.f.func1", EXIT_SOURCE)
    _print_lines(parts)
    return 0


def _print_lines(lines: list[str]) -> None:
    for line in lines:
        sys.stdout.write(line if line.endswith("\n") else line + "\n")


# ---- The parser ------------------------------------------------------------------------------------------------------
def _size(text: str) -> int:
    try:
        return parse_size(text)
    except ValueError as err:
        raise argparse.ArgumentTypeError(str(err)) from None


def _first_size(text: str) -> int:
    return ADAPTIVE if text == "adaptive" else _size(text)


class _OnOff(argparse.Action):
    """Store `on` as True and `off` as False."""

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values == "on")


def _stage(text: str) -> str:
    if text.partition(":")[0] not in STAGES:
        raise argparse.ArgumentTypeError(f"no stage {text!r}: choose {', '.join(STAGES)}")
    return text


def _add_verifying(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--verify-escapes", action="store_true", default=None,
                     help="stop the program where an address in a stack is stored in something that outlives what is there")


def _add_run_options(sub: argparse.ArgumentParser) -> None:
    """Add the options of a run, which `run` and `test` have."""
    sub.add_argument("--stack", choices=POLICIES, help="what happens when a goroutine's stack is full (copy, as Go)")
    sub.add_argument("--stack-init", dest="stack_init_bytes", type=_first_size, metavar="SIZE|adaptive",
                     help="first stack of a goroutine (2K); adaptive: what is in use on average")
    sub.add_argument("--stack-max", dest="stack_max_bytes", type=_size, metavar="SIZE", help="overflow beyond it (1000000000)")
    sub.add_argument("--stack-stress", action="store_true", help="move the stack at every call and unmap the old one")
    sub.add_argument("--stack-cache", choices=("on", "off"), action=_OnOff, metavar="off",
                     help="never reuse a stack: old ones become inaccessible")
    _add_verifying(sub)
    sub.add_argument("--stack-stats", action="store_true", help="print growths, copied bytes and high water on stderr at the end")
    sub.add_argument("--gc", choices=("on", "off"), action=_OnOff, metavar="off", help="do not collect garbage")
    sub.add_argument("--gc-stress", action="store_true", help="collect at every allocation and poison what is freed")
    sub.add_argument("--seed", type=int, metavar="N", help="walk maps in the same order in every run with this N")
    sub.add_argument("--sched-seed", type=int, metavar="N", help="one P, a virtual clock, and the same interleaving in every run with this N")
    sub.add_argument("--async-preempt", choices=("on", "off"), action=_OnOff, metavar="off",
                     help="do not interrupt loops without calls: others wait until they end")
    sub.add_argument("--events", metavar="FILE", help="record what happens to stacks, goroutines and heap, for `minigo events FILE`")
    sub.add_argument("--stack-profile", metavar="FILE", help="write by which calls stacks grew, for `go tool pprof -top FILE`")
    sub.add_argument("--heap-profile", metavar="FILE", help="write which calls allocated, for `go tool pprof -top FILE`; allocations are slow then")
    sub.add_argument("--events-all", action="store_true", help="do not pause recording while so much happens that it would cost more than 5%% of the time")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="minigo", description="Compile Go to native code and see what Go hides.",
                                     epilog="example: minigo run --stack-stats hello.go")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, action, text: str, example: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".", epilog=f"example: {example}")
        sub.set_defaults(command=action)
        return sub

    def program(sub: argparse.ArgumentParser) -> None:
        sub.add_argument("-O", dest="opt_level", type=int, choices=range(4), metavar="N", help="optimisation level, 0 to 3 (2)")
        sub.add_argument("--dump", action="append", type=_stage, metavar="STAGE[:FUNC]",
                         help=f"print a stage on stderr: {', '.join(STAGES)}")
        sub.add_argument("file", metavar="FILE|DIR|-", help="a Go file, the folder of a package (its module is found by go.mod), or - for "
                                                            "standard input; build, check and escape also take DIR/...")

    run = command("run", _run, "compile a program and run it", "minigo run --stack=segment --stack-max=1MB deep.go 100")
    _add_run_options(run)
    run.add_argument("--time-passes", action="store_true", help="print the time of each pass on stderr before the program runs")
    program(run)
    run.add_argument("args", nargs=argparse.REMAINDER, help="the program's own arguments")

    test = command("test", _test, "test packages, with the flags and the output of go test", "minigo test -v -run=TestAdd/empty ./...")
    test.add_argument("args", nargs=argparse.REMAINDER, metavar="[FLAGS] [DIR|DIR/...|FILES] [ARGS]",
                      help="the go command's flags and packages (`minigo help test`), and options of `minigo run` with two dashes, as --gc-stress")

    build = command("build", _build, "make an executable that needs no Python", "minigo build -o hello hello.go")
    build.add_argument("-o", dest="output", metavar="EXE", help="name of the executable (the file's name without .go)")
    _add_verifying(build)
    program(build)
    check = command("check", _check, "report errors and do nothing else", "minigo check ./folder")
    check.add_argument("--json", action="store_true", help="print the errors as JSON on stdout, with codes for `minigo explain`")
    check.add_argument("-e", dest="all_errors", action="store_true", help="report all errors, not only the first ten")
    program(check)
    escape = command("escape", _escape, "print what escapes to the heap, in the words of go build -gcflags=-m",
                     "minigo escape closures.go")
    escape.add_argument("-m", type=int, choices=(1, 2), default=1, help="2 adds the path by which it escapes")
    escape.add_argument("-l", action="store_true", help="without inlining, as go build -gcflags='-m -l' and as minigo compiles")
    escape.add_argument("--inline-notes", action="store_true", help="also what can be inlined, and where it is")
    escape.add_argument("--why", metavar="NAME|LINE", help="explain one variable or allocation: lifetime, placement, the way out, what would help")
    escape.add_argument("--func", metavar="NAME", help="only of this function and the literals in it: f, T.m, (*T).m, f.func1")
    escape.add_argument("--var", metavar="NAME", help="only of variables with this name")
    escape.add_argument("--verdict", choices=("heap", "stack", "leak"), help="only with this verdict")
    escape.add_argument("--against-go", action="store_true", help="compare with an installed Go, list what differs; status 1 if anything does")
    escape.add_argument("--diff", metavar="OLD.json", help="compare with a recording of --format=json; FILE may be a second one; status 1 if they differ")
    escape.add_argument("--format", choices=("text", "json"), default="text", help="json: every site with both verdicts (schema in `minigo help escape`)")
    program(escape)
    ir = command("ir", _ir, "print LLVM IR", "minigo ir --stage=opt --func=fib fib.go")
    ir.add_argument("--stage", choices=("raw", "opt"), default="opt", help="before or after LLVM's passes (opt)")
    asm = command("asm", _asm, "print the machine code as assembly", "minigo asm --func=main.main hello.go")
    for sub in (ir, asm):
        sub.add_argument("--func", metavar="NAME", help="only this function, named as in traces: fib, main.f.func1")
        program(sub)
    explain = command("explain", _explain, "explain an error code of `minigo check --json`, with an example", "minigo explain UnusedVar")
    explain.add_argument("--list", action=_ListCodes, nargs=0, help="list all codes")
    explain.add_argument("code", metavar="CODE")
    events = command("events", _events, "print what `minigo run --events FILE` has recorded", "minigo events --kind=grow,shrink run.events")
    events.add_argument("--kind", action="append", metavar="KIND[,KIND]", help="only events of these kinds: create, park, grow, gc-mark, …")
    events.add_argument("--goroutine", action="append", type=int, metavar="N", help="only events of this goroutine")
    events.add_argument("--function", metavar="NAME", help="only growths for this function, and events of goroutines that run it or begin in it")
    events.add_argument("--summary", action="store_true", help="print sums: per function, per goroutine, per collection")
    events.add_argument("--json", action="store_true", help="print one JSON object a line")
    events.add_argument("file", metavar="FILE", help="the recording")
    command("version", _version, "print minigo's version", "minigo version")
    pages = command("help", _help, "print this help or a page of the documentation", "minigo help differences")
    pages.add_argument("topic", nargs="?", metavar="PAGE")
    return parser
