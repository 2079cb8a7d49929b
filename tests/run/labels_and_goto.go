package main

import "fmt"

func search(grid [][]int, want int) (r, c int) {
outer:
	for r = range grid {
		for c = range grid[r] {
			switch {
			case grid[r][c] == want:
				break outer
			case grid[r][c] < 0:
				continue outer
			}
		}
	}
	return
}

func gotoLoop(n int) (out []int) {
	i := 0
loop:
	if i >= n {
		goto done
	}
	out = append(out, i*i)
	i++
	goto loop
done:
	return out
}

func collatz(n int) (steps int) {
again:
	switch {
	case n == 1:
		return
	case n%2 == 0:
		n /= 2
	default:
		n = 3*n + 1
	}
	steps++
	goto again
}

func gotoOut() string {
	s := ""
	for i := 0; ; i++ {
		for j := 0; j < 3; j++ {
			s += fmt.Sprint(i, j, " ")
			if i*j == 2 {
				goto end
			}
		}
	}
end:
	return s
}

func closures() (fs []func() int) {
	i := 0
top:
	x := i * 10
	fs = append(fs, func() int { x++; return x })
	if i++; i < 3 {
		goto top
	}
	return
}

func main() {
	var n, i int
	fmt.Println(search([][]int{{1, 2}, {-1, 5}, {3, 5}}, 5))
	fmt.Println(gotoLoop(5), gotoLoop(0), collatz(27), gotoOut())
	for _, f := range closures() {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
L:
	for i := range 10 {
		switch i {
		case 2:
			continue
		case 3:
			continue L
		case 5:
			break
		case 7:
			break L
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	{
		fmt.Println("in block")
		if len(closures()) == 3 {
			goto sw
		}
		fmt.Println("not here")
	}
sw:
	switch x := 1; x {
	case 1:
		for {
			break sw
		}
		fmt.Println("not here")
	}
	n = 0
	for {
		if n++; n > 5 {
			break
		}
	}
	for n > 0 {
		n -= 2
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		n += j - i
	}
	fmt.Println(n)
	for i < 3 {
		i++
	}
	for ; ; i++ {
		if i == 9 {
			break
		}
	}
	fmt.Println(i)
}
