package main

import (
	"errors"
	"fmt"
	"math"
	"strings"
)

type Matrix struct {
	rows, cols int
	data       []float64
}

var ErrSingular = errors.New("matrix is singular")

type ShapeError struct {
	op   string
	a, b [2]int
}

func (e ShapeError) Error() string {
	return fmt.Sprintf("%s: shapes %dx%d and %dx%d do not fit", e.op, e.a[0], e.a[1], e.b[0], e.b[1])
}

func New(rows, cols int, values ...float64) *Matrix {
	m := &Matrix{rows, cols, make([]float64, rows*cols)}
	copy(m.data, values)
	return m
}

func Identity(n int) *Matrix {
	m := New(n, n)
	for i := 0; i < n; i++ {
		*m.at(i, i) = 1
	}
	return m
}

func (m *Matrix) at(i, j int) *float64 { return &m.data[i*m.cols+j] }
func (m *Matrix) Row(i int) []float64  { return m.data[i*m.cols : (i+1)*m.cols : (i+1)*m.cols] }
func (m *Matrix) Clone() *Matrix       { return New(m.rows, m.cols, m.data...) }
func (m *Matrix) shape() [2]int        { return [2]int{m.rows, m.cols} }
func (m *Matrix) Equal(o *Matrix) bool {
	if m.shape() != o.shape() {
		return false
	}
	for i, v := range m.data {
		if math.Abs(v-o.data[i]) > 1e-9 {
			return false
		}
	}
	return true
}

func (m *Matrix) Mul(o *Matrix) (*Matrix, error) {
	if m.cols != o.rows {
		return nil, ShapeError{"mul", m.shape(), o.shape()}
	}
	r := New(m.rows, o.cols)
	for i := range m.rows {
		for j := range o.cols {
			var sum float64
			for k := range m.cols {
				sum += *m.at(i, k) * *o.at(k, j)
			}
			*r.at(i, j) = sum
		}
	}
	return r, nil
}

func (m *Matrix) Transpose() *Matrix {
	t := New(m.cols, m.rows)
	for i := range m.rows {
		for j, v := range m.Row(i) {
			*t.at(j, i) = v
		}
	}
	return t
}

// eliminate brings m to rows of echelon form, doing the same to o, and returns the determinant.
func (m *Matrix) eliminate(o *Matrix) (det float64) {
	det = 1
	for c := 0; c < m.cols; c++ {
		pivot := c
		for r := c; r < m.rows; r++ {
			if math.Abs(*m.at(r, c)) > math.Abs(*m.at(pivot, c)) {
				pivot = r
			}
		}
		p := *m.at(pivot, c)
		if math.Abs(p) < 1e-12 {
			return 0
		}
		if pivot != c {
			det = -det
			for _, x := range []*Matrix{m, o} {
				a, b := x.Row(c), x.Row(pivot)
				for k := range a {
					a[k], b[k] = b[k], a[k]
				}
			}
		}
		det *= p
		for r := range m.rows {
			if r == c {
				continue
			}
			f := *m.at(r, c) / p
			for _, x := range [...]*Matrix{m, o} {
				a, b := x.Row(c), x.Row(r)
				for k := range a {
					b[k] -= f * a[k]
				}
			}
		}
	}
	for r := range m.rows {
		f := *m.at(r, r)
		for _, x := range [...]*Matrix{m, o} {
			for k := range x.Row(r) {
				x.Row(r)[k] /= f
			}
		}
	}
	return
}

func (m *Matrix) Det() (float64, error) {
	if m.rows != m.cols {
		return math.NaN(), ShapeError{op: "det", a: m.shape()}
	}
	return m.Clone().eliminate(New(m.rows, 0)), nil
}

func (m *Matrix) Inverse() (*Matrix, error) {
	inv := Identity(m.rows)
	if m.Clone().eliminate(inv) == 0 {
		return nil, fmt.Errorf("inverse: %w", ErrSingular)
	}
	return inv, nil
}

func laplace(a [][]int) int {
	if len(a) == 1 {
		return a[0][0]
	}
	sum, sign := 0, 1
	for j, v := range a[0] {
		var minor [][]int
		for _, row := range a[1:] {
			minor = append(minor, append(append([]int{}, row[:j]...), row[j+1:]...))
		}
		sum += sign * v * laplace(minor)
		sign = -sign
	}
	return sum
}

func (m Matrix) String() string {
	width := 0
	cells := make([]string, len(m.data))
	for i, v := range m.data {
		cells[i] = fmt.Sprintf("%.3g", v+0)
		width = max(width, len(cells[i]))
	}
	var b strings.Builder
	for i, c := range cells {
		fmt.Fprintf(&b, "%*s", width+1, c)
		if (i+1)%m.cols == 0 {
			b.WriteString(" |\n")
		}
	}
	return b.String()
}

func power(m *Matrix, n uint) *Matrix {
	r := Identity(m.rows)
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			r, _ = r.Mul(m)
		}
		m, _ = m.Mul(m)
	}
	return r
}

func spiral(n, m int) (grid [][]int) {
	grid = make([][]int, n)
	for i := range grid {
		grid[i] = make([]int, m)
	}
	dirs := [4]struct{ dy, dx int }{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	y, x, d := 0, 0, 0
	for k := 1; k <= n*m; k++ {
		grid[y][x] = k
		ny, nx := y+dirs[d].dy, x+dirs[d].dx
		if ny < 0 || ny >= n || nx < 0 || nx >= m || grid[ny][nx] != 0 {
			d = (d + 1) % len(dirs)
			ny, nx = y+dirs[d].dy, x+dirs[d].dx
		}
		y, x = ny, nx
	}
	return
}

func main() {
	a := New(3, 3, 2, -1, 0, -1, 2, -1, 0, -1, 2)
	fmt.Print(a, *a.Transpose())
	d, err := a.Det()
	fmt.Printf("%.6f %v\n", d, err)
	inv, err := a.Inverse()
	fmt.Print(inv, err, "\n")
	prod, _ := a.Mul(inv)
	fmt.Println(prod.Equal(Identity(3)), prod.Equal(New(2, 2)))
	_, err = New(2, 2, 1, 2, 2, 4).Inverse()
	fmt.Println(err, errors.Is(err, ErrSingular))
	b := New(2, 3, 1, 2, 3, 4, 5, 6)
	_, err = b.Mul(b)
	var se ShapeError
	fmt.Println(err, errors.As(err, &se), se.a, se == ShapeError{"mul", [2]int{2, 3}, [2]int{2, 3}})
	x, err := b.Det()
	fmt.Println(x, err)
	bt, _ := b.Mul(b.Transpose())
	fmt.Print(bt)
	fmt.Println(laplace([][]int{{2, 0, 1, 3}, {1, -1, 4, 0}, {0, 5, 2, 1}, {3, 1, 0, 2}}), laplace([][]int{{7}}))
	fib := power(New(2, 2, 1, 1, 1, 0), 50)
	fmt.Printf("%.0f\n", *fib.at(0, 1))
	for _, row := range spiral(4, 5) {
		fmt.Printf("%3d\n", row)
	}
	row := a.Row(0)
	row = append(row, 99)
	fmt.Println(len(row), a.Row(1))
}
