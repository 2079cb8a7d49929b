// The cases of a select are sends and receives; what is assigned on receiving is an assignment.
package main

type node struct {
	next *node
	v    *int
}

var global *int

func choose(c, d chan *int, p *int, n *node, m map[string]*int, arr *[4]*int) *int {
	x := 1
	var q *int
	var ok bool
	select {
	case c <- &x:
	case d <- p:
	case q = <-c:
	case q, ok = <-d:
	case n.v = <-c:
	case m["k"] = <-d:
	case arr[1] = <-c:
	case global = <-c:
	case v := <-c:
		return v
	case v, ok := <-d:
		if ok {
			*v = 1
		}
	case <-c:
	case *pick(n) = <-c:
	default:
		y := 2
		q = &y
	}
	if ok {
		return nil
	}
	return q
}

func pick(n *node) **int { return &n.v }

func inLoop(c chan *int, f chan func(), e chan any) (all []func()) {
	for i := 0; i < 3; i++ {
		select {
		case p := <-c:
			all = append(all, func() { *p = i })
		case f <- func() { println(i) }:
		case e <- i:
		case e <- &i:
		}
	}
	return all
}

func single(c chan *int, s []*int) {
	select {
	case s[0] = <-c:
	}
	select {
	case c <- s[1]:
	default:
	}
	select {
	default:
		println(new(int))
	}
}

type shape interface{ area() *int }
type square struct{ side *int }

func (s *square) area() *int { return s.side }

func dynamic(c chan shape) *int {
	var s shape = &square{}
	select {
	case s = <-c:
	default:
	}
	return s.area()
}

func known(c chan shape) *int {
	select {
	case t := <-c:
		return t.area()
	case t, ok := <-c:
		if ok {
			return t.area()
		}
	}
	return nil
}

func functions(c chan func(*int), p *int) {
	f := func(*int) {}
	select {
	case f = <-c:
	case g := <-c:
		g(p)
	}
	f(p)
}

func main() {
	n := 0
	c := make(chan *int)
	choose(c, c, &n, &node{}, map[string]*int{}, new([4]*int))
	inLoop(c, nil, nil)
	single(c, []*int{&n})
	dynamic(nil)
	known(nil)
	functions(nil, &n)
}
