package main

import (
	"errors"
	"fmt"
	"strings"
)

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func encode64(src []byte) string {
	var out strings.Builder
	for len(src) > 0 {
		var chunk [3]byte
		n := copy(chunk[:], src)
		src = src[n:]
		v := uint32(chunk[0])<<16 | uint32(chunk[1])<<8 | uint32(chunk[2])
		for i := range 4 {
			if i > n {
				out.WriteByte('=')
			} else {
				out.WriteByte(alphabet[v>>(18-6*i)&63])
			}
		}
	}
	return out.String()
}

var errCorrupt = errors.New("corrupt input")

func decode64(s string) (out []byte, err error) {
	if len(s)%4 != 0 {
		return nil, fmt.Errorf("%w: length %d", errCorrupt, len(s))
	}
	for i := 0; i < len(s); i += 4 {
		var v uint32
		pad := 0
		for j, c := range []byte(s[i : i+4]) {
			k := strings.IndexByte(alphabet, c)
			switch {
			case c == '=' && j >= 2:
				pad++
				k = 0
			case k < 0:
				return nil, fmt.Errorf("%w: %q at %d", errCorrupt, c, i+j)
			}
			v = v<<6 | uint32(k)
		}
		out = append(out, []byte{byte(v >> 16), byte(v >> 8), byte(v)}[:3-pad]...)
	}
	return out, nil
}

func sha1(data []byte) [20]byte {
	h := [5]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0}
	bits := uint64(len(data)) * 8
	data = append(append([]byte{}, data...), 0x80)
	for len(data)%64 != 56 {
		data = append(data, 0)
	}
	for i := 56; i >= 0; i -= 8 {
		data = append(data, byte(bits>>i))
	}
	rotl := func(x uint32, k uint) uint32 { return x<<k | x>>(32-k) }
	for ; len(data) > 0; data = data[64:] {
		var w [80]uint32
		for i := range 16 {
			w[i] = uint32(data[4*i])<<24 | uint32(data[4*i+1])<<16 | uint32(data[4*i+2])<<8 | uint32(data[4*i+3])
		}
		for i := 16; i < 80; i++ {
			w[i] = rotl(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
		a, b, c, d, e := h[0], h[1], h[2], h[3], h[4]
		for i, x := range w {
			var f, k uint32
			switch i / 20 {
			case 0:
				f, k = b&c|^b&d, 0x5A827999
			case 1:
				f, k = b^c^d, 0x6ED9EBA1
			case 2:
				f, k = b&c|b&d|c&d, 0x8F1BBCDC
			case 3:
				f, k = b^c^d, 0xCA62C1D6
			}
			a, b, c, d, e = rotl(a, 5)+f+e+k+x, a, rotl(b, 30), c, d
		}
		for i, x := range [...]uint32{a, b, c, d, e} {
			h[i] += x
		}
	}
	var out [20]byte
	for i, x := range h {
		for j := range 4 {
			out[4*i+j] = byte(x >> (24 - 8*j))
		}
	}
	return out
}

func lzCompress(s string) []string {
	var out []string
	dict := []string{""}
	cur := 0
	var word []byte
	for i := 0; i < len(s); i++ {
		word = append(word, s[i])
		found := -1
		for k, d := range dict {
			if d == string(word) {
				found = k
			}
		}
		if found < 0 {
			out = append(out, fmt.Sprintf("%d%c", cur, s[i]))
			dict = append(dict, string(word))
			cur, word = 0, word[:0]
			continue
		}
		cur = found
	}
	if cur > 0 {
		out = append(out, fmt.Sprint(cur))
	}
	return out
}

func morse(s string) string {
	codes := [...]string{".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--", "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--.."}
	var words []string
	for _, w := range strings.Fields(strings.ToUpper(s)) {
		var letters []string
		for _, r := range w {
			if r >= 'A' && r <= 'Z' {
				letters = append(letters, codes[r-'A'])
			}
		}
		words = append(words, strings.Join(letters, " "))
	}
	return strings.Join(words, " / ")
}

func luhn(s string) bool {
	sum := 0
	for i := range s {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "foob", "hello, 世界!"} {
		e := encode64([]byte(s))
		d, err := decode64(e)
		fmt.Printf("%q %s %t %v\n", s, e, string(d) == s, err)
	}
	for _, s := range []string{"abc", "ab=c", "!@#$", "Zg=="} {
		d, err := decode64(s)
		fmt.Printf("%q %v %t\n", d, err, errors.Is(err, errCorrupt))
	}
	fmt.Printf("%x\n", sha1(nil))
	fmt.Printf("%x\n", sha1([]byte("abc")))
	fmt.Printf("%X\n", sha1([]byte(strings.Repeat("The quick brown fox. ", 20))))
	fmt.Println(lzCompress("abababababcabcabcabc"))
	fmt.Println(morse("SOS hello, World"))
	fmt.Println(luhn("4539578763621486"), luhn("4539578763621487"), luhn("0"))
}
