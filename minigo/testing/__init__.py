"""`minigo test`: finds test files, makes a program of them, runs it, and reports as the go command does."""
