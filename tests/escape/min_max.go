// min and max of strings pass their arguments on.
package main

func least(a, b string) string { return min(a, b) }

func greatest(a, b int) int { return max(a, b, 3) }

func made(a, b string) string { return max(a+"x", b) }

func main() { println(least("a", "b"), greatest(1, 2), made("a", "b")) }
