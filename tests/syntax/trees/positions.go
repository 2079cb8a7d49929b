package p

func f() {
	x, y := a+b*c, (d)
	x.y[1](2, z...)
	p[1:2] = T{1, k: v}
	q.(int) <- -*r
	x++
	for i := range n {
		go g(i)
	}
	return func(a int) {}, []int{}
}
