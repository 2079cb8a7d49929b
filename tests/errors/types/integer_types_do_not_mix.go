package main

import (
	"math"
	"time"
)

func main() {
	var i int = 1
	var i64 int64 = i // ERROR 18 "cannot use i \(variable of type int\) as int64 value in variable declaration"
	var u uint = i // ERROR 15 "cannot use i \(variable of type int\) as uint value in variable declaration"
	var b byte = i64 // ERROR 15 "cannot use i64 \(variable of type int64\) as byte value in variable declaration"
	f := math.Sqrt(i) // ERROR 17 "cannot use i \(variable of type int\) as float64 value in argument to math\.Sqrt"
	var n int = math.Sqrt(4) // ERROR 14 "cannot use math\.Sqrt\(4\) \(value of type float64\) as int value in variable declaration"
	time.Sleep2(1) // ERROR 7 "undefined: time\.Sleep2"
	d := i * time.Second // ERROR 7 "invalid operation: i \* time\.Second \(mismatched types int and time\.Duration\)"
	a := []int{}
	a[i64] = u // ERROR 11 "cannot use u \(variable of type uint\) as int value in assignment"
	_ = i + len(a) + i64 // ERROR 6 "invalid operation: i \+ len\(a\) \+ i64 \(mismatched types int and int64\)"
	_, _, _, _ = b, f, n, d
}
