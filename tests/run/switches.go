package main

import "fmt"

func classify(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n < 10:
		return "digit"
	}
	return "big"
}

func fall(n int) (s string) {
	switch n {
	case 1:
		s += "one "
		fallthrough
	case 2:
		s += "two "
		fallthrough
	default:
		s += "default "
	case 3:
		s += "three "
	case 4, 5, 6:
		s += "some "
	}
	return s
}

func early(n int) int {
	switch n := n * 2; n {
	default:
		return -1
	case 4:
		n++
		return n
	case 6:
		break
	}
	return n
}

func dense(c byte) int {
	switch c {
	case 'a':
		return 10
	case 'b':
		return 11
	case 'c':
		return 12
	case 'd':
		return 13
	case 'e':
		return 14
	case 'f':
		return 15
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return int(c - '0')
	}
	return -1
}

func names(s string) int {
	switch s {
	case "":
		return 0
	case "one", "un", "eins":
		return 1
	case "two":
		return 2
	}
	return len(s)
}

type point struct{ x, y int }

func f2() bool { panic("evaluated") }

func main() {
	fmt.Println(classify(-5), classify(0), classify(5), classify(50))
	for i := range 8 {
		fmt.Print(i, ":", fall(i))
	}
	fmt.Println()
	fmt.Println(early(1), early(2), early(3))
	fmt.Println(dense('c'), dense('7'), dense('z'), names("eins"), names("two"), names(""), names("three"))
	switch x := 5.5; {
	case x > 5:
		fmt.Println("above five")
	case x > 3:
		fmt.Println("above three")
	}
	switch p := (point{1, 2}); p {
	case point{2, 1}:
		fmt.Println("swapped")
	case point{1, 2}:
		fmt.Println("same")
	}
	var i any = 3
	switch i {
	case "3":
		fmt.Println("string")
	case 3.0:
		fmt.Println("float")
	case 3:
		fmt.Println("int")
	}
	switch err := error(nil); err {
	case nil:
		fmt.Println("no error")
	default:
		fmt.Println("error")
	}
	switch {
	}
	switch x := 1; x {
	}
	switch true {
	case false:
		fmt.Println("no")
	case len("abc") == 3, f2():
		fmt.Println("not evaluated further")
	}
	f := func() bool { fmt.Print("called "); return false }
	switch f() {
	case true:
		fmt.Println("true")
	case false:
		fmt.Println("false")
	}
	switch x := 2; {
	case x == 2:
		x := "shadow"
		fmt.Println(x)
		fallthrough
	case x == 100:
		fmt.Println("fell with", x)
	}
	const big = 1 << 40
	switch v := int64(big); v {
	case 1 << 40:
		fmt.Println("big")
	}
}
