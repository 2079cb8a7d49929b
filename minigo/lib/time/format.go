package time

// Layouts for Format. They show the moment Mon Jan 2 15:04:05 MST 2006.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// element returns the part that the layout begins with, "" when it begins with none.
func element(layout string) string {
	n := 0
	switch c := layout[0]; c {
	case 'J':
		n = word(layout, "January", "Jan")
	case 'M':
		if n = word(layout, "Monday", "Mon"); n == 0 {
			n = longest(layout, "MST")
		}
	case '0':
		if len(layout) >= 2 && '1' <= layout[1] && layout[1] <= '6' {
			n = 2
		} else {
			n = longest(layout, "002")
		}
	case '1':
		n = longest(layout, "15", "1")
	case '2':
		n = longest(layout, "2006", "2")
	case '_':
		n = longest(layout, "_2006", "__2", "_2")
	case '3', '4', '5':
		n = 1
	case 'P':
		n = longest(layout, "PM")
	case 'p':
		n = longest(layout, "pm")
	case '-', 'Z':
		if len(layout) < 3 || layout[1] != '0' || layout[2] != '7' {
			return ""
		}
		n = 3 + longest(layout[3:], "0000", ":00:00", "00", ":00")
	case '.', ',':
		// A fraction of a second: zeros or nines up to the end of the digits.
		n = 1
		for n < len(layout) && layout[n] == layout[1] && (layout[1] == '0' || layout[1] == '9') {
			n++
		}
		if n == 1 || n < len(layout) && '0' <= layout[n] && layout[n] <= '9' {
			return ""
		}
	}
	return layout[:n]
}

// longest returns the length of the first of the texts that s begins with, 0 without one.
func longest(s string, texts ...string) int {
	for _, text := range texts {
		if len(s) >= len(text) && s[:len(text)] == text {
			return len(text)
		}
	}
	return 0
}

// word is longest for a name and its short form, which must not be part of another word.
func word(s, long, short string) int {
	n := longest(s, long, short)
	if n == len(short) && len(s) > n && 'a' <= s[n] && s[n] <= 'z' {
		return 0
	}
	return n
}

// Format returns t in the form of the layout.
func (t Time) Format(layout string) string {
	var buf [64]byte
	return string(t.AppendFormat(buf[:0], layout))
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	if (layout == RFC3339 || layout == RFC3339Nano) && 0 <= year && year <= 9999 {
		b = append(b, byte('0'+year/1000), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10),
			'-', byte('0'+month/10), byte('0'+month%10), '-', byte('0'+day/10), byte('0'+day%10),
			'T', byte('0'+hour/10), byte('0'+hour%10), ':', byte('0'+min/10), byte('0'+min%10), ':', byte('0'+sec/10), byte('0'+sec%10))
		if layout == RFC3339Nano {
			b = appendNanoseconds(b, t.Nanosecond(), ".999999999")
		}
		return appendOffset(b, t.offset(), "Z07:00")
	}
	for layout != "" {
		e := element(layout)
		if e == "" {
			b = append(b, layout[0])
			layout = layout[1:]
			continue
		}
		layout = layout[len(e):]
		switch e {
		case "January":
			b = append(b, month.String()...)
		case "Jan":
			b = append(b, month.String()[:3]...)
		case "Monday":
			b = append(b, t.Weekday().String()...)
		case "Mon":
			b = append(b, t.Weekday().String()[:3]...)
		case "MST":
			b = t.appendZoneName(b)
		case "1":
			b = appendPadded(b, int(month), 0)
		case "01":
			b = appendPadded(b, int(month), 2)
		case "2":
			b = appendPadded(b, day, 0)
		case "02":
			b = appendPadded(b, day, 2)
		case "_2":
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendPadded(b, day, 0)
		case "3":
			b = appendPadded(b, (hour+11)%12+1, 0)
		case "03":
			b = appendPadded(b, (hour+11)%12+1, 2)
		case "15":
			b = appendPadded(b, hour, 2)
		case "4":
			b = appendPadded(b, min, 0)
		case "04":
			b = appendPadded(b, min, 2)
		case "5":
			b = appendPadded(b, sec, 0)
		case "05":
			b = appendPadded(b, sec, 2)
		case "06":
			y := year % 100
			if y < 0 {
				y = -y
			}
			b = appendPadded(b, y, 2)
		case "2006":
			b = appendPadded(b, year, 4)
		case "_2006":
			b = append(b, '_')
			b = appendPadded(b, year, 4)
		case "002":
			b = appendPadded(b, t.YearDay(), 3)
		case "__2":
			for n := t.YearDay(); n < 100; n *= 10 {
				b = append(b, ' ')
			}
			b = appendPadded(b, t.YearDay(), 0)
		case "PM":
			b = append(b, "AP"[hour/12], 'M')
		case "pm":
			b = append(b, "ap"[hour/12], 'm')
		default:
			if e[0] == '.' || e[0] == ',' {
				b = appendNanoseconds(b, t.Nanosecond(), e)
			} else {
				b = appendOffset(b, t.offset(), e)
			}
		}
	}
	return b
}

// appendPadded adds the number with at least width digits, 20 at most.
func appendPadded(b []byte, n, width int) []byte {
	u := uint64(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
	if u < 100 && width <= 2 {
		if u >= 10 || width == 2 {
			b = append(b, byte('0'+u/10))
		}
		return append(b, byte('0'+u%10))
	}
	var buf [20]byte
	i := len(buf)
	for u > 0 || i == len(buf) || len(buf)-i < width {
		i--
		buf[i] = byte('0' + u%10)
		u /= 10
	}
	return append(b, buf[i:]...)
}

// appendNanoseconds adds a fraction of a second in the form .000 or .999, which drops zeros at the end.
func appendNanoseconds(b []byte, nano int, form string) []byte {
	var buf [9]byte
	digits := appendPadded(buf[:0], nano, 9)
	n := len(form) - 1
	if n > 9 {
		n = 9
	}
	digits = digits[:n]
	if form[1] == '9' {
		for n > 0 && digits[n-1] == '0' {
			n--
		}
		if n == 0 {
			return b
		}
	}
	b = append(b, form[0])
	return append(b, digits[:n]...)
}

// appendOffset adds a distance from UTC in one of the forms of -0700 and Z07:00.
func appendOffset(b []byte, offset int, form string) []byte {
	if form[0] == 'Z' && offset == 0 {
		return append(b, 'Z')
	}
	// The sign is that of the minutes; seconds alone keep theirs, as Go has it.
	if offset <= -60 {
		b = append(b, '-')
		offset = -offset
	} else {
		b = append(b, '+')
	}
	b = appendPadded(b, offset/3600, 2)
	colon := len(form) > 3 && form[3] == ':'
	if len(form) > 3 {
		if colon {
			b = append(b, ':')
		}
		b = appendPadded(b, offset/60%60, 2)
	}
	if len(form) >= 7 {
		if colon {
			b = append(b, ':')
		}
		b = appendPadded(b, offset%60, 2)
	}
	return b
}

func (t Time) appendZoneName(b []byte) []byte {
	if name, _ := t.Zone(); name != "" {
		return append(b, name...)
	}
	return appendOffset(b, t.offset(), "-0700")
}

// String returns t like 2006-01-02 15:04:05.999999999 -0700 MST, with the monotonic clock when there is one.
func (t Time) String() string {
	b := t.AppendFormat(nil, "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic != 0 {
		b = append(b, " m="...)
		mono := uint64(t.ext)
		if t.ext < 0 {
			b = append(b, '-')
			mono = -mono
		} else {
			b = append(b, '+')
		}
		b = appendNumber(b, mono/1e9)
		b = append(b, '.')
		b = appendPadded(b, int(mono%1e9), 9)
	}
	return string(b)
}

// GoString returns t as a call of Date.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := appendPadded([]byte("time.Date("), year, 0)
	b = append(b, ", time."...)
	b = append(b, month.String()...)
	for _, n := range []int{day, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = appendPadded(b, n, 0)
	}
	b = append(b, ", "...)
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}
