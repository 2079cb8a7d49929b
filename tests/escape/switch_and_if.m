./switch_and_if.go:6:20: leaking param: a to result ~r0 level=0
./switch_and_if.go:6:23: leaking param: b
./switch_and_if.go:16:10: s does not escape
./switch_and_if.go:16:20: p does not escape
./switch_and_if.go:17:11: s + "x" does not escape
./switch_and_if.go:26:2: moved to heap: x
./switch_and_if.go:26:5: moved to heap: y
./switch_and_if.go:33:13: new(int) does not escape
./switch_and_if.go:40:5: moved to heap: b
