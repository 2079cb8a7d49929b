package time

// A rule in the form of the TZ variable: `CET-1CEST,M3.5.0,M10.5.0/3`.
//
// Source: POSIX.1-2017, 8.3 "Other Environment Variables", TZ.

// ruleReader reads a rule from left to right; failed is set once something is wrong.
type ruleReader struct {
	text   string
	failed bool
}

// day is when in a year the clocks are set.
type day struct {
	form   byte // 'J': day 1 to 365 without leap days; 'D': day 0 to 365; 'M': month, week, weekday
	month  int
	week   int
	day    int
	second int // of that day, by the clocks before
}

// applyRule returns the zone at a time after the last change that the zone file knows.
func applyRule(rule string, lastChange, unix int64) (s span, ok bool) {
	r := ruleReader{text: rule}
	winter := zone{name: r.name()}
	winter.offset = -r.seconds()
	if r.failed {
		return s, false
	}
	if r.text == "" || r.text[0] == ',' {
		return span{winter, lastChange, lastTime}, true
	}
	summer := zone{name: r.name(), offset: winter.offset + 3600, summer: true}
	if r.text != "" && r.text[0] != ',' {
		summer.offset = -r.seconds()
	}
	if r.text == "" {
		r.text = ",M3.2.0,M11.1.0"
	}
	if r.text[0] == ';' {
		r.text = "," + r.text[1:]
	}
	r.expect(',')
	from := r.day()
	r.expect(',')
	to := r.day()
	if r.failed || r.text != "" {
		return s, false
	}
	days, second := floorDivide(unix+unixEpoch, secondsPerDay)
	year, _, _, yearDay := date(days)
	inYear := int64(yearDay-1)*secondsPerDay + second
	yearStart := unix - inYear
	start, end := from.inYear(year, winter.offset), to.inYear(year, summer.offset)
	if end < start {
		// South of the equator summer spans the new year.
		start, end = end, start
		winter, summer = summer, winter
	}
	switch {
	case inYear < start:
		return span{winter, yearStart, yearStart + start}, true
	case inYear >= end:
		return span{winter, yearStart + end, yearStart + 365*secondsPerDay}, true
	}
	return span{summer, yearStart + start, yearStart + end}, true
}

func (r *ruleReader) expect(c byte) {
	if r.text == "" || r.text[0] != c {
		r.failed = true
		return
	}
	r.text = r.text[1:]
}

// name reads an abbreviation of at least three characters, or one in angle brackets.
func (r *ruleReader) name() string {
	if r.text != "" && r.text[0] == '<' {
		for i := range r.text {
			if r.text[i] == '>' {
				name := r.text[1:i]
				r.text = r.text[i+1:]
				return name
			}
		}
		r.failed = true
		return ""
	}
	n := 0
	for n < len(r.text) && !('0' <= r.text[n] && r.text[n] <= '9') && r.text[n] != ',' && r.text[n] != '-' && r.text[n] != '+' {
		n++
	}
	if n < 3 {
		r.failed = true
		return ""
	}
	name := r.text[:n]
	r.text = r.text[n:]
	return name
}

// number reads a number from min to max.
func (r *ruleReader) number(min, max int) int {
	n, digits := 0, 0
	for digits < len(r.text) && '0' <= r.text[digits] && r.text[digits] <= '9' && n <= max {
		n = n*10 + int(r.text[digits]-'0')
		digits++
	}
	r.text = r.text[digits:]
	if digits == 0 || n < min || n > max {
		r.failed = true
	}
	return n
}

// seconds reads a signed time hh[:mm[:ss]].
func (r *ruleReader) seconds() int {
	sign := 1
	if r.text != "" && (r.text[0] == '+' || r.text[0] == '-') {
		if r.text[0] == '-' {
			sign = -1
		}
		r.text = r.text[1:]
	}
	n := r.number(0, 24*7) * 3600
	for unit := 60; unit > 0 && r.text != "" && r.text[0] == ':'; unit /= 60 {
		r.text = r.text[1:]
		n += r.number(0, 59) * unit
	}
	return sign * n
}

// day reads Jn, n or Mm.w.d, and the time of day after a slash.
func (r *ruleReader) day() day {
	d := day{form: 'D', second: 2 * 3600}
	if r.text != "" && (r.text[0] == 'J' || r.text[0] == 'M') {
		d.form = r.text[0]
		r.text = r.text[1:]
	}
	switch d.form {
	case 'J':
		d.day = r.number(1, 365)
	case 'M':
		d.month = r.number(1, 12)
		r.expect('.')
		d.week = r.number(1, 5)
		r.expect('.')
		d.day = r.number(0, 6)
	default:
		d.day = r.number(0, 365)
	}
	if r.text != "" && r.text[0] == '/' {
		r.text = r.text[1:]
		d.second = r.seconds()
	}
	return d
}

// inYear returns the seconds from the start of the year in UTC, for clocks that are offset seconds ahead.
func (d day) inYear(year, offset int) int64 {
	first := dayNumber(int64(year), 1, 1)
	n := int64(d.day)
	switch d.form {
	case 'J':
		n--
		if dayNumber(int64(year), 3, 1)-first == 60 && n >= 59 {
			n++ // the leap day is not counted
		}
	case 'M':
		month := dayNumber(int64(year), int64(d.month), 1)
		_, weekday := floorDivide(month+1, 7)
		_, n = floorDivide(n-weekday, 7)
		n += int64(d.week-1) * 7
		for n >= dayNumber(int64(year), int64(d.month)+1, 1)-month {
			n -= 7 // the fifth week means the last
		}
		n += month - first
	}
	return n*secondsPerDay + int64(d.second-offset)
}
