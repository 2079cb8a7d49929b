package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()

	var ps []*int
	for i := 0; i < 4; i++ {
		ps = append(ps, &i)
		if i == 1 {
			i++
		}
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()

	fs = nil
	for i, s := range []string{"a", "b", "c"} {
		fs = append(fs, func() int { s += "x"; i++; return i*100 + len(s) })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()

	// The closure of an iteration sees changes made by the body, and the post statement acts on the copy.
	var show []func()
	for i, j := 0, 10; i < j; i, j = i+1, j-3 {
		show = append(show, func() { fmt.Print(i, ",", j, " ") })
		j++
	}
	for _, f := range show {
		f()
	}
	fmt.Println()

	// A closure made in the post statement belongs to the next iteration.
	var posts []func() int
	for i := 0; i < 3; posts, i = append(posts, func() int { return i }), i+1 {
		if i == 1 {
			continue
		}
	}
	for _, f := range posts {
		fmt.Print(f(), " ")
	}
	fmt.Println()

	var i int
	fs = nil
	for i = 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	fmt.Println(fs[0](), fs[1](), fs[2]())

	fs = nil
	for i := range 3 {
		defer func() { fmt.Print("deferred ", i, " ") }()
		fs = append(fs, func() int { return i * i })
	}
	for k := len(fs) - 1; k >= 0; k-- {
		fmt.Print(fs[k](), " ")
	}
	fmt.Println()

	var cond func() bool
	n := 0
	for i := 0; func() bool { cond = func() bool { return i > 1 }; return i < 4 }(); i++ {
		n++
	}
	fmt.Println(n, cond())

	for i := 0; i < 2; i++ {
		for j := 0; j < 2; j++ {
			f := func() (int, int) { return i, j }
			fmt.Print(f())
			fmt.Print(";")
		}
	}
	fmt.Println()
}
