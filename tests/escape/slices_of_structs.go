// Elements behind a slice cost one deref.
package main

type item struct {
	name string
	next *item
}

func names(items []item) (out []string) {
	for _, it := range items {
		out = append(out, it.name)
	}
	return
}

func pointerTo(items []item) *item { return &items[0] }

func chain(items []item) *item { return items[0].next }

func link(items []item) {
	for i := range items {
		if i > 0 {
			items[i].next = &items[i-1]
		}
	}
}

func matrix(n int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
	}
	return m
}

func localMatrix() int {
	var m [3][]int
	for i := range m {
		m[i] = make([]int, 3)
	}
	return len(m[0])
}

func main() {
	items := []item{{name: "a"}, {"b", nil}}
	link(items)
	println(len(names(items)), pointerTo(items).name, chain(items) == nil, len(matrix(2)), localMatrix())
}
