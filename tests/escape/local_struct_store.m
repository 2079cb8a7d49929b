./local_struct_store.go:22:2: moved to heap: x
./local_struct_store.go:22:5: moved to heap: y
