./type_switch.go:6:11: leaking param: x to result ~r0 level=0
./type_switch.go:22:12: leaking param: x
./type_switch.go:36:17: x does not escape
./type_switch.go:46:11: leaking param: x
./type_switch.go:54:14: x does not escape
./type_switch.go:56:7: moved to heap: v
./type_switch.go:65:27: n escapes to heap
./type_switch.go:65:37: "ab" escapes to heap
./type_switch.go:65:55: n does not escape
./type_switch.go:65:68: n does not escape
./type_switch.go:66:7: n escapes to heap
