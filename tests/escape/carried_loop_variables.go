// What carries a loop variable from one iteration to the next lives as long as the function.
package main

type n struct{ next *n }

func three(k int) int {
	c := 0
	for i := 0; i < k; i++ {
		for p := new(n); p != nil; p = p.next {
			f := func() *n { return p }
			if f() != nil {
				c++
			}
		}
		for q := new(n); q != nil; q = q.next {
			c++
		}
		for r, s := new(n), new(n); r != nil; r, s = r.next, r {
			g := func() bool { return r == s }
			for j := range 3 {
				h := func() int { return j }
				c += h()
				func() {
					println(r, s, g())
				}()
			}
		}
	}
	return c
}

func ranges(xs []*n) int {
	c := 0
	for range 2 {
		for _, x := range []*n{{}, {}} {
			for range 3 {
				func() { println(x) }()
			}
		}
		for i, x := range xs {
			f := func() { println(i, x) }
			f()
		}
		for _, x := range [...]*n{new(n)} {
			p := &x
			*p = nil
		}
	}
	return c
}

func main() { three(2); ranges(nil) }
