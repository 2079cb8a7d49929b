package reflect

// TypeFor returns the type that the type argument is.
func TypeFor[T any]() Type {
	var none *T
	return TypeOf(none).Elem()
}

// TypeAssert returns the value as a T, as v.Interface().(T) does.
func TypeAssert[T any](v Value) (T, bool) {
	x, ok := v.Interface().(T)
	return x, ok
}
