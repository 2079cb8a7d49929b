./stacks_of_waiting_goroutines.go:14:18: c does not escape
./stacks_of_waiting_goroutines.go:14:32: out does not escape
./stacks_of_waiting_goroutines.go:15:6: moved to heap: b
./stacks_of_waiting_goroutines.go:31:10: "changed" escapes to heap
./stacks_of_waiting_goroutines.go:37:23: a does not escape
./stacks_of_waiting_goroutines.go:37:26: b does not escape
./stacks_of_waiting_goroutines.go:37:44: out does not escape
./stacks_of_waiting_goroutines.go:43:10: "changed" escapes to heap
./stacks_of_waiting_goroutines.go:65:6: func literal escapes to heap
./stacks_of_waiting_goroutines.go:80:10: "block" escapes to heap
./stacks_of_waiting_goroutines.go:84:13: ... argument does not escape
./stacks_of_waiting_goroutines.go:84:14: sum escapes to heap
./stacks_of_waiting_goroutines.go:104:13: ... argument does not escape
./stacks_of_waiting_goroutines.go:104:14: sum escapes to heap
./stacks_of_waiting_goroutines.go:109:6: func literal escapes to heap
./stacks_of_waiting_goroutines.go:112:22: ... argument does not escape
./stacks_of_waiting_goroutines.go:112:23: g escapes to heap
./stacks_of_waiting_goroutines.go:112:26: "." escapes to heap
./stacks_of_waiting_goroutines.go:112:31: i escapes to heap
./stacks_of_waiting_goroutines.go:128:13: ... argument does not escape
./stacks_of_waiting_goroutines.go:128:14: total escapes to heap
