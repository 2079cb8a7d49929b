./generic_traces.go:6:7: func literal does not escape
./generic_traces.go:6:7: func literal does not escape
./generic_traces.go:15:23: []int{...} does not escape
