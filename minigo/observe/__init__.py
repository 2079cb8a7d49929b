"""Look at what a run has recorded with `--events FILE`: `read_events(path)`, and `minigo events FILE` on the command line."""
from minigo.observe.read import EventsError, Recording, read_events

__all__ = ["EventsError", "Recording", "read_events"]
