package bytealg

import "unsafe"

// countBlock is how many bytes are counted with a counter of one byte, which lets the compiler count many at once.
const countBlock = 128

// CountByteString returns how often c is in s.
func CountByteString(s string, c byte) int { return countByte(unsafe.StringData(s), len(s), c) }

// CountByte returns how often c is in b.
func CountByte(b []byte, c byte) int { return countByte(unsafe.SliceData(b), len(b), c) }

func countByte(p *byte, n int, c byte) int {
	count, i := 0, 0
	for ; i+countBlock <= n; i += countBlock {
		block := (*[countBlock]byte)(unsafe.Add(unsafe.Pointer(p), i))
		inBlock := uint8(0)
		for j := 0; j < countBlock; j++ {
			equal := uint8(0)
			if block[j] == c {
				equal = 1
			}
			inBlock += equal
		}
		count += int(inBlock)
	}
	for ; i < n; i++ {
		if *(*byte)(unsafe.Add(unsafe.Pointer(p), i)) == c {
			count++
		}
	}
	return count
}
