./closures.go:6:6: can inline kept
./closures.go:7:9: can inline kept.func1
./closures.go:8:10: can inline kept.func1.1
./closures.go:12:6: can inline apply
./closures.go:14:6: can inline counter
./closures.go:16:9: can inline counter.func1
./closures.go:16:25: can inline counter.func2
./closures.go:20:9: can inline once.func1
./closures.go:40:7: can inline twice.func1
./closures.go:39:6: can inline twice
./closures.go:45:14: can inline wrapped.func1
./closures.go:47:17: can inline wrapped.func3
./closures.go:45:2: can inline wrapped.gowrap1
./closures.go:46:8: can inline wrapped.func2
./closures.go:47:2: can inline wrapped.deferwrap2
./closures.go:50:6: can inline even
./closures.go:51:6: can inline odd
./closures.go:59:19: can inline main.func1
./closures.go:36:12: inlining call to once.func1
./closures.go:41:11: inlining call to twice.func1
./closures.go:41:19: inlining call to twice.func1
./closures.go:45:10: inlining call to apply
./closures.go:45:10: inlining call to wrapped.func1
./closures.go:47:13: inlining call to apply
./closures.go:47:13: inlining call to wrapped.func3
./closures.go:50:45: inlining call to odd
./closures.go:50:45: inlining call to even
./closures.go:51:46: inlining call to even
./closures.go:51:46: inlining call to odd
./closures.go:58:14: inlining call to kept
./closures.go:7:9: can inline kept.func1
./closures.go:58:18: inlining call to kept.func1
./closures.go:8:10: can inline kept.func1.func1
./closures.go:58:20: inlining call to kept.func1.func1
./closures.go:59:15: inlining call to apply
./closures.go:60:20: inlining call to counter
./closures.go:62:44: inlining call to twice
./closures.go:62:53: inlining call to even
./closures.go:59:15: inlining call to main.func1
./closures.go:40:7: can inline twice.func1
./closures.go:62:44: inlining call to twice.func1
./closures.go:62:44: inlining call to twice.func1
./closures.go:62:53: inlining call to odd
./closures.go:6:11: leaking param: p
./closures.go:7:9: func literal escapes to heap
./closures.go:8:10: func literal escapes to heap
./closures.go:12:19: f does not escape
./closures.go:15:2: moved to heap: n
./closures.go:16:9: func literal escapes to heap
./closures.go:16:25: func literal escapes to heap
./closures.go:19:11: s does not escape
./closures.go:44:14: xs does not escape
./closures.go:45:14: func literal escapes to heap
./closures.go:46:8: func literal does not escape
./closures.go:47:17: func literal does not escape
./closures.go:54:12: p does not escape
./closures.go:57:2: moved to heap: x
./closures.go:58:14: func literal does not escape
./closures.go:8:10: func literal escapes to heap
./closures.go:58:18: func literal does not escape
./closures.go:60:20: func literal does not escape
./closures.go:60:20: func literal does not escape
./closures.go:62:27: []int{...} does not escape
./closures.go:40:12: moved to heap: n
./closures.go:40:12: moved to heap: n
