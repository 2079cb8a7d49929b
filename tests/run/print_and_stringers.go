package main

import (
	"errors"
	"fmt"
	"os"
)

type Celsius float64
type Level int
type Pair struct{ A, B any }
type Secret struct{ v string }
type Ptr struct{ n int }
type Err struct{ code int }
type Both struct{}
type List []Level
type wrapper struct {
	Level Level
	inner *Ptr
	err   error
	c     Celsius
}

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }
func (l Level) String() string {
	if l == 0 {
		return "low"
	}
	return fmt.Sprintf("level-%d", int(l))
}
func (Secret) String() string { return "***" }
func (p *Ptr) String() string { return fmt.Sprint("ptr ", p.n) }
func (e Err) Error() string   { return fmt.Sprint("error code ", e.code) }
func (Both) String() string   { return "string form" }
func (Both) Error() string    { return "error form" }

func main() {
	fmt.Println(Celsius(21.55), Level(0), Level(3), Secret{"pw"}, &Secret{"pw"})
	fmt.Println(Ptr{1}, &Ptr{2}, Err{3}, &Err{4}, Both{})
	fmt.Println(Pair{Level(1), &Ptr{5}}.A, Pair{Celsius(1), Err{2}}, List{0, 1, 2}, []Level{}, [2]Level{4})
	fmt.Println(wrapper{1, nil, Err{5}, 2}, []any{Level(7), Err{1}, nil, errors.New("x")})
	fmt.Printf("%v|%s|%d|%q|%x|%5v|%-10v|%+v\n", Level(2), Level(2), Level(2), Level(2), Level(2), Level(0), Level(0), wrapper{})
	fmt.Print("a", "b", 1, 2, "c", 3.5, nil, true, 'x', "\n")
	fmt.Print(1, 2, "\n")
	fmt.Print()
	fmt.Println()
	fmt.Println("", "", "x", "")
	fmt.Println(1, "two", 3.0, '4', true, nil, []byte("hi"), [2]string{"a", "b"}, struct{}{}, int8(-5), uint64(1<<63))
	fmt.Println(1e6, 1e5, 123456789.0, 1e20, 1e21, 1e-4, 1e-5, 0.1, 100.0, float32(3.4e38), -0.0)
	fmt.Print(fmt.Sprint(), fmt.Sprint("x", 1), fmt.Sprint(1, 2), fmt.Sprintln("end", 1))
	fmt.Fprintf(os.Stdout, "%s %d\n", "to stdout", 1)
	fmt.Fprintln(os.Stdout, "line", 2)
	fmt.Fprint(os.Stdout, "no", "space", 3, 4, "\n")
	fmt.Fprintf(os.Stderr, "to stderr %v\n", Level(1))
	var l fmt.Stringer = Level(9)
	var nilStringer fmt.Stringer
	fmt.Println(l, nilStringer)
	n, err := fmt.Println("count")
	fmt.Println(n, err)
	s := fmt.Sprintf("%v %v", &[]int{1, 2}, &[2]bool{true})
	fmt.Println(s, &struct{ A, B int }{1, 2})
	type T struct {
		L  Level
		LP *Level
		m  error
		a  [2]Celsius
	}
	fmt.Printf("%v %+v\n", T{L: 1, m: Err{1}}, T{a: [2]Celsius{1, 2}})
	x := error(Err{7})
	fmt.Println(x, &x != nil, fmt.Sprint(x) == x.Error())
}
