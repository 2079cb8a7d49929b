package main

func perIteration(n int) (fs []func() int) {
	for i := 0; i < n; i++ {
		if i == 3 {
			continue
		}
		fs = append(fs, func() int { return i })
	}
	return fs
}

func plain(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += i
	}
	for i := range n {
		sum += i
	}
	return
}

func overFunction(seq func(func(int) bool), want int) int {
	for v := range seq {
		if v == want {
			return v
		}
		if v < 0 {
			break
		}
		defer println(v)
	}
	return -1
}

func arrays() (sum int) {
	a := [3]int{1, 2, 3}
	for _, v := range a {
		sum += v
	}
	for i, v := range a {
		a[i] = 0
		sum += v
	}
	return sum
}

func main() {}
