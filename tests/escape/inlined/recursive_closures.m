./recursive_closures.go:9:7: can inline y.func1
./recursive_closures.go:8:6: can inline y
./recursive_closures.go:10:12: can inline y.func1.1
./recursive_closures.go:16:12: can inline main.func1
./recursive_closures.go:17:10: can inline main.func1.1
./recursive_closures.go:12:10: inlining call to y.func1
./recursive_closures.go:16:11: inlining call to y
./recursive_closures.go:9:7: can inline y.func1
./recursive_closures.go:16:11: inlining call to y.func1
./recursive_closures.go:16:11: inlining call to main.func1
./recursive_closures.go:17:10: can inline main.func1.func1
./recursive_closures.go:24:14: inlining call to main.func1.func1
./recursive_closures.go:10:12: can inline y.func1.func1
./recursive_closures.go:24:14: inlining call to y.func1.func1
./recursive_closures.go:24:14: inlining call to y.func1
./recursive_closures.go:24:14: inlining call to main.func1
./recursive_closures.go:17:10: can inline main.func1.func1
./recursive_closures.go:24:14: inlining call to main.func1.func1
./recursive_closures.go:10:12: can inline y.func1.func1
./recursive_closures.go:8:8: leaking param: f
./recursive_closures.go:9:12: leaking param: x
./recursive_closures.go:9:7: func literal escapes to heap
./recursive_closures.go:10:12: func literal escapes to heap
./recursive_closures.go:12:10: func literal escapes to heap
./recursive_closures.go:16:17: leaking param: f
./recursive_closures.go:17:10: func literal escapes to heap
./recursive_closures.go:9:12: leaking param: x
./recursive_closures.go:16:12: func literal escapes to heap
./recursive_closures.go:16:11: func literal escapes to heap
./recursive_closures.go:10:12: func literal escapes to heap
./recursive_closures.go:16:11: func literal does not escape
./recursive_closures.go:16:11: func literal does not escape
./recursive_closures.go:24:14: func literal does not escape
./recursive_closures.go:24:14: func literal does not escape
