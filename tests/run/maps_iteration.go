package main

import "fmt"

type key struct {
	a int
	b string
}

// Each of these holds whatever the order of iteration is.

func deleteWhileRanging(n int) {
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = i * i
	}
	seen := map[int]int{}
	for k, v := range m {
		if v != k*k {
			fmt.Println("wrong value", k, v)
		}
		seen[k]++
		delete(m, k)
		delete(m, (k+1)%n)
	}
	for k, c := range seen {
		if c != 1 {
			fmt.Println("seen twice", k, c)
		}
	}
	for k := range m {
		fmt.Println("left over", k)
	}
	fmt.Println("delete while ranging", n, len(m), len(seen) >= (n+1)/2, len(seen) <= n)
}

func insertWhileRanging(n int) {
	m := map[int]string{}
	for i := 0; i < n; i++ {
		m[i] = "old"
	}
	old := map[int]int{}
	fresh := map[int]int{}
	added := 0
	for k, v := range m {
		if v == "old" {
			old[k]++
		} else {
			fresh[k]++
		}
		if added < 5*n {
			for j := 0; j < 5; j++ {
				m[n+added] = "new"
				added++
			}
		}
	}
	for i := 0; i < n; i++ {
		if old[i] != 1 {
			fmt.Println("old entry seen", old[i], "times", i)
		}
	}
	for k, c := range fresh {
		if c != 1 || k < n {
			fmt.Println("fresh entry seen", c, "times", k)
		}
	}
	fmt.Println("insert while ranging", n, len(m), len(old))
}

func updateWhileRanging(n int) {
	m := map[key]int{}
	for i := 0; i < n; i++ {
		m[key{i, fmt.Sprint(i)}] = 0
	}
	for k := range m {
		// Every entry sees that the others grow; entries that move must show their present value.
		for d := 1; d <= 3; d++ {
			j := (k.a + d) % n
			m[key{j, fmt.Sprint(j)}]++
		}
		m[key{n + k.a%n, "x"}] = 0
	}
	total := 0
	for k, v := range m {
		total += v
		if k.a >= n && k.b != "x" {
			fmt.Println("bad key", k)
		}
	}
	fmt.Println("update while ranging", n, len(m), total >= 3*n)
}

func clearWhileRanging(n int) {
	m := map[string]int{}
	for i := 0; i < n; i++ {
		m[fmt.Sprint("k", i)] = i
	}
	for range m {
		clear(m)
		m["again"] = 1
	}
	fmt.Println("clear while ranging", n, len(m), m)
}

func growThenDeleteAll(n int) {
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = i
	}
	steps := 0
	for k := range m {
		steps++
		if steps == 1 {
			for i := n; i < 50*n; i++ {
				m[i] = i
			}
			for i := 0; i < 50*n; i++ {
				if i != k {
					delete(m, i)
				}
			}
		}
	}
	fmt.Println("grow then delete", n, steps, len(m))
}

func nested(n int) {
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = 1
	}
	pairs := 0
	for a := range m {
		for b := range m {
			if a <= b {
				pairs++
			}
		}
	}
	fmt.Println("nested", n, pairs == n*(n+1)/2)
}

func order(n int) bool {
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = i
	}
	first := map[int]bool{}
	for i := 0; i < 200; i++ {
		for k := range m {
			first[k] = true
			break
		}
	}
	return len(first) > 1
}

func forms() {
	m := map[string]int{"one": 1}
	for k := range m {
		fmt.Println(k)
	}
	for _, v := range m {
		fmt.Println(v)
	}
	for range m {
		fmt.Println("once")
	}
	var k string
	var v int
	for k, v = range m {
	}
	fmt.Println(k, v)
	var i any
	for i = range m {
	}
	fmt.Println(i)
	arr := [3]int{}
	dst := map[string]int{}
	for dst["key"], arr[1] = range map[int]int{5: 6} {
	}
	fmt.Println(dst, arr)
	for i, dst["slice"] = range []int{7, 8, 9} {
	}
	fmt.Println(dst, i)
	var fs []func() string
	for k, v := range map[string]int{"a": 1} {
		fs = append(fs, func() string { k += "!"; v++; return fmt.Sprint(k, v) })
	}
	fmt.Println(fs[0](), fs[0]())
	found := ""
outer:
	for k := range map[string]bool{"x": true} {
		for j := range 10 {
			if j == 3 {
				continue outer
			}
			if j == 2 {
				found = fmt.Sprint(k, j)
				break outer
			}
		}
	}
	fmt.Println(found)
	func() {
		for k := range map[int]bool{1: true, 2: true} {
			defer fmt.Println("deferred", k > 0)
		}
	}()
	rm := map[string]map[string]int{"a": {"x": 1}}
	for k, inner := range rm {
		inner["y"] = 2
		rm[k]["z"] = len(inner)
	}
	fmt.Println(rm)
	var np *map[string]int = &m
	for k := range *np {
		fmt.Println(k, len(*np))
	}
}

func main() {
	for _, n := range []int{1, 2, 7, 8, 9, 16, 20, 100, 200} {
		deleteWhileRanging(n)
		insertWhileRanging(n)
		updateWhileRanging(max(n, 4))
		clearWhileRanging(n)
		growThenDeleteAll(min(n, 60))
		if n < 60 {
			nested(n)
		}
	}
	fmt.Println(order(3), order(8), order(50), order(300))
	forms()
}
