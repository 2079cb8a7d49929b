// An index that cannot be out of range is reported as such.
package main

func mask(a *[16]int, i int) int { return a[i&15] }

func byteIndex(a [256]int, b byte) int { return a[b] }

func remainder(a [10]int, n uint) int { return a[n%10] }

func constant(a [4]int) int { return a[3] }

func unknown(a []int, i int) int { return a[i&3] }

func shifted(a *[8]int, u uint8) int { return a[u>>5] }

func main() {
	var a [16]int
	println(mask(&a, 3), byteIndex([256]int{}, 2), remainder([10]int{}, 4), constant([4]int{}), unknown(a[:], 1), shifted(&[8]int{}, 7))
}
