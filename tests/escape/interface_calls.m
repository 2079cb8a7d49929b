./interface_calls.go:11:7: s does not escape
./interface_calls.go:12:7: s does not escape
./interface_calls.go:12:24: p does not escape
./interface_calls.go:17:21: p does not escape
./interface_calls.go:19:12: leaking param content: ss
./interface_calls.go:26:11: leaking param: s
./interface_calls.go:27:2: moved to heap: k
./interface_calls.go:32:8: &square{...} escapes to heap
./interface_calls.go:35:7: r escapes to heap
./interface_calls.go:36:23: []shape{...} does not escape
./interface_calls.go:36:28: r escapes to heap
./interface_calls.go:36:31: &rect{...} escapes to heap
