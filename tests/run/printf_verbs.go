package main

import (
	"errors"
	"fmt"
	"math"
)

type Point struct{ X, Y int }
type Named struct {
	Name string
	Tags []string
	P    *Point
	In   Point
	Any  any
	Err  error
	F    float64
	B    bool
	R    rune
	By   []byte
}
type Str string
type Num int
type Temp float64

func (t Temp) String() string { return fmt.Sprintf("%.1f°", float64(t)) }

func main() {
	fmt.Printf("%v %d %5d|%-5d|%05d %+d %+d % d\n", 42, 42, 42, 42, 42, 42, -42, 42)
	fmt.Printf("%b %o %O %x %X %#x %#o %#b %c %q %U\n", 10, 10, 10, 255, 255, 255, 8, 5, 'é', 'é', 'é')
	fmt.Printf("%x %X %d %d %x\n", -255, int8(-128), uint8(200), uint64(math.MaxUint64), int64(math.MinInt64))
	fmt.Printf("%08b|%8x|%-8x|%#08x|%+.3d|%.5d|%8.3d|%08d\n", 5, 255, 255, 255, 7, 42, 7, -42)
	fmt.Printf("%f %.2f %8.3f|%-8.2f|%08.3f|%+.1f|% f|%.0f|%5.0f\n", math.Pi, math.Pi, math.Pi, math.Pi, -math.Pi, math.Pi, math.Pi, 2.5, 3.5)
	fmt.Printf("%e %E %.3e %g %G %.3g %g %g %g\n", 123456.789, 0.00012, 1e100, 1e-10, 1e21, 1234567.0, 100000.0, 1e6, 123456789.0)
	fmt.Printf("%v %v %v %v %v %v\n", 1e20, 1e21, 0.0001, 0.00001, float32(0.1), float32(16777216.0))
	fmt.Printf("%v %f %e %g %6.2f|%+v|%-6v|%06v\n", math.Inf(1), math.Inf(-1), math.NaN(), math.Inf(-1), math.NaN(), math.Inf(1), math.NaN(), math.Inf(-1))
	fmt.Printf("%s|%10s|%-10s|%.3s|%q|%x|%X|% x|%#q|%v\n", "héllo", "héllo", "héllo", "héllo", "hé\n\"", "hi", "hi", "hi", "raw", "v")
	fmt.Printf("%s %q %x %v %d\n", []byte("bytes"), []byte("b\x00"), []byte("AZ"), []byte("AZ"), []byte("AZ"))
	fmt.Printf("%t %v %5t|%-7t|%q\n", true, false, true, false, []string{"a b", "c"})
	fmt.Printf("%v %+v %d\n", Point{1, 2}, Point{1, 2}, Point{1, 2})
	fmt.Printf("%v %+v\n", &Point{3, 4}, &Point{3, 4})
	n := Named{"n", []string{"a", "b"}, nil, Point{5, 6}, 7, errors.New("bad"), 1.5, true, 'x', []byte{1, 2}}
	fmt.Printf("%v\n%+v\n", n, n)
	fmt.Printf("%v %v %v %v\n", []int{1, 2}, [3]bool{true}, []any{1, "a", nil, 2.5}, [][]int{{1}, {2, 3}, nil})
	fmt.Printf("%v %+v %s\n", []Point{{1, 2}}, []*Point{nil}, []error{errors.New("e1"), nil})
	fmt.Printf("%v %v %s %d\n", Temp(36.6), []Temp{1, 2}, Temp(3), Num(4))
	fmt.Printf("%v %s %q %x\n", Str("str"), Str("str"), Str("str"), Str("str"))
	fmt.Printf("%T %T %T %T %T %T %T %T\n", 1, "s", 1.5, 'r', nil, []int{}, Point{}, &n)
	fmt.Printf("%T %T %T %T %T %T\n", errors.New("x"), func(int) string { return "" }, [2][]string{}, struct{ A int }{}, Temp(1), any(byte(1)))
	fmt.Printf("%5v|%-5v|%05v|%5v|%6.2v|%v\n", 1, 2, 3, "s", 3.14159, 'a')
	fmt.Printf("%3d|%-3d|%03d\n", []int{1, 22}, []int{1, 22}, [2]int8{1, -2})
	fmt.Printf("%6.2f|%x|%X|%8.3s|%q\n", []float64{1, 2.345}, []string{"ab", "c"}, [2]byte{10, 11}, []string{"abcdef"}, 'x')
	fmt.Printf("%*d|%-*d|%.*f|%*s\n", 6, 42, 6, 42, 3, math.E, -6, "x")
	fmt.Printf("%[2]d %[1]d %[2]v %d\n", 1, 2)
	fmt.Printf("%c%c%c %c\n", 72, 0x4e16, 128512, []rune("hi"))
	fmt.Printf("%%|%5%|%v\n", nil)
	fmt.Printf("%q %q %+q %q %q\n", 'a', '\n', 'é', rune(0x1F600), 0x110000)
	fmt.Printf("%v %d %s\n", struct {
		a any
		b *int
	}{}, []any{1, int8(2)}, []any{"x", Str("y")})
	fmt.Printf("%10.3v|%-10v|%+v|%v\n", "abcdef", []int{1}, -5, uintptr(10))
	fmt.Println(fmt.Sprintf("%6.3d|%+06d|%x|%t", 5, 5, "hello", true), fmt.Sprintf("no verbs"), fmt.Sprintf(""))
	var np *Point
	var ns []int
	var ne error
	var nf func()
	fmt.Printf("%v %+v %v %d %v %v %s\n", np, np, ns, ns, ne, nf == nil, ne)
}
