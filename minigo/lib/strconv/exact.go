package strconv

// limbBase is the base of the numbers here: nine decimal digits to a limb.
const limbBase = 1e9

// exactDecimal returns all digits of mantissa * 2**exponent. It is the slow way, for what the fast ones cannot decide.
func exactDecimal(mantissa uint64, exponent int) decimal {
	for mantissa&1 == 0 {
		mantissa >>= 1
		exponent++
	}
	limbs := make([]uint32, 0, 90) // low limb first
	for m := mantissa; m > 0; m /= limbBase {
		limbs = append(limbs, uint32(m%limbBase))
	}
	point := 0
	if exponent >= 0 {
		limbs = timesPowerOf(limbs, 2, 29, exponent)
	} else {
		// m / 2**k = m * 5**k / 10**k
		limbs = timesPowerOf(limbs, 5, 12, -exponent)
		point = exponent
	}
	digits := make([]byte, 9*len(limbs))
	i := len(digits)
	for _, limb := range limbs {
		for n := 0; n < 9; n++ {
			i--
			digits[i] = byte('0' + limb%10)
			limb /= 10
		}
	}
	for digits[i] == '0' {
		i++
	}
	d := decimal{digits[i:], len(digits) - i + point}
	d.trim()
	return d
}

// timesPowerOf multiplies by base**n, step factors at a time: base**step must fit into 32 bits.
func timesPowerOf(limbs []uint32, base uint64, step, n int) []uint32 {
	for n > 0 {
		factor := uint64(1)
		for i := 0; i < step && n > 0; i++ {
			factor *= base
			n--
		}
		carry := uint64(0)
		for i := range limbs {
			carry += uint64(limbs[i]) * factor
			limbs[i] = uint32(carry % limbBase)
			carry /= limbBase
		}
		if carry > 0 {
			limbs = append(limbs, uint32(carry))
		}
	}
	return limbs
}

// trim drops trailing zeros.
func (d *decimal) trim() {
	n := len(d.digits)
	for n > 0 && d.digits[n-1] == '0' {
		n--
	}
	d.digits = d.digits[:n]
	if n == 0 {
		d.point = 0
	}
}

// round rounds to n digits, a half to the even digit.
func (d *decimal) round(n int) {
	if n >= len(d.digits) {
		return
	}
	if n < 0 {
		d.digits = d.digits[:0]
		d.point = 0
		return
	}
	up := d.digits[n] > '5' || d.digits[n] == '5' && (n+1 < len(d.digits) || n > 0 && d.digits[n-1]&1 != 0)
	d.digits = d.digits[:n]
	if up {
		i := n - 1
		for i >= 0 && d.digits[i] == '9' {
			i--
		}
		if i < 0 {
			d.digits = append(d.digits[:0], '1')
			d.point++
			return
		}
		d.digits[i]++
		d.digits = d.digits[:i+1]
	}
	d.trim()
}
