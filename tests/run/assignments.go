package main

import "fmt"

type Node struct {
	val  int
	next *Node
}

func two() (int, string)       { return 2, "two" }
func index(i *int) int         { *i++; return *i - 1 }
func errs() (n int, err error) { return 1, fmt.Errorf("e") }

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	s := []int{10, 20, 30}
	i := 0
	i, s[i] = 1, 99
	fmt.Println(i, s)
	s[i], i = 5, 2
	fmt.Println(i, s)
	s[0], s[0] = 1, 2
	fmt.Println(s)
	j := 0
	s[index(&j)], s[index(&j)] = s[2], s[index(&j)-2]
	fmt.Println(s, j)

	p := &Node{1, nil}
	p, p.next = &Node{2, nil}, p
	fmt.Println(p.val, p.next == nil)
	q := &Node{1, &Node{2, &Node{3, nil}}}
	var r *Node
	for q != nil {
		q, q.next, r = q.next, r, q
	}
	for ; r != nil; r = r.next {
		fmt.Print(r.val, " ")
	}
	fmt.Println()

	n, t := two()
	_, t2 := two()
	n, u := 7, "u"
	fmt.Println(n, t, t2, u)
	x, err := errs()
	y, err := errs()
	_, _ = x, y
	_ = err
	fmt.Println(err)

	v := 5
	v += 3
	v -= 1
	v *= 6
	v /= 4
	v %= 7
	v <<= 3
	v |= 5
	v &= 0x1d
	v ^= 3
	v &^= 8
	v >>= 1
	v++
	v--
	fmt.Println(v)
	f := 1.5
	f += 1
	f /= 2
	f++
	str := "a"
	str += "b"
	fmt.Println(f, str)
	arr := [3]int{1, 2, 3}
	k := 0
	arr[func() int { k++; return k }()] += 10
	arr[k]++
	fmt.Println(arr, k)
	st := struct {
		a, b int
		in   struct{ z []int }
	}{1, 2, struct{ z []int }{[]int{3}}}
	st.a, st.b = st.b, st.a
	st.in.z[0]--
	cp := st
	cp.in.z[0] = 50
	cp.a = 9
	fmt.Printf("%+v %v\n", st, cp)
	ptr := &st.b
	*ptr, st.a = 20, *ptr
	fmt.Println(st.a, st.b)
	var e any = 1
	e, ok := e.(string)
	fmt.Printf("%q %v\n", e, ok)
	var iface interface{ Error() string } = err
	err = nil
	fmt.Println(iface, err)
	pp := &p
	(*pp).val = 33
	(**pp).next = &Node{val: 4}
	(**pp).next.val++
	fmt.Println(p.val, p.next.val)
	m, o := 1, 1.5
	m, o = m+int(o), o+float64(m)
	fmt.Println(m, o)
	func() {
		defer func() { fmt.Println(recover() != nil, a, s) }()
		var none *Node
		none.val = a
	}()
}
