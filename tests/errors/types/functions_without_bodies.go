package main

type T struct{}

type G[A any] struct{}

func f() // ERROR 6 "missing function body"

func (T) m() // ERROR 6 "missing function body"

func (G[A]) m() // ERROR 6 "missing function body"

func main() {}
