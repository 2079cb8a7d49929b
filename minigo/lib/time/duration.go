package time

// Duration is a span of time in nanoseconds.
type Duration int64

// Common durations. There is no day: days differ in length.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Nanoseconds returns the duration in nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the duration in whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d / Microsecond) }

// Milliseconds returns the duration in whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d / Millisecond) }

// Seconds returns the duration in seconds.
func (d Duration) Seconds() float64 { return float64(d/Second) + float64(d%Second)/1e9 }

// Minutes returns the duration in minutes.
func (d Duration) Minutes() float64 { return float64(d/Minute) + float64(d%Minute)/(60*1e9) }

// Hours returns the duration in hours.
func (d Duration) Hours() float64 { return float64(d/Hour) + float64(d%Hour)/(60*60*1e9) }

// Abs returns the duration without its sign; the largest one for the smallest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// Truncate rounds toward zero to a multiple of m; it does nothing for m <= 0.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, of two the one farther from zero; it does nothing for m <= 0.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	rest := d % m
	if d < 0 {
		rest = -rest
		if uint64(rest)+uint64(rest) < uint64(m) {
			return d + rest
		}
		if up := d - m + rest; up < d {
			return up
		}
		return minDuration
	}
	if uint64(rest)+uint64(rest) < uint64(m) {
		return d - rest
	}
	if up := d + m - rest; up > d {
		return up
	}
	return maxDuration
}

// String returns the duration like 72h3m0.5s, with a smaller unit below a second.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	var buf [32]byte
	text := buf[:0]
	if d < 0 {
		text = append(text, '-')
	}
	switch {
	case u < uint64(Microsecond):
		text = append(appendNumber(text, u), "ns"...)
	case u < uint64(Millisecond):
		text = append(appendFraction(text, u, 3), "µs"...)
	case u < uint64(Second):
		text = append(appendFraction(text, u, 6), "ms"...)
	default:
		minutes := u / uint64(Minute)
		if hours := minutes / 60; hours > 0 {
			text = append(appendNumber(text, hours), 'h')
		}
		if minutes > 0 {
			text = append(appendNumber(text, minutes%60), 'm')
		}
		text = append(appendFraction(text, u%uint64(Minute), 9), 's')
	}
	return string(text)
}

// appendNumber adds the number in decimal.
func appendNumber(text []byte, n uint64) []byte {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return append(text, buf[i:]...)
		}
	}
}

// appendFraction adds n / 10**places without zeros at the end.
func appendFraction(text []byte, n uint64, places int) []byte {
	unit := uint64(1)
	for i := 0; i < places; i++ {
		unit *= 10
	}
	text = appendNumber(text, n/unit)
	rest := n % unit
	if rest == 0 {
		return text
	}
	text = append(text, '.')
	for rest > 0 {
		unit /= 10
		text = append(text, byte('0'+rest/unit))
		rest %= unit
	}
	return text
}

// unitOf returns the duration of a unit, 0 for an unknown one.
func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs":
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

// durationError is a text that ParseDuration does not understand.
type durationError struct{ text string }

func (e *durationError) Error() string { return e.text }

// ParseDuration reads a duration like "300ms", "-1.5h" or "2h45m".
func ParseDuration(s string) (Duration, error) {
	invalid := &durationError{"time: invalid duration " + quote(s)}
	rest := s
	negative := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return 0, invalid
	}
	total := uint64(0)
	for rest != "" {
		whole, n, ok := leadingInt(rest)
		if !ok {
			return 0, invalid
		}
		digits := n
		rest = rest[n:]
		fraction, scale := uint64(0), 1.0
		if rest != "" && rest[0] == '.' {
			rest = rest[1:]
			fraction, scale, n = leadingFraction(rest)
			digits += n
			rest = rest[n:]
		}
		if digits == 0 {
			return 0, invalid
		}
		n = 0
		for n < len(rest) && rest[n] != '.' && (rest[n] < '0' || rest[n] > '9') {
			n++
		}
		if n == 0 {
			return 0, &durationError{"time: missing unit in duration " + quote(s)}
		}
		unit := unitOf(rest[:n])
		if unit == 0 {
			return 0, &durationError{"time: unknown unit " + quote(rest[:n]) + " in duration " + quote(s)}
		}
		rest = rest[n:]
		if whole > 1<<63/unit {
			return 0, invalid
		}
		whole *= unit
		if fraction > 0 {
			whole += uint64(float64(fraction) * (float64(unit) / scale))
			if whole > 1<<63 {
				return 0, invalid
			}
		}
		total += whole
		if total > 1<<63 {
			return 0, invalid
		}
	}
	if negative {
		return -Duration(total), nil
	}
	if total > 1<<63-1 {
		return 0, invalid
	}
	return Duration(total), nil
}

// leadingInt reads digits; ok is false when they are more than a duration holds.
func leadingInt(s string) (value uint64, n int, ok bool) {
	for ; n < len(s) && '0' <= s[n] && s[n] <= '9'; n++ {
		if value > 1<<63/10 {
			return 0, n, false
		}
		value = value*10 + uint64(s[n]-'0')
		if value > 1<<63 {
			return 0, n, false
		}
	}
	return value, n, true
}

// leadingFraction reads digits as value / scale; those that do not fit count for nothing.
func leadingFraction(s string) (value uint64, scale float64, n int) {
	scale = 1
	full := false
	for ; n < len(s) && '0' <= s[n] && s[n] <= '9'; n++ {
		if full || value > (1<<63-1)/10 {
			full = true
			continue
		}
		next := value*10 + uint64(s[n]-'0')
		if next > 1<<63 {
			full = true
			continue
		}
		value = next
		scale *= 10
	}
	return value, scale, n
}

// quote returns s in double quotes, with everything but printable ASCII escaped byte by byte.
func quote(s string) string {
	const hex = "0123456789abcdef"
	text := []byte{'"'}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			text = append(text, '\\', c)
		case c < ' ' || c >= 0x80:
			text = append(text, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			text = append(text, c)
		}
	}
	return string(append(text, '"'))
}
