./range_values.go:4:12: leaking param: s to result ~r0 level=1
./range_values.go:12:12: leaking param: a to result ~r0 level=0
./range_values.go:19:21: leaking param: a to result ~r0 level=1
./range_values.go:26:11: s does not escape
./range_values.go:34:11: s does not escape
./range_values.go:41:11: s does not escape
./range_values.go:55:15: leaking param: s to result ~r0 level=1
./range_values.go:64:13: []*int{...} does not escape
./range_values.go:65:62: &[2]*int{...} does not escape
./range_values.go:65:101: []int{...} does not escape
