// Panics raised and recovered: near and twenty frames below, by panic, by a failing index, and panicked again.
package main

import (
	"errors"
	"fmt"
	"time"
)

var errStop = errors.New("stop")

func try(f func(int), n int) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		case string:
			err = errStop
		default:
			panic(r)
		}
	}()
	f(n)
	return nil
}

func near(n int) {
	if n&1 == 0 {
		panic("near")
	}
}

func deep(n int) {
	if n <= 0 {
		panic(errStop)
	}
	deep(n - 1)
}

func index(n int) {
	var a [4]int
	s := a[:n&7]
	s[n&3]++
}

func again(n int) {
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprint(r, n))
		}
	}()
	near(n)
}

func main() {
	start := time.Now()
	sum := 0
	for i := range 400_000 {
		if try(near, i) != nil {
			sum++
		}
		if try(deep, i%20) == errStop {
			sum += 2
		}
		if err := try(index, i); err != nil {
			sum += len(err.Error())
		}
		if i&7 == 0 && try(again, i) != nil {
			sum += 3
		}
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
