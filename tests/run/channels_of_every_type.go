package main

import "fmt"

type I interface{ M() int }
type V int

func (v V) M() int   { return int(v) }
func (v *V) P() int  { return int(*v) * 2 }

type gen struct{ c chan int }

func (g *gen) Next() (int, bool) { v, ok := <-g.c; return v, ok }

var pkg chan int

func named() (v int, ok bool) {
	v, ok = <-pkg
	return
}

func ptr(c *chan int) int { return <-*c }

func labels(c chan int) (s string) {
	for {
		select {
		case v := <-c:
			if v == 0 {
				goto zero
			}
			s += fmt.Sprint(v)
			goto next
		zero:
			s += "zero"
			return
		next:
			s += ","
		}
	}
}

func nested(a, b chan int) string {
	select {
	case x := <-a:
		select {
		case y := <-b:
			return fmt.Sprint(x, y)
		default:
			return "inner default"
		}
	default:
		switch {
		case len(b) > 0:
			select {
			case b <- 1:
				return "sent"
			default:
				break
			}
			return "full"
		}
	}
	return "none"
}

func main() {
	a := make(chan *int, 1)
	a <- nil
	fmt.Println(<-a == nil)
	b := make(chan func(), 1)
	b <- nil
	fmt.Println(<-b == nil)
	c := make(chan error, 1)
	c <- nil
	fmt.Println(<-c)
	d := make(chan map[string]int, 1)
	d <- nil
	fmt.Println(len(<-d))
	e := make(chan []byte, 1)
	e <- nil
	fmt.Println(<-e == nil)
	f := make(chan I, 2)
	f <- V(3)
	v := V(4)
	f <- &v
	fmt.Println((<-f).M() + (<-f).M())
	g := gen{make(chan int, 1)}
	g.c <- 9
	fmt.Println(g.Next())
	pkg = make(chan int, 2)
	pkg <- 4
	fmt.Println(named())
	pkg <- 5
	fmt.Println(ptr(&pkg))
	pp := &pkg
	*pp <- 6
	(*pp) <- 7
	fmt.Println(<-*pp, len(*pp), <-pkg)
	l := make(chan int, 4)
	l <- 1
	l <- 2
	l <- 0
	fmt.Println(labels(l))
	n1, n2 := make(chan int, 1), make(chan int, 1)
	fmt.Println(nested(n1, n2))
	n1 <- 1
	fmt.Println(nested(n1, n2))
	n1 <- 1
	n2 <- 2
	fmt.Println(nested(n1, n2))
	n2 <- 2
	fmt.Println(nested(n1, n2))
	type b3 bool
	h := make(chan b3, 1)
	h <- 1 < 2
	if <-h {
		fmt.Println("yes")
	}
	u := make(chan uint8, 3)
	u <- 'a'
	u <- 'a' + 1
	u <- 255
	var bs []byte
	for len(u) > 0 {
		bs = append(bs, <-u)
	}
	fmt.Println(bs, string(append(bs[:1:1], "x"...)))
	rr := make(chan rune, 3)
	for _, r := range "aé" {
		rr <- r
	}
	fmt.Println(string(<-rr) + string(<-rr))
	fc := make(chan float32, 1)
	fc <- 1.0 / 3
	fmt.Println(<-fc)
	cc := make(chan complex64, 1)
	cc <- 1i
	fmt.Println(<-cc)
	as := make(chan [2]bool, 1)
	as <- [2]bool{true}
	arr := <-as
	fmt.Println(arr, arr[0] && !arr[1])
	s3 := make(chan struct {
		a int8
		b string
		c bool
	}, 1)
	s3 <- struct {
		a int8
		b string
		c bool
	}{1, "b", true}
	x := <-s3
	fmt.Println(x, x.c)
	m := map[string]chan int{"k": make(chan int, 1)}
	m["k"] <- 3
	fmt.Println(<-m["k"])
	ch := []chan int{make(chan int, 1), make(chan int, 1)}
	for i := range ch {
		ch[i] <- i
	}
	for i := range ch {
		select {
		case v := <-ch[1-i]:
			fmt.Println(v)
		}
	}
	func(c ...chan int) {
		for _, x := range c {
			x <- 1
		}
	}(ch...)
	fmt.Println(<-ch[0] + <-ch[1])
	w := make(chan V, 1)
	w <- 5
	vv := <-w
	fmt.Println(vv.P(), V.M(vv))
	go func(vs ...int) { pkg <- len(vs) }(1, 2, 3)
	fmt.Println(<-pkg)
	const big = 1 << 40
	i64 := make(chan int64, 1)
	i64 <- big
	fmt.Println(<-i64 >> 38)
	fmt.Println(min(<-seq(3), <-seq(1)), max(<-seq(2), 7))
	copyTo := make([]int, 3)
	fmt.Println(copy(copyTo, <-slices()), copyTo)
	lab := fmt.Sprintf("%d-%v-%s", <-seq(1), <-seq(2), <-strs("z"))
	fmt.Println(lab)
	fmt.Println(append([]int(nil), <-seq(8), <-seq(9)))
	fmt.Println([]int{5: <-seq(1), 2: <-seq(2)}, map[int]int{<-seq(1): <-seq(2)}, struct{ a, b int }{<-seq(3), <-seq(4)})
	fmt.Println(*new(int)+<-seq(1), *new(<-seq(4)))
}

func seq(n int) chan int        { c := make(chan int, 1); c <- n; return c }
func slices() chan []int        { c := make(chan []int, 1); c <- []int{1, 2}; return c }
func strs(s string) chan string { c := make(chan string, 1); c <- s; return c }
