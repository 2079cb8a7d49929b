./global_store.go:9:2: moved to heap: x
./global_store.go:13:14: leaking param: p
./global_store.go:16:2: moved to heap: y
./global_store.go:20:14: leaking param content: p
./global_store.go:31:2: moved to heap: z
