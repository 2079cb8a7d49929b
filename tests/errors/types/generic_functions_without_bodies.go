package main

type G[A any] struct{}

func f()

func g[T any]() // ERROR 6 "generic function is missing function body"

func init() // ERROR 6 "func init must have a body"

func main() {}
