"""Exported names of Go's library that ours does not have: a program that uses one is not wrong.

Only packages that we have otherwise; of syscall there are too many. Source: the exported names of Go 1.27's packages.
"""
from __future__ import annotations

_NAMES = {path: frozenset(names.split()) for path, names in {
    "encoding/json": """
        CallMethodsWithLegacySemantics DefaultOptionsV1 FormatByteArrayAsArray FormatBytesWithLegacySemantics
        FormatDurationAsNano MatchCaseSensitiveDelimiter MergeWithLegacySemantics OmitEmptyWithLegacySemantics
        Options ParseBytesWithLooseRFC4648 ParseTimeWithLooseRFC3339 ReportErrorsWithLegacySemantics
        StringifyWithLegacySemantics UnmarshalArrayFromAnyLength
    """,
    "math/big": """
        ErrNaN Float MaxExp MaxPrec MinExp NewFloat ParseFloat
    """,
    "os": """
        CopyFS ErrNoHandle ErrProcessDone FindProcess Getgroups Interrupt Kill OpenInRoot OpenRoot ProcAttr
        Process ProcessState Root Signal StartProcess
    """,
    "runtime": """
        BlockProfile BlockProfileRecord CPUProfile GOROOT GoroutineProfile MemProfile MemProfileRecord
        MutexProfile Pinner ReadTrace SetBlockProfileRate SetCPUProfileRate SetCgoTraceback
        SetDefaultGOMAXPROCS SetMutexProfileFraction StackRecord StartTrace StopTrace ThreadCreateProfile
    """,
    "runtime/debug": """
        BuildInfo BuildSetting CrashOptions Module ParseBuildInfo ReadBuildInfo SetCrashOutput SetMaxThreads
        SetPanicOnFault WriteHeapDump
    """,
    "testing": """
        Cover CoverBlock Main RegisterCover RunBenchmarks RunExamples RunTests
    """,
    "unicode": """
        CaseRanges Categories CategoryAliases FoldCategory FoldScript Properties Scripts
    """,
}.items()}


def is_absent(path: str, name: str) -> bool:
    """Report whether Go's package has a name that ours lacks."""
    return name in _NAMES.get(path, ())
