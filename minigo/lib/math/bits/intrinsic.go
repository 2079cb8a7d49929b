package bits

// LeadingZeros64 is LeadingZeros for 64 bits.
func LeadingZeros64(x uint64) int // intrinsic

// TrailingZeros64 is TrailingZeros for 64 bits.
func TrailingZeros64(x uint64) int // intrinsic

// OnesCount64 is OnesCount for 64 bits.
func OnesCount64(x uint64) int // intrinsic

// ReverseBytes64 is ReverseBytes for 64 bits.
func ReverseBytes64(x uint64) uint64 // intrinsic

// divide returns the quotient and remainder of hi:lo divided by y, which is larger than hi.
func divide(hi, lo, y uint64) (quo, rem uint64) // intrinsic
