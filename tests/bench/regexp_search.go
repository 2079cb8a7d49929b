package main

import (
	"fmt"
	"hash/fnv"
	"os"
	"regexp"
	"strings"
	"time"
)

var state uint64 = 12345

func random(n int) int {
	state = state*6364136223846793005 + 1442695040888963407
	return int(state>>33) % n
}

var words = strings.Fields("the server accepted a connection from client with error while reading request body timeout after retry of upstream host cache miss ok")

// logText makes about so many bytes of lines of a log, with addresses and other words among them.
func logText(size int) string {
	var b strings.Builder
	for b.Len() < size {
		fmt.Fprintf(&b, "2024-%02d-%02d %02d:%02d:%02d.%03d [%s] ", 1+random(12), 1+random(28), random(24), random(60), random(60), random(1000),
			[]string{"INFO", "WARN", "ERROR", "DEBUG"}[random(4)])
		for n := 4 + random(8); n > 0; n-- {
			switch random(12) {
			case 0:
				fmt.Fprintf(&b, "%s.%s@%s.example.com ", words[random(len(words))], words[random(len(words))], words[random(len(words))])
			case 1:
				fmt.Fprintf(&b, "%d.%d.%d.%d:%d ", random(256), random(256), random(256), random(256), random(65536))
			case 2:
				fmt.Fprintf(&b, "key%d=\"%s\" ", random(100), words[random(len(words))])
			default:
				b.WriteString(words[random(len(words))] + " ")
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func main() {
	text := logText(1 << 20)
	lines := strings.Split(text, "\n")
	email := regexp.MustCompile(`[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}`)
	line := regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2}:\d{2})\.\d+ \[(\w+)\] (.*)$`)
	address := regexp.MustCompile(`\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3}):(\d+)\b`)
	pair := regexp.MustCompile(`(\w+)="([^"]*)"`)
	bad := regexp.MustCompile(`(?i)error|timeout|miss`)
	start := time.Now()
	h := fnv.New64a()
	for _, s := range email.FindAllString(text, -1) {
		h.Write([]byte(s))
	}
	for _, s := range lines {
		if m := line.FindStringSubmatch(s); m != nil && m[5] == "ERROR" {
			h.Write([]byte(m[2] + m[4]))
		}
	}
	for _, m := range address.FindAllStringSubmatchIndex(text, -1) {
		fmt.Fprint(h, m[0], m[9])
	}
	h.Write([]byte(pair.ReplaceAllString(text, "$2:$1")))
	count := 0
	for _, s := range lines {
		if bad.MatchString(s) {
			count++
		}
	}
	elapsed := time.Since(start)
	fmt.Println(h.Sum64(), count)
	fmt.Fprintln(os.Stderr, elapsed.Nanoseconds())
}
