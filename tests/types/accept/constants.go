package main

import "math"

const (
	big   = 1 << 100
	small = big >> 98
	huge  = big * big * big * big
	third = 1.0 / 3
	Pi    = 3.14159265358979323846264338327950288419716939937510582097494459
)

type day int

const (
	sun day = iota
	mon
	_
	wed
)
const (
	kb = 1 << (10 * (iota + 1))
	mb
	gb
)
const (
	x0, y0 = iota, iota * 10
	x1, y1
	_, _
	x3, y3
)
const typed uint8 = 255
const str = "héllo" + "\x00\u00e9\101" + `raw\n`
const r = 'a' + 1
const f32 float32 = 0.1
const mask = ^uint32(0)
const neg = -5 / 2
const rem = -5 % 3
const flt = 5 / 2.0
const cmp = "a" < "b" && 1 <= 1.0 && !(2 != 2)
const shift = 1.0 << 3
const hex = 0x1p-2 + 0b101 + 0o17 + 017 + 1_000 + 0x_ff
const runeSum = 'é' + '\n' + '\'' + '\xff' + '\U0001F600'
const ln = len("héllo") + len([3]int{}) + len([...]string{5: ""}) + cap([4]int{})
const mn = min(3, 2.5, 'a')
const mx = max("a", "b")
const conv = string(rune(65)) + string('é')

var (
	_ [4]int         = [small]int{}
	_ [1]int         = [huge / huge]int{}
	_ [1]int         = [third * 3]int{}
	_ [3]int         = [wed]int{}
	_ [1024]int      = [kb]int{}
	_ [1 << 30]byte  = [gb]byte{}
	_ [3]int         = [x3]int{}
	_ [30]int        = [y3]int{}
	_ [255]int       = [typed]int{}
	_ [6 + 4 + 5]int = [len(str)]int{}
	_ [98]int        = [r]int{}
	_ [2]int         = [-neg]int{}
	_ [2]int         = [-rem]int{}
	_ [5]int         = [flt * 2]int{}
	_ [8]int         = [shift]int{}
	_ [6 + 3 + 6 + 4]int = [ln]int{}
	_ [5]int         = [mn * 2]int{}
	_ [1]int         = [len(mx)]int{}
	_ [3]int         = [len(conv)]int{}
	_ [4]int         = [len("\xff\u00ff\a")]int{}
	_                = [1]bool{cmp}
	_                = [...]int{mask >> 30: 1}
	_ [1]int         = [1 + math.MaxUint64 - 1<<64 + 1]int{}
	_ [1]int         = [math.MaxFloat64 / math.MaxFloat64]int{}
	_ uint64         = math.MaxUint64
	_ float32        = 1 << 24
	_ byte           = 'a'
	_ rune           = 1e3
	_ int            = 1e3
	_ float64        = 'a'
	_ [97]int        = ['a']int{}
	_ int8           = -128
	_ int8           = -1 << 7
	_ uint           = 1<<64 - 1
	_ any            = 1 << 62
	_ string         = "a" + string(rune('b'))
	_ day            = 3
	_ bool           = day(3) == wed
)

func shifts(s uint) {
	var _ int64 = 1 << s
	var _ = uint8(1<<s) + 1
	var _ = 1<<s == 2
	var _ = make([]int, 1<<s)
	var _ = []int{}[1<<s:]
	var _ any = 1 << s
	var u = 1<<s + int8(1)
	_ = u
	var _ float64 = float64(1 << 3)
	_ = "abc"[1<<s]
	switch 1 << s {
	case 2:
	}
}

func main() { shifts(3) }
