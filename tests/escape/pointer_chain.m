./pointer_chain.go:4:11: leaking param: p to result ~r0 level=0
./pointer_chain.go:6:10: leaking param: p to result ~r0 level=1
./pointer_chain.go:8:10: p does not escape
./pointer_chain.go:10:11: moved to heap: p
./pointer_chain.go:12:11: leaking param: p to result ~r0 level=1
./pointer_chain.go:12:11: leaking param: p to result ~r1 level=0
./pointer_chain.go:12:20: leaking param: q
./pointer_chain.go:18:2: moved to heap: x
