./panics.go:10:9: n escapes to heap
./panics.go:16:9: "too large" escapes to heap
./panics.go:21:2: moved to heap: f
./panics.go:29:16: failure{...} escapes to heap
./panics.go:33:14: s does not escape
./panics.go:35:19: "empty: " + s escapes to heap
./panics.go:35:19: "empty: " + s escapes to heap
