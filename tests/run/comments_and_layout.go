// Semicolons, comments and layout in unusual but legal places.
package /* here */ main /* and
here */

import (
	"fmt"
	m "math"
)
import _ "os"

type (
	A struct {
		x, y int
		s    string
	}
	B = A
	C interface {
		f() int
		g(int,
			string) (a, b int)
	}
)

var (
	v1     = 1
	v2, v3 = 2, "3"
)

const c1, c2 = 1,
	2

func (a A) f() (_ int) { return a.x }
func empty()           {}

func multi(a,
	b int, c string,
) (
	d int,
	err error,
) {
	return a +
		b, nil
}

func main() {
	x := 1
	if x == 1 {
		fmt.Println("one line")
		x++
	}
	for i := 0; i < 2; i++ {
		fmt.Print(i)
	}
	fmt.Println()
	y := []int{
		1, 2, // comment, then newline
		3 /* inside */, 4,
	}
	fmt.Println(y, len(y))
	if x := /* init */ 5; /* cond */ x > 3 /* brace */ { // end
		fmt.Println("x", x)
	} else {
		fmt.Println("no")
	}
	z := B{x: 1,
		y: 2,
	}
	{
	}
	d, err := multi(1, 2,
		"c",
	)
	fmt.Println(z, z.
		f(), d, err, m.MaxInt8, v1, v2, v3, c1, c2)
	switch {
	case x == 2:
		fmt.Println("two")
	default:
	}
label:
	for {
		break label
	}
	func() {}()
	var a [ /* three */ 3]struct {
		p *int
		f func(int) int
	}
	fmt.Println(len(a), -x, - -x, +x, !true, ^x, &x != nil, *&x, x - -1, (x)*(2))
	if (A{x: 2}) == (A{x: 2}) {
		fmt.Println("composite in parentheses")
	}
	for _, v := range []A{{1, 2, "a"}, {x: 3}} {
		fmt.Print(v.x, " ")
	}
	for range []int{1} {
		fmt.Println("literal in range")
	}
	_ = struct{}{}
	var été, _世界, ñ2 = 1, 2, 3
	fmt.Println(été + _世界 + ñ2)
	return
}

/**/
