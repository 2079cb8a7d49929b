package big

// Negative numbers are taken as in two's complement with ones without end: -x is the complement of x - 1.

// Lsh sets z to x << n.
func (z *Int) Lsh(x *Int, n uint) *Int {
	z.abs = z.abs.shl(x.abs, n)
	z.neg = x.neg
	return z
}

// Rsh sets z to x >> n.
func (z *Int) Rsh(x *Int, n uint) *Int {
	if x.neg {
		t := z.abs.sub(x.abs, natOne)
		t = t.shr(t, n)
		z.abs = t.add(t, natOne)
		z.neg = true
		return z
	}
	z.abs = z.abs.shr(x.abs, n)
	z.neg = false
	return z
}

// Bit returns bit i.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return nat(nil).sub(x.abs, natOne).bit(uint(i)) ^ 1
	}
	return x.abs.bit(uint(i))
}

// SetBit sets z to x with bit i set to b.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		t := z.abs.sub(x.abs, natOne)
		t = t.setBit(t, uint(i), b^1)
		z.abs = t.add(t, natOne)
		z.neg = true
		return z
	}
	z.abs = z.abs.setBit(x.abs, uint(i), b)
	z.neg = false
	return z
}

// complement returns the amount of x, or of a negative x that of its complement.
func (x *Int) complement() nat {
	if x.neg {
		return nat(nil).sub(x.abs, natOne)
	}
	return x.abs
}

// setComplement sets z to the amount, or if negative to its complement.
func (z *Int) setComplement(amount nat, neg bool) *Int {
	if neg {
		amount = amount.add(amount, natOne)
	}
	z.abs, z.neg = amount, neg
	return z
}

// And sets z to x & y.
func (z *Int) And(x, y *Int) *Int {
	a, b, neg := x.complement(), y.complement(), x.neg && y.neg
	switch {
	case neg:
		return z.setComplement(nat(nil).or(a, b), true)
	case x.neg:
		return z.setComplement(nat(nil).andNot(b, a), false)
	case y.neg:
		return z.setComplement(nat(nil).andNot(a, b), false)
	}
	return z.setComplement(z.abs.and(a, b), false)
}

// AndNot sets z to x &^ y.
func (z *Int) AndNot(x, y *Int) *Int {
	a, b := x.complement(), y.complement()
	switch {
	case x.neg && y.neg:
		return z.setComplement(nat(nil).andNot(b, a), false)
	case x.neg:
		return z.setComplement(nat(nil).or(a, b), true)
	case y.neg:
		return z.setComplement(nat(nil).and(a, b), false)
	}
	return z.setComplement(nat(nil).andNot(a, b), false)
}

// Or sets z to x | y.
func (z *Int) Or(x, y *Int) *Int {
	a, b := x.complement(), y.complement()
	switch {
	case x.neg && y.neg:
		return z.setComplement(nat(nil).and(a, b), true)
	case x.neg:
		return z.setComplement(nat(nil).andNot(a, b), true)
	case y.neg:
		return z.setComplement(nat(nil).andNot(b, a), true)
	}
	return z.setComplement(z.abs.or(a, b), false)
}

// Xor sets z to x ^ y.
func (z *Int) Xor(x, y *Int) *Int {
	neg := x.neg != y.neg
	return z.setComplement(nat(nil).xor(x.complement(), y.complement()), neg)
}

// Not sets z to ^x.
func (z *Int) Not(x *Int) *Int {
	if x.neg {
		z.abs = z.abs.sub(x.abs, natOne)
		z.neg = false
		return z
	}
	z.abs = z.abs.add(x.abs, natOne)
	z.neg = true
	return z
}
