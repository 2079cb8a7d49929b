package main

import (
	"fmt"
	"sort"
	"strings"
)

type Named interface{ Name() string }
type Sounder interface{ Sound() string }
type Animal interface {
	Named
	Sounder
	Legs() int
}

type Base struct {
	name string
	legs int
	log  *Log
}

type Log struct{ lines []string }

func (l *Log) Printf(format string, args ...any) {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}
func (l *Log) Dump() {
	for i, s := range l.lines {
		fmt.Println(i, s)
	}
}

func (b Base) Name() string     { return b.name }
func (b Base) Legs() int        { return b.legs }
func (b *Base) Rename(s string) { b.log.Printf("%s -> %s", b.name, s); b.name = s }
func (Base) Sound() string      { return "..." }
func (b Base) describe() string {
	return fmt.Sprintf("%s with %d legs says %s", b.name, b.legs, b.Sound())
}

type Dog struct {
	Base
	tricks []string
}

func (d Dog) Sound() string { return "woof" }

type Puppy struct {
	*Dog
	age int
}

func (p Puppy) Sound() string { return strings.ToUpper(p.Dog.Sound()) + "!" }

type Robot struct {
	Named
	Sounder
	power int
}

func (r *Robot) Legs() int { r.power--; return r.power }

type whistle string

func (w whistle) Sound() string { return string(w) }

type Chimera struct {
	Dog
	Robot
	head string
}

// Both embedded types have Name and Sound and Legs: the outer type must choose.
func (c Chimera) Name() string  { return c.Dog.Name() + "/" + c.Robot.Name() }
func (c Chimera) Sound() string { return c.Robot.Sound() }
func (c *Chimera) Legs() int    { return c.Dog.Legs() + c.Robot.Legs() }

type Counter struct{ n int }

func (c *Counter) Inc() int { c.n++; return c.n }
func (c Counter) Get() int  { return c.n }

type Level1 struct{ Counter }
type Level2 struct{ *Level1 }
type Level3 struct {
	Level2
	n string // hides the counter's n
}

type sortByName struct{ sort.Interface }

func (s sortByName) Less(i, j int) bool { return s.Interface.Less(j, i) }

type Shape struct{ X, Y int }
type Sized struct{ W, H int }
type Box struct {
	Shape
	Sized
	Label string
}

func (s Shape) Move(dx, dy int) Shape { s.X += dx; s.Y += dy; return s }
func (s *Sized) Grow(k int)           { s.W *= k; s.H *= k }

func show(as ...Animal) {
	for _, a := range as {
		fmt.Printf("%T: %s, %s, %d\n", a, a.Name(), a.Sound(), a.Legs())
	}
}

func main() {
	log := new(Log)
	d := Dog{Base: Base{"Rex", 4, log}, tricks: []string{"sit"}}
	p := Puppy{&d, 1}
	r := &Robot{d, whistle("beep"), 3}
	c := &Chimera{d, *r, "lion"}
	show(d, &d, p, &p, r, c)
	d.Rename("Max")
	p.Rename("Tiny")
	c.Dog.Rename("Leo")
	fmt.Println(d.name, p.name, r.Name(), c.Name(), p.Base.name, p.Dog.Base.legs)
	fmt.Println(d.describe(), "|", p.describe())
	log.Dump()

	var l3 Level3
	l3.Level2 = Level2{&Level1{}}
	l3.n = "hidden"
	f := l3.Inc
	fmt.Println(l3.Inc(), f(), l3.Level1.Inc(), l3.Get(), l3.n, l3.Level2.n, l3.Counter)
	copy2 := l3
	copy2.Inc()
	fmt.Println(l3.Get(), copy2.Get(), l3 == copy2)
	get := Level3.Get
	inc := (*Level1).Inc
	fmt.Println(get(l3), inc(l3.Level1), l3.Counter.n)

	b := Box{Shape{1, 2}, Sized{3, 4}, "box"}
	b.Grow(2)
	fmt.Println(b.Move(10, 10), b, b.X, b.Sized)
	fmt.Printf("%v %+v %#v\n", b, b, b)
	fmt.Println(b == Box{Shape: Shape{1, 2}, Sized: Sized{6, 8}, Label: "box"}, b.Shape == Shape{Y: 2, X: 1})

	words := []string{"pear", "apple", "fig"}
	sort.Sort(sortByName{sort.StringSlice(words)})
	fmt.Println(words)

	anonymous := struct {
		Box
		*Counter
		extra any
	}{b, &Counter{41}, nil}
	anonymous.Inc()
	fmt.Println(anonymous.Get(), anonymous.W, anonymous.Label, anonymous.extra)
	var named Named = twiceWrapped{struct{ Named }{d}}
	fmt.Println(named.Name())
	_, sounds := named.(Sounder)
	_, both := Named(c).(Animal)
	fmt.Println(sounds, both)

	defer func() { fmt.Println("recovered:", recover()) }()
	empty := Robot{power: 1}
	fmt.Println(empty.Legs())
	fmt.Println(empty.Sound())
}

type wrapped = struct{ Named }
type twiceWrapped struct{ wrapped }
