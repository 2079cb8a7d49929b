// Values of many types and sizes pass through channels with and without buffers.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type empty struct{}

type mixed struct {
	small byte
	name  string
	wide  float64
	list  []int
	next  *mixed
}

type large struct {
	words [150]int64
	tail  string
}

type shape interface{ area() int }

type square int

func (s square) area() int { return int(s) * int(s) }

type box struct{ w, h int }

func (b *box) area() int { return b.w * b.h }

func bools(c chan<- bool) {
	for i := range 5 {
		c <- i%2 == 0
	}
	close(c)
}

func main() {
	for _, size := range []int{0, 1, 3} {
		fmt.Println("buffer", size)

		b := make(chan bool, size)
		go bools(b)
		for v := range b {
			fmt.Print(v, " ")
		}
		fmt.Println()

		u8, u16, i32, f32 := make(chan uint8, size), make(chan uint16, size), make(chan int32, size), make(chan float32, size)
		go func() {
			for i := range 4 {
				u8 <- uint8(250 + i*3)
				u16 <- uint16(65530 + i*3)
				i32 <- int32(-i)
				f32 <- float32(i) / 3
			}
		}()
		for range 4 {
			fmt.Print(<-u8, " ", <-u16, " ", <-i32, " ", <-f32, "; ")
		}
		fmt.Println()

		e := make(chan empty, size)
		go func() {
			for range 10 {
				e <- empty{}
			}
			close(e)
		}()
		n := 0
		for range e {
			n++
		}
		v, ok := <-e
		fmt.Println(n, v, ok)

		s := make(chan string, size)
		go func() {
			for i := range 4 {
				s <- strings.Repeat("ab", i)
			}
			close(s)
		}()
		for text := range s {
			fmt.Printf("%q ", text)
		}
		fmt.Println()

		m := make(chan mixed, size)
		go func() {
			var last *mixed
			for i := range 3 {
				x := mixed{byte(i), fmt.Sprint("m", i), float64(i) * 1.5, []int{i, i + 1}, last}
				last = &x
				m <- x
			}
		}()
		for range 3 {
			x := <-m
			depth := 0
			for p := x.next; p != nil; p = p.next {
				depth++
			}
			fmt.Print(x.small, x.name, x.wide, x.list, depth, " ")
		}
		fmt.Println()

		l := make(chan large, size)
		go func() {
			var x large
			for i := range 3 {
				for k := range x.words {
					x.words[k] = int64(i*1000 + k)
				}
				x.tail = fmt.Sprint("tail", i)
				l <- x
			}
		}()
		for range 3 {
			x := <-l
			sum := int64(0)
			for _, w := range x.words {
				sum += w
			}
			fmt.Print(sum, " ", x.tail, " ")
		}
		fmt.Println()

		a := make(chan [3]string, size)
		go func() { a <- [3]string{"x", "y", "z"} }()
		fmt.Println(<-a)

		i := make(chan any, size)
		go func() {
			i <- 1
			i <- "two"
			i <- 3.5
			i <- nil
			i <- []int{4}
			i <- errors.New("five")
		}()
		for range 6 {
			fmt.Print(<-i, " ")
		}
		fmt.Println()

		sh := make(chan shape, size)
		go func() {
			sh <- square(4)
			sh <- &box{3, 5}
			close(sh)
		}()
		for x := range sh {
			fmt.Print(x.area(), " ")
		}
		fmt.Println()

		fn := make(chan func(int) int, size)
		go func() {
			for k := range 3 {
				fn <- func(x int) int { return x*10 + k }
			}
			close(fn)
		}()
		for f := range fn {
			fmt.Print(f(7), " ")
		}
		fmt.Println()

		c := make(chan complex128, size)
		go func() { c <- complex(1, -2) }()
		fmt.Println(<-c)

		mp := make(chan map[string]int, size)
		go func() { mp <- map[string]int{"one": 1} }()
		fmt.Println((<-mp)["one"])
	}
}
