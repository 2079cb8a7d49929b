./composite_literals.go:11:2: moved to heap: x
./composite_literals.go:16:2: moved to heap: x
./composite_literals.go:17:9: &holder{...} escapes to heap
./composite_literals.go:22:7: &holder{...} does not escape
./composite_literals.go:22:31: []*int{...} does not escape
./composite_literals.go:27:2: moved to heap: a
./composite_literals.go:27:5: moved to heap: b
./composite_literals.go:32:2: moved to heap: a
./composite_literals.go:33:15: []*int{...} escapes to heap
./composite_literals.go:37:16: []*point{...} does not escape
./composite_literals.go:37:17: &point{...} does not escape
./composite_literals.go:37:25: &point{...} does not escape
./composite_literals.go:38:15: []point{...} does not escape
./composite_literals.go:42:39: []*point{...} escapes to heap
./composite_literals.go:42:40: &point{...} escapes to heap
./composite_literals.go:42:48: &point{...} escapes to heap
./composite_literals.go:45:7: &struct { a int; b int }{...} does not escape
