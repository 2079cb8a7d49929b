./bounds_checks.go:4:11: a does not escape
./bounds_checks.go:12:14: a does not escape
./bounds_checks.go:14:14: a does not escape
./bounds_checks.go:18:120: &[8]int{} does not escape
./bounds_checks.go:4:44: index bounds check elided
./bounds_checks.go:6:50: index bounds check elided
./bounds_checks.go:8:49: index bounds check elided
./bounds_checks.go:14:48: index bounds check elided
