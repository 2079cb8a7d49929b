./waitgroup_below_zero.go:6:6: moved to heap: wg
