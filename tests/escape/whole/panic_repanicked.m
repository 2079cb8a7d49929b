./panic_repanicked.go:8:14: ... argument does not escape
./panic_repanicked.go:8:15: "saw" escapes to heap
./panic_repanicked.go:6:8: func literal does not escape
./panic_repanicked.go:11:8: "same value" escapes to heap
