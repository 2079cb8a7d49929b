package main

import "os"

func main() {
	os.Stdout.WriteString("partial line")
	os.Exit(256 + 41)
}
