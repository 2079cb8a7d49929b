./panic_after_recover_with_new_value.go:7:7: leaking param: w
./panic_after_recover_with_new_value.go:7:52: ... argument does not escape
./panic_after_recover_with_new_value.go:7:53: "wrapped: " escapes to heap
./panic_after_recover_with_new_value.go:12:17: wrapped{...} escapes to heap
./panic_after_recover_with_new_value.go:10:8: func literal does not escape
./panic_after_recover_with_new_value.go:19:13: ... argument does not escape
./panic_after_recover_with_new_value.go:19:18: work(5) escapes to heap
./panic_after_recover_with_new_value.go:20:13: ... argument does not escape
./panic_after_recover_with_new_value.go:20:18: work(0) escapes to heap
