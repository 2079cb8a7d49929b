./copy_and_clear.go:4:15: dst does not escape
./copy_and_clear.go:4:20: leaking param content: src
./copy_and_clear.go:6:14: dst does not escape
./copy_and_clear.go:6:19: src does not escape
./copy_and_clear.go:8:11: dst does not escape
./copy_and_clear.go:8:23: s does not escape
./copy_and_clear.go:10:11: s does not escape
./copy_and_clear.go:13:2: moved to heap: x
./copy_and_clear.go:14:16: []*int{...} does not escape
./copy_and_clear.go:14:26: make([]*int, 1) does not escape
./copy_and_clear.go:15:39: []int{...} does not escape
./copy_and_clear.go:15:49: []int{...} does not escape
./copy_and_clear.go:15:64: make([]byte, 3) does not escape
