./methods.go:6:7: leaking param: v to result ~r0 level=0
./methods.go:7:7: leaking param: v to result ~r0 level=0
./methods.go:10:7: v does not escape
./methods.go:10:19: w does not escape
./methods.go:11:7: leaking param: v to result ~r0 level=0
./methods.go:13:7: moved to heap: v
./methods.go:24:7: leaking param content: l
./methods.go:24:21: leaking param: p
./methods.go:24:40: &node{...} escapes to heap
./methods.go:25:7: leaking param: l to result ~r0 level=1
./methods.go:40:2: moved to heap: x
./methods.go:36:7: &vec{} does not escape
