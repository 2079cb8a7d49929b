// The clause variables are fed from the operand like assertions.
package main

type node struct{ v *int }

func pick(x any) *int {
	switch v := x.(type) {
	case *int:
		return v
	case node:
		return v.v
	case nil:
		return nil
	case int, string:
		_ = v
	default:
		_ = v
	}
	return nil
}

func count(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case []int:
		return len(v)
	case string:
		return len(v)
	case error:
		return len(v.Error())
	}
	return 0
}

func noVariable(x any) int {
	switch x.(type) {
	case int:
		return 1
	}
	return 2
}

var sink any

func keep(x any) {
	switch v := x.(type) {
	case string, int:
		sink = v
	case *int:
	}
}

func address(x any) *int {
	switch v := x.(type) {
	case int:
		return &v
	}
	return nil
}

func main() {
	n := 1
	n++
	println(*pick(&n), count(n), count("ab"), noVariable(n), *address(n), pick(node{&n}) == &n)
	keep(n)
}
