"""minigo: a Go-subset compiler that shows what Go hides. `minigo.compile(source_or_path)` is the Python API (`api.py`)."""
__version__ = "0.1.0"


def compile(source_or_path, **options):
    """Compile a Go program; see `minigo.api.compile_program`."""
    from minigo.api import compile_program

    return compile_program(source_or_path, **options)


def __getattr__(name: str):
    if name in ("Program", "Result", "GoPanic", "CompileError"):
        from minigo import api

        return getattr(api, name)
    raise AttributeError(f"module 'minigo' has no attribute {name!r}")
