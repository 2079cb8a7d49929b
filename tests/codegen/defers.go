// Save point, frame records, results in slots, recover.
package main

func guarded(s []int, i int) (v int, failed bool) {
	defer func() {
		if recover() != nil {
			failed = true
		}
	}()
	return s[i], false
}

func loop(n int) {
	for i := range n {
		defer println(i)
	}
}

func main() {
	v, failed := guarded([]int{1}, 3)
	println(v, failed)
	loop(2)
}
