./recursive_closure.go:6:6: func literal does not escape
./recursive_closure.go:16:6: moved to heap: f
./recursive_closure.go:17:6: func literal escapes to heap
