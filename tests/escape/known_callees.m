./known_callees.go:6:11: leaking param: p
./known_callees.go:8:11: p does not escape
./known_callees.go:20:12: p does not escape
./known_callees.go:20:7: func literal does not escape
./known_callees.go:26:2: moved to heap: x
./known_callees.go:41:16: f does not escape
./known_callees.go:42:2: moved to heap: x
./known_callees.go:47:2: moved to heap: x
./known_callees.go:55:2: moved to heap: x
