package main

func g(a int, b ...string) {}

func main() {
	g(1, []string{"a"}) // ERROR 7 "cannot use \[\]string\{…\} \(value of type \[\]string\) as string value in argument to g"
	g([]string{"a"}...) // ERROR 4 "not enough arguments in call to g\n\thave \(\[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	g(1, "a", []string{"b"}...) // ERROR 12 "too many arguments in call to g\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	g(1, nil...)
	g("x") // ERROR 4 "cannot use \x22x\x22 \(untyped string constant\) as int value in argument to g"
	var s []int
	g(1, s...) // ERROR 7 "cannot use s \(variable of type \[\]int\) as \[\]string value in argument to g"
	h := func(xs ...int) {}
	var k func([]int) = h // ERROR 22 "cannot use h \(variable of type func\(xs \.\.\.int\)\) as func\(\[\]int\) value in variable declaration"
	_ = k
}
