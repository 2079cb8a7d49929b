// Each iteration has its own variable where it can be told.
package main

func captured(n int) int {
	var fs []func() int
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { return i })
	}
	sum := 0
	for _, f := range fs {
		sum += f()
	}
	return sum
}

func addressed(s []int) int {
	var ps []*int
	for i, v := range s {
		ps = append(ps, &i, &v)
	}
	return *ps[0] + *ps[1]
}

func local(n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		func() { sum += i }()
	}
	return sum
}

func changed(n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		f := func() { i++ }
		f()
		sum += i
	}
	return sum
}

func inReturn(s []int) func() int {
	for i := range s {
		return func() int { return i }
	}
	return nil
}

func rangeInt(n int) (fs []func() int) {
	for i := range n {
		fs = append(fs, func() int { return i })
	}
	return
}

func main() {
	println(captured(3), addressed([]int{1, 2}), local(3), changed(5), inReturn([]int{1})(), len(rangeInt(2)))
}
