package main

import "fmt"

func try(name string, f func() int64) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	for _, p := range [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {0, 5}, {6, 3}, {-1, 10}} {
		a, b := p[0], p[1]
		fmt.Println(a, b, a/b, a%b, a/b*b+a%b == a)
	}
	for _, d := range []int{1, 2, 3, 5, 7, 10, -1, -4, 16, 1000} {
		fmt.Print(12345/d, ":", -12345%d, " ")
	}
	fmt.Println()
	n := -17
	fmt.Println(n/2, n/4, n/8, n%2, n%4, n%8, n/3, n/10, n%10, n/-1, n%-1, n/1)
	u := uint32(4000000000)
	fmt.Println(u/3, u%3, u/10, u%1000, u/2147483648, uint64(1<<63)/10, uint64(1<<64-1)%10)
	var z int64
	var z8 uint8
	try("int64 /", func() int64 { return 1 / z })
	try("int64 %", func() int64 { return 1 % z })
	try("uint8 /", func() int64 { return int64(8 / z8) })
	try("uint8 %", func() int64 { return int64(8 % z8) })
	try("int /=", func() int64 { x := 5; x /= int(z); return int64(x) })
	try("fine", func() int64 { return z / 5 })
	var fz float64
	fmt.Println(1/fz, -1/fz, fz/fz == fz/fz)
}
