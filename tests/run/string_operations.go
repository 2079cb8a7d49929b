package main

import "fmt"

func pass(s string) string {
	if len(s) > 3 {
		return s[1:3]
	}
	return s
}

func main() {
	s := "hello, wörld"
	fmt.Println(len(s), s[0], s[8], s[1:4], s[:0] == "", s[len(s):] == "", pass(s))
	t := s[7:]
	t += "!"
	t = "<" + t + ">"
	fmt.Println(t, s, s+t == t+s)
	for i, r := range "aé世😀" {
		fmt.Print(i, ":", string(r), " ")
	}
	for i := range "é世" {
		fmt.Print(i, " ")
	}
	for range "abc" {
		fmt.Print(".")
	}
	fmt.Println()
	for i := 0; i < len("é!"); i++ {
		fmt.Printf("%x ", "é!"[i])
	}
	fmt.Println("abc" < "abd", "abc" < "ab", "" < "a", "Z" < "a", "é" > "z", "a\x00" > "a", "x" == "x", "b" >= "a")
	raw := `raw \n "quoted"
second	line`
	fmt.Println(raw, len(raw))
	fmt.Println("\a\b\f\v\\\"" == "\x07\x08\x0c\x0b\x5c\x22", "\101\u00e9\U0001F600\xff"[0], '\'', "tab\tend")
	b := []byte("mutable")
	b[0] = 'M'
	u := string(b)
	b[1] = 'U'
	fmt.Println(u, string(b))
	x := ""
	for i := 0; i < 10; i++ {
		x = x + string(rune('a'+i)) + string(x)
	}
	n := 0
	for _, r := range x {
		if r == 'a' {
			n++
		}
	}
	fmt.Println(len(x), n, x[:20])
	lines := 0
	for _, c := range raw {
		if c == '\n' {
			lines++
		}
	}
	fmt.Println(lines)
	parts := []string{"x", "", "z"}
	joined := ""
	for i, p := range parts {
		if i > 0 {
			joined += ","
		}
		joined += p
	}
	fmt.Printf("%q %q %v\n", joined, parts, parts)
	bad := "\xe4\xb8\x96\xe4\xb8 \xf0\x9f\x98 \xc0\x80 \xed\xa0\x80 \xf4\x90\x80\x80"
	for i, r := range bad {
		fmt.Printf("%d=%x ", i, r)
	}
	fmt.Println()
	var empty string
	for range empty {
		fmt.Println("never")
	}
	switch s[:5] + "?" {
	case "hello?":
		fmt.Println("matched")
	}
	type Path string
	p := Path("/a") + "/b"
	fmt.Println(p, len(p), p[1:2], string(p[2]))
}
