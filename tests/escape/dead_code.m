./dead_code.go:31:9: "b" escapes to heap
./dead_code.go:66:2: moved to heap: x
