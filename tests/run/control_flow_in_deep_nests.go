package main

import "fmt"

func pairs(n int) func(func(int, int) bool) {
	return func(yield func(int, int) bool) {
		for i := range n {
			for j := range n {
				if !yield(i, j) {
					return
				}
			}
		}
	}
}

func find(n, want int) (a, b int, err error) {
	defer func() {
		if err == nil && a+b != want {
			err = fmt.Errorf("no %d", want)
		}
	}()
	for i, j := range pairs(n) {
		switch {
		case i == j:
			continue
		case i*j > 50:
			return 0, 0, fmt.Errorf("too far at %d,%d", i, j)
		}
		for k := range pairs(2) {
			if k == 1 && i+j == want {
				return i, j, nil
			}
		}
	}
	return
}

func labels() (s string) {
outer:
	for i := 0; i < 5; i++ {
	middle:
		for j := range pairs(4) {
			for k := 0; ; k++ {
				switch x := any(k + j).(type) {
				case int:
					switch {
					case x == 2:
						continue middle
					case x == 3 && i == 2:
						continue outer
					case x == 4:
						break outer
					case x > 3:
						break middle
					}
				}
				s += fmt.Sprint(i, j, k, ";")
				if k > 2 {
					break
				}
			}
		}
		if i == 3 {
			goto done
		}
	}
	s += "fell "
done:
	s += "done"
	return
}

func defersInLoops() (out []string) {
	for i := range 2 {
		func() {
			for j := range pairs(2) {
				defer func() { out = append(out, fmt.Sprint(i, "/", j)) }()
			}
			out = append(out, "body")
		}()
	}
	return
}

func switchInLoop(words ...string) (n int) {
	for _, w := range words {
		switch w {
		case "skip":
			continue
		case "stop":
			break
		case "add":
			n += 10
			fallthrough
		case "inc":
			n++
		default:
			if len(w) > 4 {
				break
			}
			n += 100
		}
		n *= 2
	}
	return
}

func nestedClosures(n int) (log []int) {
	add := func(x int) { log = append(log, x) }
	var visit func(depth int, path ...int)
	visit = func(depth int, path ...int) {
		if depth == 0 {
			sum := 0
			for _, p := range path {
				sum = sum*10 + p
			}
			add(sum)
			return
		}
		for i := 1; i <= n; i++ {
			if len(path) > 0 && path[len(path)-1] == i {
				continue
			}
			visit(depth-1, append(path, i)...)
		}
	}
	visit(3)
	return
}

func earlyOut(xs []int) (found bool) {
	check := func(yield func(int) bool) {
		defer func() { found = !found }()
		for _, x := range xs {
			if !yield(x) {
				return
			}
		}
	}
	for x := range check {
		if x < 0 {
			return true
		}
	}
	return false
}

func recoverAndContinue(xs ...int) (results []string) {
	for _, x := range xs {
		r, err := func() (r int, err error) {
			defer func() {
				switch e := recover().(type) {
				case nil:
				case error:
					err = e
				default:
					err = fmt.Errorf("value %v", e)
				}
			}()
			switch {
			case x == 3:
				panic("three")
			case x > 5:
				return []int{1, 2}[x], nil
			}
			return 60 / x, nil
		}()
		if err != nil {
			results = append(results, err.Error())
			continue
		}
		results = append(results, fmt.Sprint(r))
	}
	return
}

func main() {
	fmt.Println(find(10, 7))
	fmt.Println(find(3, 9))
	fmt.Println(find(20, 30))
	fmt.Println(labels())
	fmt.Println(defersInLoops())
	fmt.Println(switchInLoop("add", "skip", "stop", "inc", "abc", "abcdef"))
	fmt.Println(nestedClosures(3))
	fmt.Println(earlyOut([]int{1, -1}), earlyOut([]int{1}))
	for _, r := range recoverAndContinue(0, 4, 3, 7, 5) {
		fmt.Println(r)
	}
	i := 0
	for i < 3 {
		switch i++; i {
		case 2:
			goto skip
		}
		fmt.Print("i", i, " ")
	skip:
	}
	fmt.Println()
}
