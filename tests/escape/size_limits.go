// Variables up to 128 KiB, implicit allocations up to 64 KiB.
package main

type big struct{ a [65536]byte }
type bigger struct{ a [65537]byte }

func variables() byte {
	var a [131072]byte
	var b [131073]byte
	return a[1] + b[1]
}

func pointers() byte {
	p := new(big)
	q := new(bigger)
	r := &big{}
	s := &bigger{}
	return p.a[0] + q.a[0] + r.a[0] + s.a[0]
}

func parameter(b [200000]byte) byte { return b[1] }

func result() (b [200000]byte) { return }

func main() {
	println(variables(), pointers())
	println(result()[0])
}
