./call_tags.go:6:12: leaking param: p
./call_tags.go:8:19: leaking param content: p
./call_tags.go:10:11: leaking param: p to result ~r0 level=0
./call_tags.go:12:11: p does not escape
./call_tags.go:15:2: moved to heap: a
./call_tags.go:15:5: moved to heap: b
./call_tags.go:22:17: new(int) escapes to heap
