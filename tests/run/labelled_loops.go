package main

import "fmt"

type grid [5][7]rune

func (g *grid) find(r rune) (x, y int, ok bool) {
search:
	for y = range g {
		for x = range g[y] {
			switch g[y][x] {
			case r:
				ok = true
				break search
			case '#':
				continue search
			}
		}
	}
	return
}

func primes(limit int) (ps []int) {
outer:
	for n := 2; n < limit; n++ {
		for _, p := range ps {
			if p*p > n {
				break
			}
			if n%p == 0 {
				continue outer
			}
		}
		ps = append(ps, n)
	}
	return
}

func pythagorean(max int) (triples [][3]int) {
	for a := 1; ; a++ {
	nextB:
		for b := a; b <= max; b++ {
			for c := b; ; c++ {
				switch s := a*a + b*b; {
				case c > max:
					break nextB
				case c*c > s:
					continue nextB
				case c*c == s:
					triples = append(triples, [...]int{a, b, c})
					continue nextB
				}
			}
		}
		if a > max {
			return
		}
	}
}

func collatz(limit int) (best, steps int) {
	cache := map[int]int{1: 0}
	for n := 2; n < limit; n++ {
		path := []int{}
		m := n
	walk:
		if k, ok := cache[m]; ok {
			for i := len(path) - 1; i >= 0; i-- {
				k++
				cache[path[i]] = k
			}
			if k > steps {
				best, steps = n, k
			}
			continue
		}
		path = append(path, m)
		if m&1 == 0 {
			m /= 2
		} else {
			m = 3*m + 1
		}
		goto walk
	}
	return
}

func stateMachine(input string) (accepted bool, trace []string) {
	state := "start"
loop:
	for i, c := range input + "\x00" {
		trace = append(trace, fmt.Sprintf("%s@%d", state, i))
		switch state {
		case "start":
			switch {
			case c == '-' || c == '+':
				state = "sign"
			case c >= '0' && c <= '9':
				state = "int"
			default:
				break loop
			}
		case "sign", "dot":
			if c < '0' || c > '9' {
				break loop
			}
			if state == "sign" {
				state = "int"
				break
			}
			state = "frac"
		case "int":
			if c == '.' {
				state = "dot"
				continue
			}
			fallthrough
		case "frac":
			if c == 0 {
				accepted = true
				break loop
			}
			if c < '0' || c > '9' {
				break loop
			}
		}
	}
	return
}

func combine(items [][]string) (out []string) {
	idx := make([]int, len(items))
	for {
		s := ""
		for i, list := range items {
			s += list[idx[i]]
		}
		out = append(out, s)
		i := len(items) - 1
		for ; i >= 0; i-- {
			if idx[i]++; idx[i] < len(items[i]) {
				break
			}
			idx[i] = 0
		}
		if i < 0 {
			return
		}
	}
}

func iterate(n int) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		defer fmt.Print("[done]")
		for i := 0; i < n; i++ {
			if !yield(i, string(rune('a'+i))) {
				return
			}
		}
	}
}

func nested() (sum int) {
outer:
	for i := range iterate(4) {
		for j, s := range iterate(4) {
			switch {
			case j == i:
				continue outer
			case s == "d":
				break outer
			case i == 3 && j == 2:
				return sum*100 + i
			}
			defer func() { sum++ }()
			sum += i*10 + j
		}
	}
	return
}

func main() {
	var g grid
	for y, row := range []string{"ab#dx..", "efghijk", "#z.....", ".......", "..q...."} {
		for x, r := range row {
			g[y][x] = r
		}
	}
	for _, r := range "ahxzqd!" {
		x, y, ok := g.find(r)
		fmt.Print(string(r), x, y, ok, " ")
	}
	fmt.Println()
	fmt.Println(primes(60))
	fmt.Println(pythagorean(26))
	fmt.Println(collatz(2000))
	for _, in := range []string{"42", "-3.14", "+", "1.", ".5", "12a", ""} {
		ok, trace := stateMachine(in)
		fmt.Println(in, ok, trace)
	}
	fmt.Println(combine([][]string{{"a", "b"}, {"1", "2", "3"}, {"x"}}))
	fmt.Println(nested())

	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 2; return i })
		i := i * 10
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	i := 0
again:
	{
		if i < 3 {
			fmt.Print("goto", i, " ")
			i++
			goto again
		}
	}
block:
	for {
		switch i++; {
		case i > 6:
			break block
		default:
			continue
		}
	}
	switch x := any(i).(type) {
	case int:
		if x == 7 {
			break
		}
		fmt.Println("not here")
	}
	for range 3 {
		fmt.Print("tick ")
	}
	for i := range uint8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range [4]struct{}{} {
		fmt.Print(i)
	}
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Print(" copy:", v)
		}
	}
	for i, v := range &arr {
		arr[2] = 20
		if i == 2 {
			fmt.Println(" pointer:", v)
		}
	}
}
