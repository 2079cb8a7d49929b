./recursive_closure.go:17:13: leaking param: visit
./recursive_closure.go:19:14: t does not escape
./recursive_closure.go:18:6: moved to heap: walk
./recursive_closure.go:19:9: func literal escapes to heap
./recursive_closure.go:54:2: moved to heap: sum
./recursive_closure.go:31:8: func literal does not escape
./recursive_closure.go:37:13: ... argument does not escape
./recursive_closure.go:37:14: "fib(20) =" escapes to heap
./recursive_closure.go:37:30: fib(20) escapes to heap
./recursive_closure.go:39:10: func literal does not escape
./recursive_closure.go:41:9: func literal does not escape
./recursive_closure.go:48:13: ... argument does not escape
./recursive_closure.go:48:14: "fact(10) =" escapes to heap
./recursive_closure.go:48:32: fact(10) escapes to heap
./recursive_closure.go:48:38: "after" escapes to heap
./recursive_closure.go:48:47: calls escapes to heap
./recursive_closure.go:48:54: "calls" escapes to heap
./recursive_closure.go:50:9: func literal does not escape
./recursive_closure.go:51:13: ... argument does not escape
./recursive_closure.go:51:14: "old fact(5) now ends in the new one:" escapes to heap
./recursive_closure.go:51:57: old(5) escapes to heap
./recursive_closure.go:53:7: &tree{...} escapes to heap
./recursive_closure.go:53:13: &tree{...} escapes to heap
./recursive_closure.go:53:33: &tree{...} escapes to heap
./recursive_closure.go:53:39: &tree{...} escapes to heap
./recursive_closure.go:55:9: func literal escapes to heap
./recursive_closure.go:56:13: ... argument does not escape
./recursive_closure.go:56:14: "in order:" escapes to heap
./recursive_closure.go:56:27: sum escapes to heap
./recursive_closure.go:60:10: func literal does not escape
./recursive_closure.go:66:13: ... argument does not escape
./recursive_closure.go:66:14: "depth:" escapes to heap
./recursive_closure.go:66:29: depth(5000) escapes to heap
