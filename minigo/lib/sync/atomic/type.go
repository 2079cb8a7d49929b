package atomic

// noCopy marks what must not be copied after its first use; it takes no room.
type noCopy struct{}

// align64 marks what needs an address that is a multiple of 8, which every 64-bit number has here.
type align64 struct{}

// The methods without a body are expanded where they are called, as the functions are: the value is at the address of the whole.

// Int32 is an int32 for atomic use; its zero value is 0.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns the value.
//
//go:noescape
func (x *Int32) Load() (val int32) // intrinsic

// Store sets the value.
//
//go:noescape
func (x *Int32) Store(val int32) // intrinsic

// Swap sets the value to new and returns what it was.
//
//go:noescape
func (x *Int32) Swap(new int32) (old int32) // intrinsic

// CompareAndSwap sets the value to new if it is old, and tells whether it was.
//
//go:noescape
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) // intrinsic

// Add adds delta and returns the sum.
//
//go:noescape
func (x *Int32) Add(delta int32) (new int32) // intrinsic

// And clears the bits that mask lacks, and returns what the value was.
//
//go:noescape
func (x *Int32) And(mask int32) (old int32) // intrinsic

// Or sets the bits of mask, and returns what the value was.
//
//go:noescape
func (x *Int32) Or(mask int32) (old int32) // intrinsic

// Int64 is an int64 for atomic use; its zero value is 0.
type Int64 struct {
	_ noCopy
	_ align64
	v int64
}

// Load returns the value.
//
//go:noescape
func (x *Int64) Load() (val int64) // intrinsic

// Store sets the value.
//
//go:noescape
func (x *Int64) Store(val int64) // intrinsic

// Swap sets the value to new and returns what it was.
//
//go:noescape
func (x *Int64) Swap(new int64) (old int64) // intrinsic

// CompareAndSwap sets the value to new if it is old, and tells whether it was.
//
//go:noescape
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) // intrinsic

// Add adds delta and returns the sum.
//
//go:noescape
func (x *Int64) Add(delta int64) (new int64) // intrinsic

// And clears the bits that mask lacks, and returns what the value was.
//
//go:noescape
func (x *Int64) And(mask int64) (old int64) // intrinsic

// Or sets the bits of mask, and returns what the value was.
//
//go:noescape
func (x *Int64) Or(mask int64) (old int64) // intrinsic

// Uint32 is a uint32 for atomic use; its zero value is 0.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns the value.
//
//go:noescape
func (x *Uint32) Load() (val uint32) // intrinsic

// Store sets the value.
//
//go:noescape
func (x *Uint32) Store(val uint32) // intrinsic

// Swap sets the value to new and returns what it was.
//
//go:noescape
func (x *Uint32) Swap(new uint32) (old uint32) // intrinsic

// CompareAndSwap sets the value to new if it is old, and tells whether it was.
//
//go:noescape
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) // intrinsic

// Add adds delta and returns the sum.
//
//go:noescape
func (x *Uint32) Add(delta uint32) (new uint32) // intrinsic

// And clears the bits that mask lacks, and returns what the value was.
//
//go:noescape
func (x *Uint32) And(mask uint32) (old uint32) // intrinsic

// Or sets the bits of mask, and returns what the value was.
//
//go:noescape
func (x *Uint32) Or(mask uint32) (old uint32) // intrinsic

// Uint64 is a uint64 for atomic use; its zero value is 0.
type Uint64 struct {
	_ noCopy
	_ align64
	v uint64
}

// Load returns the value.
//
//go:noescape
func (x *Uint64) Load() (val uint64) // intrinsic

// Store sets the value.
//
//go:noescape
func (x *Uint64) Store(val uint64) // intrinsic

// Swap sets the value to new and returns what it was.
//
//go:noescape
func (x *Uint64) Swap(new uint64) (old uint64) // intrinsic

// CompareAndSwap sets the value to new if it is old, and tells whether it was.
//
//go:noescape
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) // intrinsic

// Add adds delta and returns the sum.
//
//go:noescape
func (x *Uint64) Add(delta uint64) (new uint64) // intrinsic

// And clears the bits that mask lacks, and returns what the value was.
//
//go:noescape
func (x *Uint64) And(mask uint64) (old uint64) // intrinsic

// Or sets the bits of mask, and returns what the value was.
//
//go:noescape
func (x *Uint64) Or(mask uint64) (old uint64) // intrinsic

// Uintptr is a uintptr for atomic use; its zero value is 0.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns the value.
//
//go:noescape
func (x *Uintptr) Load() (val uintptr) // intrinsic

// Store sets the value.
//
//go:noescape
func (x *Uintptr) Store(val uintptr) // intrinsic

// Swap sets the value to new and returns what it was.
//
//go:noescape
func (x *Uintptr) Swap(new uintptr) (old uintptr) // intrinsic

// CompareAndSwap sets the value to new if it is old, and tells whether it was.
//
//go:noescape
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) // intrinsic

// Add adds delta and returns the sum.
//
//go:noescape
func (x *Uintptr) Add(delta uintptr) (new uintptr) // intrinsic

// And clears the bits that mask lacks, and returns what the value was.
//
//go:noescape
func (x *Uintptr) And(mask uintptr) (old uintptr) // intrinsic

// Or sets the bits of mask, and returns what the value was.
//
//go:noescape
func (x *Uintptr) Or(mask uintptr) (old uintptr) // intrinsic
