./shadowed_names.go:4:8: leaking param: x to result ~r0 level=0
./shadowed_names.go:6:3: moved to heap: x
./shadowed_names.go:10:11: new(int) does not escape
./shadowed_names.go:16:29: new(int) does not escape
