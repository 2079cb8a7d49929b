package sync

// OnceValue returns a function that calls f at its first call only, and returns what f returned. If f panics, every call panics
// with the same value.
func OnceValue[T any](f func() T) func() T {
	var value T
	once := OnceFunc(func() { value = f() })
	return func() T {
		once()
		return value
	}
}

// OnceValues is OnceValue for a function of two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var value1 T1
	var value2 T2
	once := OnceFunc(func() { value1, value2 = f() })
	return func() (T1, T2) {
		once()
		return value1, value2
	}
}
