package main

func main() {
	goto end // ERROR 7 "goto end jumps over declaration of x at goto_over_variable\.go:5:4"
	x := 1
	_ = x
end:
	for {
		goto inner // ERROR 8 "goto inner jumps into block starting at goto_over_variable\.go:10:7"
		for {
		inner:
		}
	}
}
