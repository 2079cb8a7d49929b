./panic_in_deferred_chain.go:7:14: ... argument does not escape
./panic_in_deferred_chain.go:7:15: "first deferred" escapes to heap
./panic_in_deferred_chain.go:8:9: "third" escapes to heap
./panic_in_deferred_chain.go:12:15: ... argument does not escape
./panic_in_deferred_chain.go:12:16: "recovered" escapes to heap
./panic_in_deferred_chain.go:11:9: func literal does not escape
./panic_in_deferred_chain.go:15:9: "recovered one" escapes to heap
./panic_in_deferred_chain.go:6:8: func literal does not escape
./panic_in_deferred_chain.go:10:8: func literal does not escape
./panic_in_deferred_chain.go:17:8: "first" escapes to heap
./panic_in_deferred_chain.go:21:20: "main deferred" escapes to heap
./panic_in_deferred_chain.go:21:19: ... argument does not escape
