./closures_kept.go:9:2: moved to heap: n
./closures_kept.go:10:9: &counter{...} escapes to heap
./closures_kept.go:10:24: func literal escapes to heap
./closures_kept.go:13:15: leaking param: p
./closures_kept.go:13:32: func literal escapes to heap
./closures_kept.go:16:2: moved to heap: v
./closures_kept.go:17:9: func literal escapes to heap
./closures_kept.go:17:25: func literal escapes to heap
./closures_kept.go:22:9: func literal escapes to heap
./closures_kept.go:24:10: func literal escapes to heap
./closures_kept.go:31:2: moved to heap: x
