package main

import "math/big"

// powers lists the first 128 bits of the powers of ten, rounded down: low word, high word, low byte first.
func powers() table {
	t := table{name: "powersOfTen", comment: "powersOfTen holds the first 128 bits of 10**-348 to 10**347, rounded down, low byte first."}
	mask := new(big.Int).SetUint64(1<<64 - 1)
	for q := int64(-348); q <= 347; q++ {
		power := new(big.Int).Exp(big.NewInt(10), big.NewInt(max(q, -q)), nil)
		if q < 0 {
			n := new(big.Int).Lsh(big.NewInt(1), uint(power.BitLen()+128))
			power = n.Div(n, power)
		}
		if extra := power.BitLen() - 128; extra > 0 {
			power.Rsh(power, uint(extra))
		} else {
			power.Lsh(power, uint(-extra))
		}
		lo := new(big.Int).And(power, mask).Uint64()
		t.data = le(le(t.data, lo, 8), new(big.Int).Rsh(power, 64).Uint64(), 8)
	}
	return t
}
