./fault_behind_a_recovered_panic.go:7:29: ... argument does not escape
./fault_behind_a_recovered_panic.go:7:30: "recovered:" escapes to heap
./fault_behind_a_recovered_panic.go:7:9: func literal does not escape
./fault_behind_a_recovered_panic.go:6:8: func literal does not escape
./fault_behind_a_recovered_panic.go:11:8: "the first" escapes to heap
