package main

type I interface{ M(int) string }
type T struct{}

func (T) M(s string) string { return s }

func f(a int, b string, c []int) {}
func g(xs ...int)                {}
func i(I)                        {}

func main() {
	f("a", 1, nil) // ERROR 4 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to f" 9 "cannot use 1 \(untyped int constant\) as string value in argument to f"
	f(1.5, "s", []string{}) // ERROR 4 "cannot use 1\.5 \(untyped float constant\) as int value in argument to f \(truncated\)" 14 "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to f"
	g(1, "two", 3) // ERROR 7 "cannot use \x22two\x22 \(untyped string constant\) as int value in argument to g"
	g([]int{1}) // ERROR 4 "cannot use \[\]int\{…\} \(value of type \[\]int\) as int value in argument to g"
	g([]string{"a"}...) // ERROR 4 "cannot use \[\]string\{…\} \(value of type \[\]string\) as \[\]int value in argument to g"
	g(1, []int{2}...) // ERROR 7 "too many arguments in call to g\n\thave \(number, \[\]int\.\.\.\)\n\twant \(\.\.\.int\)"
	i(T{}) // ERROR 4 "cannot use T\{\} \(value of struct type T\) as I value in argument to i: T does not implement I \(wrong type for method M\)\n\t\thave M\(string\) string\n\t\twant M\(int\) string"
	i(nil)
	x := 5
	x() // ERROR 2 "invalid operation: cannot call x \(variable of type int\): int is not a function" 2 "too many errors"
	"text"()
	f(1, "b", [3]int{})
}
