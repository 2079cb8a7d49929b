package main

import (
	"fmt"
	"os" // ERROR 2 "\x22os\x22 imported and not used"
)

type Stack struct{ items []int }

func (s *Stack) Push(x int) { s.items = append(s.items, x) }
func (s *Stack) Pop() int   { return s.items[len(s.items)-1], true } // ERROR 63 "too many return values\n\thave \(int, bool\)\n\twant \(int\)"

func main() {
	s := Stack{}
	s.Push("a") // ERROR 9 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to s\.Push"
	v, ok := s.Pop() // ERROR 5 "declared and not used: ok" 11 "assignment mismatch: 2 variables but s\.Pop returns 1 value"
	fmt.Println(v)
	s.Peek() // ERROR 4 "s\.Peek undefined \(type Stack has no field or method Peek\)"
	var t Stack = &s // ERROR 6 "declared and not used: t" 16 "cannot use &s \(value of type \*Stack\) as Stack value in variable declaration"
	if s.items == [3]int{} { // ERROR 16 "invalid operation: s\.items == \[3\]int\{\} \(mismatched types \[\]int and \[3\]int\)"
	}
}
