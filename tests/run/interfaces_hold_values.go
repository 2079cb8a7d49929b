package main

import "fmt"

type Animal interface {
	Sound() string
	Legs() int
}
type Dog struct{ name string }
type Bird struct {
	name  string
	wings int
}
type Snake int
type Walker interface{ Legs() int }
type Renamer interface{ Rename(string) }
type Big struct {
	a, b, c, d int
	s          string
}
type FuncAnimal func() string

func (d Dog) Sound() string        { return d.name + " woofs" }
func (d Dog) Legs() int            { return 4 }
func (b *Bird) Sound() string      { return b.name + " sings" }
func (b *Bird) Legs() int          { return 2 }
func (b *Bird) Rename(s string)    { b.name = s }
func (s Snake) Sound() string      { return fmt.Sprint("hiss ", int(s)) }
func (s Snake) Legs() int          { return 0 }
func (b Big) Sound() string        { return b.s }
func (b Big) Legs() int            { return b.a + b.d }
func (f FuncAnimal) Sound() string { return f() }
func (f FuncAnimal) Legs() int     { return len(f()) }

func legs(ws ...Walker) (n int) {
	for _, w := range ws {
		n += w.Legs()
	}
	return
}

type silent struct{}

func (silent) Sound() string { return "" }

func pick(n int) Animal {
	switch n {
	case 0:
		return Dog{"Rex"}
	case 1:
		return &Bird{"Tweety", 2}
	case 2:
		return nil
	}
	var b *Bird
	return b
}

func main() {
	d := Dog{"Fido"}
	b := &Bird{name: "Polly"}
	big := Big{1, 2, 3, 4, "roar"}
	zoo := []Animal{d, &d, b, Snake(3), big, FuncAnimal(func() string { return d.name })}
	d.name = "Changed"
	b.name = "Changed too"
	big.s = "changed"
	for _, a := range zoo {
		fmt.Printf("%-16T %-18s %d\n", a, a.Sound(), a.Legs())
	}
	fmt.Println(legs(d, b, Snake(1), big, zoo[5]), legs())
	if r, ok := zoo[2].(Renamer); ok {
		r.Rename("Renamed")
	}
	_, ok := zoo[0].(Renamer)
	fmt.Println(b.Sound(), ok)
	for i := range 4 {
		a := pick(i)
		fmt.Print(a == nil, " ")
	}
	fmt.Println()
	var w Walker = zoo[0]
	a := w.(Animal)
	fmt.Println(a.Sound(), w == Walker(a))
	var e any = w
	fmt.Println(e.(Walker).Legs(), e.(Dog).name)
}

func init() {
	var x any = 5
	y := x
	x = 6
	fmt.Println(x, y, x.(int)+y.(int))
	var e any = e2{1}
	c := e.(e2)
	c.n = 100
	fmt.Println(e, c)
	p := &c
	e = p
	p.n = 7
	fmt.Println(e.(*e2).n, *e.(*e2))
	vals := []any{int8(1), uint16(2), 3.5, float32(4.5), "s", 'r', true, nil, [2]int{1, 2}, struct{ a, b int }{3, 4}, []string{"z"}}
	for _, v := range vals {
		fmt.Printf("%T=%v ", v, v)
	}
	fmt.Println()
	var s interface {
		Sound() string
	} = silent{}
	_, isAnimal := s.(Animal)
	fmt.Println(isAnimal, s.Sound() == "")
	small := make([]any, 0)
	for i := -2; i < 300; i += 100 {
		small = append(small, i, byte(i))
	}
	fmt.Println(small)
}

type e2 struct{ n int }
