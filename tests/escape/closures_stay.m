./closures_stay.go:6:9: func literal does not escape
./closures_stay.go:14:2: func literal does not escape
./closures_stay.go:24:11: s does not escape
./closures_stay.go:24:20: f does not escape
./closures_stay.go:20:12: []int{...} does not escape
./closures_stay.go:20:23: func literal does not escape
./closures_stay.go:32:3: moved to heap: x
./closures_stay.go:31:7: func literal does not escape
