./self_assignment.go:12:41: (*buffer).shrink ignoring self-assignment in b.data = b.data[n:]
./self_assignment.go:12:7: b does not escape
./self_assignment.go:14:45: (*buffer).keepOld ignoring self-assignment in b.data = b.old[i:j]
./self_assignment.go:14:7: b does not escape
./self_assignment.go:16:31: (*buffer).swap ignoring self-assignment in b.p = b.q
./self_assignment.go:16:7: b does not escape
./self_assignment.go:18:44: (*buffer).move ignoring self-assignment in b.arr[i] = b.arr[j]
./self_assignment.go:18:7: b does not escape
./self_assignment.go:20:35: (*buffer).inner ignoring self-assignment in b.in.a = b.in.b
./self_assignment.go:20:7: b does not escape
./self_assignment.go:22:7: leaking param: b
./self_assignment.go:24:7: b does not escape
./self_assignment.go:24:24: leaking param content: c
./self_assignment.go:26:27: whole ignoring self-assignment in *s = (*s)[1:]
./self_assignment.go:26:12: s does not escape
./self_assignment.go:32:6: value ignoring self-assignment in v.p = v.q
./self_assignment.go:37:7: &buffer{...} escapes to heap
./self_assignment.go:37:28: ([]byte)("hello") escapes to heap
./self_assignment.go:37:50: ([]byte)("world") escapes to heap
./self_assignment.go:45:12: []int{...} does not escape
