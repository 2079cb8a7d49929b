"""What code generation and the readers of its objects agree on."""

PLACING = "-placing"  # ends the symbol of the body that makes what its results point to in memory of the caller (escape/results.py)
