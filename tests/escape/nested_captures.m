./nested_captures.go:4:8: p does not escape
./nested_captures.go:7:7: func literal does not escape
./nested_captures.go:8:8: func literal does not escape
./nested_captures.go:17:11: leaking param: p
./nested_captures.go:18:9: func literal escapes to heap
./nested_captures.go:19:10: func literal escapes to heap
./nested_captures.go:24:2: moved to heap: x
