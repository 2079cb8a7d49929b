package main

func main()
{ // ERROR 1 "syntax error: unexpected semicolon or newline before \{"
}
