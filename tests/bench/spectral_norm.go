// The spectral norm of an infinite matrix: division and nested loops over slices.
package main

import (
	"fmt"
	"math"
	"time"
)

const n = 2000

func element(i, j int) float64 { return 1 / float64((i+j)*(i+j+1)/2+i+1) }

func times(v, u []float64) {
	for i := range v {
		var sum float64
		for j := range u {
			sum += element(i, j) * u[j]
		}
		v[i] = sum
	}
}

func timesTransposed(v, u []float64) {
	for i := range v {
		var sum float64
		for j := range u {
			sum += element(j, i) * u[j]
		}
		v[i] = sum
	}
}

func main() {
	start := time.Now()
	u, v, t := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range u {
		u[i] = 1
	}
	for range 10 {
		times(t, u)
		timesTransposed(v, t)
		times(t, v)
		timesTransposed(u, t)
	}
	var vBv, vv float64
	for i := range n {
		vBv += u[i] * v[i]
		vv += v[i] * v[i]
	}
	elapsed := time.Since(start)
	report(int(math.Sqrt(vBv/vv)*1e9), elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
