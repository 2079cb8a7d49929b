package main

import (
	"fmt"
	"strconv"
)

type Name string
type Bytes []byte
type Runes []rune

func main() {
	s := "héllo, 世界"
	b := []byte(s)
	r := []rune(s)
	fmt.Println(len(s), len(b), len(r), b[1], r[1], string(b) == s, string(r) == s)
	b[0] = 'J'
	r[7] = '地'
	fmt.Println(s, string(b), string(r))
	n := Name("name")
	fmt.Println(string(n)+"d", Name(s[:3])+n, len(Bytes(n)), string(Bytes{'o', 'k'}), string(Runes{0x1F600, 'x'}), Name([]byte("zz")))
	bad := "a\xffb\xc3\x28\xe4\xb8"
	for i, c := range bad {
		fmt.Print(i, ":", c, " ")
	}
	fmt.Println(len(bad), len([]rune(bad)), []byte(string([]rune(bad))))
	fmt.Printf("%q %x %+q %v\n", bad, bad, "é\n", []byte(bad))
	fmt.Println([]byte(""), []rune(nil), string([]byte(nil)) == "", []byte("abc"), []rune("aé世"))
	frozen := string(b)
	b[0] = 'M'
	fmt.Println(frozen, string(b))
	for i, c := range []byte("hé") {
		fmt.Print(i, "=", c, ";")
	}
	fmt.Println()
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatInt(35, 36), strconv.FormatUint(1<<64-1, 2) == "1111111111111111111111111111111111111111111111111111111111111111")
	fmt.Println(strconv.Quote("tab\t\"q\" \x00é\u2028😀"), strconv.FormatFloat(1.0/3, 'f', 4, 64), strconv.FormatFloat(1e6, 'e', -1, 64), strconv.FormatBool(true))
	for _, t := range []string{"12", "-0", "+7", "1_000", "0x1f", " 1", "", "9223372036854775808", "abc"} {
		v, err := strconv.Atoi(t)
		fmt.Println(v, err)
	}
	v, err := strconv.ParseInt("0b101", 0, 8)
	fmt.Println(v, err)
	v, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(v, err)
	u, err := strconv.ParseUint("ffff", 16, 16)
	fmt.Println(u, err)
	for _, t := range []string{"1.5", "1e3", "-.5", "inf", "NaN", "0x1p-2", "1e-400", "1.7976931348623159e308", "1.", ".", "1e"} {
		f, err := strconv.ParseFloat(t, 64)
		fmt.Println(f, err)
	}
	q, err := strconv.Unquote(`"a\tb\u00e9\x41"`)
	fmt.Println(q, err)
	_, err = strconv.Unquote("'ab'")
	fmt.Println(err)
	t, err := strconv.ParseBool("T")
	fmt.Println(t, err)
}
