./append_starts_on_the_stack.go:10:11: func literal does not escape
./append_starts_on_the_stack.go:12:13: ... argument does not escape
./append_starts_on_the_stack.go:12:14: c escapes to heap
./append_starts_on_the_stack.go:12:17: " " escapes to heap
./append_starts_on_the_stack.go:18:16: append does not escape
./append_starts_on_the_stack.go:24:17: append does not escape
./append_starts_on_the_stack.go:30:17: append does not escape
./append_starts_on_the_stack.go:36:19: append does not escape
./append_starts_on_the_stack.go:44:13: ... argument does not escape
./append_starts_on_the_stack.go:44:14: total escapes to heap
./append_starts_on_the_stack.go:44:24: len(bytes) escapes to heap
./append_starts_on_the_stack.go:44:36: len(texts) escapes to heap
./append_starts_on_the_stack.go:44:48: len(triples) escapes to heap
