// fmt boxes its operands; the packed slice stays.
package main

import "fmt"

type point struct{ x, y int }

func (p point) String() string { return fmt.Sprintf("(%d,%d)", p.x, p.y) }

func main() {
	n := 4
	n *= 2
	fmt.Println("n", n, n+1, -n, n > 3, &n)
	fmt.Printf("%d %s %v\n", n, "x", point{1, 2})
	s := fmt.Sprintf("%v", []int{n, 2})
	fmt.Print(s, "\n")
	err := fmt.Errorf("wrapped: %w", fmt.Errorf("n=%d", n))
	fmt.Println(err)
	p := &point{3, 4}
	fmt.Println(p, *p, p.x, p.String())
	var arr [2]int
	fmt.Println(arr, arr[0], arr[1:], len(arr))
	f := func(k int) int { return k }
	fmt.Println(f(2), f)
}
