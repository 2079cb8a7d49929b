./loop_depth.go:12:10: &node{...} escapes to heap
./loop_depth.go:24:8: &node{...} does not escape
./loop_depth.go:33:3: moved to heap: j
./loop_depth.go:44:4: moved to heap: x
