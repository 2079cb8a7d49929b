package main

type T struct{}
type I interface{ M() }
type Num int

func main() {
	var s string = 5 // ERROR 17 "cannot use 5 \(untyped int constant\) as string value in variable declaration"
	var n int = "text" // ERROR 14 "cannot use \x22text\x22 \(untyped string constant\) as int value in variable declaration"
	var f float64
	n = f // ERROR 6 "cannot use f \(variable of type float64\) as int value in assignment"
	var p *int = n // ERROR 15 "cannot use n \(variable of type int\) as \*int value in variable declaration"
	s = 'x' // ERROR 6 "cannot use 'x' \(untyped rune constant 120\) as string value in assignment"
	var i I = T{} // ERROR 12 "cannot use T\{\} \(value of struct type T\) as I value in variable declaration: T does not implement I \(missing method M\)"
	var m Num = n // ERROR 14 "cannot use n \(variable of type int\) as Num value in variable declaration"
	var b byte = 'é'
	var sl []int = [3]int{} // ERROR 17 "cannot use \[3\]int\{\} \(value of type \[3\]int\) as \[\]int value in variable declaration"
	_, _, _, _, _, _, _ = s, p, i, m, b, sl, f
}
