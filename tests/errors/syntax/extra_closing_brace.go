package main

func main() {
}
} // ERROR 1 "syntax error: non-declaration statement outside function body"
