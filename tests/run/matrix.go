package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

// Matrix is a dense matrix stored by rows.
type Matrix struct {
	rows, cols int
	data       []float64
}

var ErrShape = errors.New("matrix: shapes do not fit")
var ErrSingular = errors.New("matrix: singular")

func New(rows, cols int, values ...float64) *Matrix {
	m := &Matrix{rows, cols, make([]float64, rows*cols)}
	copy(m.data, values)
	return m
}

func Identity(n int) *Matrix {
	m := New(n, n)
	for i := range n {
		m.Set(i, i, 1)
	}
	return m
}

func (m *Matrix) At(i, j int) float64     { return m.data[i*m.cols+j] }
func (m *Matrix) Set(i, j int, x float64) { m.data[i*m.cols+j] = x }
func (m *Matrix) Row(i int) []float64     { return m.data[i*m.cols : (i+1)*m.cols : (i+1)*m.cols] }

func (m *Matrix) Mul(n *Matrix) (*Matrix, error) {
	if m.cols != n.rows {
		return nil, fmt.Errorf("%w: %dx%d times %dx%d", ErrShape, m.rows, m.cols, n.rows, n.cols)
	}
	r := New(m.rows, n.cols)
	for i := 0; i < m.rows; i++ {
		row := r.Row(i)
		for k, a := range m.Row(i) {
			for j, b := range n.Row(k) {
				row[j] += a * b
			}
		}
	}
	return r, nil
}

func (m *Matrix) Transpose() *Matrix {
	t := New(m.cols, m.rows)
	for i := range m.rows {
		for j := range m.cols {
			t.Set(j, i, m.At(i, j))
		}
	}
	return t
}

func (m *Matrix) swapRows(i, j int) {
	a, b := m.Row(i), m.Row(j)
	for k := range a {
		a[k], b[k] = b[k], a[k]
	}
}

// Inverse uses Gauss-Jordan elimination with partial pivoting and also returns the determinant.
func (m *Matrix) Inverse() (inv *Matrix, det float64, err error) {
	if m.rows != m.cols {
		return nil, 0, ErrShape
	}
	n := m.rows
	a := New(n, n, m.data...)
	inv, det = Identity(n), 1
	for col := 0; col < n; col++ {
		pivot := col
		for r := col + 1; r < n; r++ {
			if math.Abs(a.At(r, col)) > math.Abs(a.At(pivot, col)) {
				pivot = r
			}
		}
		if math.Abs(a.At(pivot, col)) < 1e-12 {
			return nil, 0, ErrSingular
		}
		if pivot != col {
			a.swapRows(pivot, col)
			inv.swapRows(pivot, col)
			det = -det
		}
		p := a.At(col, col)
		det *= p
		for j := range n {
			a.Set(col, j, a.At(col, j)/p)
			inv.Set(col, j, inv.At(col, j)/p)
		}
		for r := range n {
			if f := a.At(r, col); r != col && f != 0 {
				for j := range n {
					a.Set(r, j, a.At(r, j)-f*a.At(col, j))
					inv.Set(r, j, inv.At(r, j)-f*inv.At(col, j))
				}
			}
		}
	}
	return inv, det, nil
}

func (m *Matrix) String() string {
	var sb strings.Builder
	for i := range m.rows {
		sb.WriteString("[")
		for j, x := range m.Row(i) {
			if j > 0 {
				sb.WriteString(" ")
			}
			sb.WriteString(fmt.Sprintf("%7.3f", x+0))
		}
		sb.WriteString("]\n")
	}
	return sb.String()
}

func must(m *Matrix, err error) *Matrix {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return m
}

func main() {
	a := New(2, 3, 1, 2, 3, 4, 5, 6)
	fmt.Print(a, a.Transpose())
	fmt.Print(must(a.Mul(a.Transpose())))
	if _, err := a.Mul(a); errors.Is(err, ErrShape) {
		fmt.Println("error:", err)
	}
	b := New(3, 3, 0, 2, 1, 1, 1, 0, 3, 0, 1)
	inv, det, err := b.Inverse()
	fmt.Printf("det %.3f err %v\n%v", det, err, inv)
	id := must(b.Mul(inv))
	worst := 0.0
	for i, x := range id.data {
		want := 0.0
		if i%4 == 0 {
			want = 1
		}
		worst = math.Max(worst, math.Abs(x-want))
	}
	fmt.Println("identity within 1e-12:", worst < 1e-12)
	_, _, err = New(2, 2, 1, 2, 2, 4).Inverse()
	fmt.Println(err)
	var fixed [3][3]int
	for i := range fixed {
		for j := range fixed[i] {
			fixed[i][j] = i*len(fixed[i]) + j
		}
	}
	copied := fixed
	copied[1][1] = -1
	fmt.Println(fixed, copied, fixed == copied)
}
