./callers_to_the_end.go:21:13: ... argument does not escape
./callers_to_the_end.go:21:14: skip escapes to heap
./callers_to_the_end.go:21:20: name escapes to heap
./callers_to_the_end.go:21:26: line escapes to heap
./callers_to_the_end.go:21:32: ok escapes to heap
./callers_to_the_end.go:22:13: make([]uintptr, 10) escapes to heap
./callers_to_the_end.go:28:12: ... argument does not escape
./callers_to_the_end.go:28:14: f.Function escapes to heap
./callers_to_the_end.go:28:25: " " escapes to heap
./callers_to_the_end.go:30:13: ... argument does not escape
./callers_to_the_end.go:30:14: n escapes to heap
./callers_to_the_end.go:38:5: func literal escapes to heap
