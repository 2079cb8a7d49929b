./store_through_pointer.go:9:11: a does not escape
./store_through_pointer.go:9:14: leaking param: b
./store_through_pointer.go:11:10: pp does not escape
./store_through_pointer.go:11:20: leaking param: p
./store_through_pointer.go:13:10: s does not escape
./store_through_pointer.go:13:20: leaking param: p
./store_through_pointer.go:15:13: n does not escape
./store_through_pointer.go:18:9: moved to heap: b
./store_through_pointer.go:20:2: moved to heap: x
./store_through_pointer.go:24:2: moved to heap: y
./store_through_pointer.go:23:11: make([]*int, 1) does not escape
