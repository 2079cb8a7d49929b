package main

const a = b // ERROR 7 "initialization cycle for a\n\tinitialization_cycle_of_constants\.go:3:7: a refers to b\n\tinitialization_cycle_of_constants\.go:4:7: b refers to c\n\tinitialization_cycle_of_constants\.go:5:7: c refers to a"
const b = c + 1
const c = a

const d = d // ERROR 7 "initialization cycle: d refers to itself"
const e int = len([e]int{}) // ERROR 7 "initialization cycle: e refers to itself" 20 "invalid array length e \(constant unknown of type int\)"

func main() {}
