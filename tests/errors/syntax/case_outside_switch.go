package main

func main() {
	case 1: // ERROR 2 "syntax error: unexpected keyword case, expected \}"
	default:
	fallthrough
}
