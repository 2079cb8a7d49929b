package main

import (
	. "fmt"
	"math"
	"os"
	"sort"
	_ "strings"
	txt "strings"
)

type index [2]int

type Sparse struct {
	n, m int
	v    map[index]float64
}

func (s *Sparse) Set(i, j int, x float64) *Sparse {
	if i < 0 || i >= s.n || j < 0 || j >= s.m {
		panic(Errorf("index [%d,%d] out of %dx%d", i, j, s.n, s.m))
	}
	if s.v == nil {
		s.v = make(map[index]float64)
	}
	if x == 0 {
		delete(s.v, index{i, j})
	} else {
		s.v[index{i, j}] = x
	}
	return s
}

func (s Sparse) At(i, j int) float64 { return s.v[index{i, j}] }

func (s Sparse) keys() []index {
	ks := make([]index, 0, len(s.v))
	for k := range s.v {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(a, b int) bool {
		if ks[a][0] != ks[b][0] {
			return ks[a][0] < ks[b][0]
		}
		return ks[a][1] < ks[b][1]
	})
	return ks
}

func (s Sparse) Add(o Sparse) Sparse {
	r := Sparse{n: s.n, m: s.m}
	for k, x := range s.v {
		r.Set(k[0], k[1], x)
	}
	for k, x := range o.v {
		r.Set(k[0], k[1], r.At(k[0], k[1])+x)
	}
	return r
}

func (s Sparse) Mul(o Sparse) Sparse {
	rows := map[int]map[int]float64{}
	for k, x := range o.v {
		if rows[k[0]] == nil {
			rows[k[0]] = map[int]float64{}
		}
		rows[k[0]][k[1]] = x
	}
	r := Sparse{n: s.n, m: o.m}
	for _, k := range s.keys() {
		for j, y := range rows[k[1]] {
			r.Set(k[0], j, r.At(k[0], j)+s.v[k]*y)
		}
	}
	return r
}

func (s Sparse) T() Sparse {
	r := Sparse{n: s.m, m: s.n}
	for k, x := range s.v {
		r.Set(k[1], k[0], x)
	}
	return r
}

func (s Sparse) Vec(x []float64) []float64 {
	y := make([]float64, s.n)
	for _, k := range s.keys() {
		y[k[0]] += s.v[k] * x[k[1]]
	}
	return y
}

func (s Sparse) Format(f formatState, verb rune) {
	prec, ok := f.Precision()
	if !ok {
		prec = 1
	}
	width, ok := f.Width()
	if !ok {
		width = 6
	}
	switch {
	case verb == 'v' && f.Flag('+'):
		for i, k := range s.keys() {
			if i > 0 {
				Fprint(f, " ")
			}
			Fprintf(f, "%d,%d:%g", k[0], k[1], s.v[k])
		}
	case verb == 'v' || verb == 'f':
		for i := range s.n {
			for j := range s.m {
				if _, ok := s.v[index{i, j}]; !ok {
					Fprintf(f, "%*s", width, ".")
					continue
				}
				Fprintf(f, "%*.*f", width, prec, s.At(i, j))
			}
			Fprintln(f)
		}
	default:
		Fprintf(f, "%%!%c(Sparse %dx%d)", verb, s.n, s.m)
	}
}

type formatState = State

// conjugate solves ax = b for a symmetric and positive one.
func conjugate(a Sparse, b []float64) (x []float64, rounds int) {
	dot := func(p, q []float64) (s float64) {
		for i := range p {
			s += p[i] * q[i]
		}
		return
	}
	x = make([]float64, len(b))
	r := append([]float64{}, b...)
	p := append([]float64{}, r...)
	rr := dot(r, r)
	for rounds = 0; rr > 1e-20 && rounds < 100; rounds++ {
		ap := a.Vec(p)
		alpha := rr / dot(p, ap)
		for i := range x {
			x[i] += alpha * p[i]
			r[i] -= alpha * ap[i]
		}
		next := dot(r, r)
		for i := range p {
			p[i] = r[i] + next/rr*p[i]
		}
		rr = next
	}
	return
}

func power(a Sparse, rounds int) float64 {
	x := make([]float64, a.n)
	for i := range x {
		x[i] = 1 + float64(i)/10
	}
	var norm float64
	for range rounds {
		x = a.Vec(x)
		norm = 0
		for _, v := range x {
			norm = math.Max(norm, math.Abs(v))
		}
		for i := range x {
			x[i] /= norm
		}
	}
	return norm
}

func identity(n int) (s Sparse) {
	s.n, s.m = n, n
	for i := range n {
		s.Set(i, i, 1)
	}
	return
}

func laplacian(n int) Sparse {
	s := Sparse{n: n, m: n}
	for i := range n {
		s.Set(i, i, 2)
		if i > 0 {
			s.Set(i, i-1, -1).Set(i-1, i, -1)
		}
	}
	return s
}

func main() {
	a := Sparse{n: 3, m: 4}
	a.Set(0, 1, 2.5).Set(2, 3, -1).Set(1, 0, 4).Set(1, 0, 0)
	Print(a)
	Printf("%+v|%8.3f%d\n", a, a.T(), a)
	Println(len(a.v), a.At(2, 3), a.At(2, 2), len(a.Add(a.Mul(Sparse{n: 4, m: 4})).v))
	l := laplacian(6)
	Printf("%3.0f", l.Mul(l))
	x, rounds := conjugate(l, []float64{1, 0, 0, 0, 0, 1})
	Printf("%.4f %d\n", x, rounds)
	Printf("%.6f %.6f\n", power(l, 60), 2-2*math.Cos(6*math.Pi/7))
	Printf("%+v\n", identity(3).Add(identity(3)).Mul(identity(3)))
	Fprintf(os.Stdout, "%s %x\n", a, []Sparse{a})
	Println(txt.Count(Sprintf("%2v", identity(5)), "."))
	big := identity(400)
	for i := 1; i < 400; i++ {
		big.Set(i-1, i, 1)
	}
	sq := big.Mul(big)
	sum := 0.0
	for _, v := range sq.v {
		sum += v
	}
	Println(len(sq.v), sum)
	defer func() { Println("recovered:", recover()) }()
	a.Set(3, 0, 1)
}
