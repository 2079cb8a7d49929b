./struct_copies.go:12:12: leaking param: o
./struct_copies.go:14:19: leaking param content: o
./struct_copies.go:16:10: leaking param: o to result ~r0 level=1
./struct_copies.go:18:14: o does not escape
./struct_copies.go:18:24: leaking param: in
./struct_copies.go:29:2: moved to heap: x
./struct_copies.go:29:5: moved to heap: y
