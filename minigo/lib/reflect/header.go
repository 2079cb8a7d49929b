package reflect

// StringHeader is the memory of a string. A uintptr keeps nothing alive: unsafe.String and unsafe.StringData are the safe way.
type StringHeader struct {
	Data uintptr
	Len  int
}

// SliceHeader is the memory of a slice; unsafe.Slice and unsafe.SliceData are the safe way.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}
