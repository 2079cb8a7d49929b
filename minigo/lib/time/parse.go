package time

// ParseError is a text that does not have the form of the layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string // the part of the layout
	ValueElem  string // and what was in its place
	Message    string // instead of these two
}

func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// reading is the state of Parse: the text left and what the text before it said.
type reading struct {
	rest         string
	year         int
	month        int // -1: not said, as day, yearDay and offset
	day          int
	yearDay      int
	hour         int
	min          int
	sec          int
	nano         int
	am, pm       bool
	zone         *Location
	offset       int
	abbreviation string
	outOfRange   string // the part that is too large
}

// Parse reads a time in the form of the layout. Without a zone in the text it is in UTC.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse for a time that without a zone is one of the location, as is an abbreviation in use there.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func parse(layout, value string, missing, local *Location) (Time, error) {
	if layout == RFC3339 || layout == RFC3339Nano {
		if t, ok := parseUTC(value); ok {
			return t, nil
		}
	}
	r := reading{rest: value, month: -1, day: -1, yearDay: -1, offset: -1}
	failed := func(layoutElem, valueElem, message string) (Time, error) {
		return Time{}, &ParseError{layout, value, layoutElem, valueElem, message}
	}
	for todo := layout; ; {
		literal, e := nextElement(todo)
		todo = todo[len(literal)+len(e):]
		if !r.literal(literal) {
			return failed(literal, r.rest, "")
		}
		if e == "" {
			if r.rest != "" {
				return failed("", r.rest, ": extra text: "+quote(r.rest))
			}
			break
		}
		before := r.rest
		fits := r.element(e, todo)
		if r.outOfRange != "" {
			return failed(e, r.rest, ": "+r.outOfRange+" out of range")
		}
		if !fits {
			return failed(e, before, "")
		}
	}
	if r.pm && r.hour < 12 {
		r.hour += 12
	} else if r.am && r.hour == 12 {
		r.hour = 0
	}
	if message := r.findDay(); message != "" {
		return failed("", r.rest, message)
	}
	return r.time(missing, local), nil
}

// parseUTC reads a time in the very form 2006-01-02T15:04:05Z, the most common one. Any other it leaves to parse.
func parseUTC(s string) (t Time, ok bool) {
	if len(s) != 20 || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' || s[19] != 'Z' {
		return t, false
	}
	ok = true
	two := func(at int) int {
		a, b := s[at]-'0', s[at+1]-'0'
		ok = ok && a <= 9 && b <= 9
		return int(a)*10 + int(b)
	}
	year, month, day, hour, min, sec := two(0)*100+two(2), two(5), two(8), two(11), two(14), two(17)
	if !ok || month < 1 || month > 12 || day < 1 || hour > 23 || min > 59 || sec > 59 {
		return t, false
	}
	if day > 28 && day > daysIn(year, month) {
		return t, false
	}
	return Date(year, Month(month), day, hour, min, sec, 0, UTC), true
}

// nextElement returns the text before the next part of the layout, and that part.
func nextElement(layout string) (literal, e string) {
	for i := 0; i < len(layout); i++ {
		if e := element(layout[i:]); e != "" {
			if e == "_2006" {
				return layout[:i+1], e[1:]
			}
			return layout[:i], e
		}
	}
	return layout, ""
}

// literal skips text that the layout has, too; a run of spaces is like any other, even an empty one at the end.
func (r *reading) literal(text string) bool {
	for text != "" {
		if text[0] == ' ' {
			if r.rest != "" && r.rest[0] != ' ' {
				return false
			}
			text = withoutSpaces(text)
			r.rest = withoutSpaces(r.rest)
			continue
		}
		if r.rest == "" || r.rest[0] != text[0] {
			return false
		}
		text = text[1:]
		r.rest = r.rest[1:]
	}
	return true
}

func withoutSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// element reads the part of the text for a part of the layout, behind which the layout goes on with after.
func (r *reading) element(e, after string) (fits bool) {
	switch e {
	case "2006":
		if !startsWithDigit(r.rest) {
			return false
		}
		r.year, fits = r.signed(4)
	case "06":
		r.year, fits = r.signed(2)
		if r.year >= 69 {
			r.year += 1900
		} else {
			r.year += 2000
		}
	case "January", "Jan":
		for m := January; m <= December && !fits; m++ {
			r.month = int(m)
			fits = r.name(m.String(), e == "Jan")
		}
	case "1", "01":
		r.month, fits = r.number(2, e == "01")
		r.limit(fits && (r.month < 1 || r.month > 12), "month")
	case "Monday", "Mon":
		for d := Sunday; d <= Saturday && !fits; d++ {
			fits = r.name(d.String(), e == "Mon")
		}
	case "2", "_2", "02":
		if e == "_2" {
			r.space()
		}
		r.day, fits = r.number(2, e == "02")
	case "__2", "002":
		if e == "__2" {
			r.space()
			r.space()
		}
		r.yearDay, fits = r.number(3, e == "002")
	case "15":
		r.hour, fits = r.number(2, false)
		r.limit(r.hour >= 24, "hour")
	case "3", "03":
		r.hour, fits = r.number(2, e == "03")
		r.limit(r.hour > 12, "hour")
	case "4", "04":
		r.min, fits = r.number(2, e == "04")
		r.limit(r.min >= 60, "minute")
	case "5", "05":
		r.sec, fits = r.number(2, e == "05")
		r.limit(r.sec >= 60, "second")
		if !fits || r.sec >= 60 {
			break
		}
		if _, next := nextElement(after); next != "" && (next[0] == '.' || next[0] == ',') {
			break // the layout has the fraction
		}
		if n := fractionLen(r.rest); n > 0 {
			fits = r.fraction(n)
		}
	case "PM":
		fits = r.half("AM", "PM")
	case "pm":
		fits = r.half("am", "pm")
	case "MST":
		if len(r.rest) >= 3 && r.rest[:3] == "UTC" {
			r.zone = UTC
			r.rest = r.rest[3:]
			return true
		}
		n := abbreviationLen(r.rest)
		if n == 0 {
			return false
		}
		r.abbreviation = r.rest[:n]
		r.rest = r.rest[n:]
		return true
	default:
		switch {
		case e[0] == 'Z' && r.rest != "" && r.rest[0] == 'Z':
			r.zone = UTC
			r.rest = r.rest[1:]
			return true
		case e[0] == 'Z' || e[0] == '-':
			return r.distance(e)
		case e[1] == '0':
			return len(r.rest) >= len(e) && r.fraction(len(e))
		}
		// Nines: as many digits as there are, also none.
		if n := fractionLen(r.rest); n > 0 {
			return r.fraction(n)
		}
		return true
	}
	return fits
}

func startsWithDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

func (r *reading) limit(exceeded bool, part string) {
	if exceeded {
		r.outOfRange = part
	}
}

func (r *reading) space() {
	if r.rest != "" && r.rest[0] == ' ' {
		r.rest = r.rest[1:]
	}
}

// number reads up to so many digits, exactly so many when fixed.
func (r *reading) number(digits int, fixed bool) (n int, ok bool) {
	i := 0
	for i < digits && i < len(r.rest) && '0' <= r.rest[i] && r.rest[i] <= '9' {
		n = n*10 + int(r.rest[i]-'0')
		i++
	}
	if i == 0 || fixed && i < digits {
		return 0, false
	}
	r.rest = r.rest[i:]
	return n, true
}

// signed reads so many characters as a number that may have a sign.
func (r *reading) signed(size int) (n int, ok bool) {
	if len(r.rest) < size {
		return 0, false
	}
	n, ok = signedNumber(r.rest[:size])
	r.rest = r.rest[size:]
	return n, ok
}

func signedNumber(s string) (n int, ok bool) {
	negative := s != "" && s[0] == '-'
	if negative || s != "" && s[0] == '+' {
		s = s[1:]
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	if negative {
		n = -n
	}
	return n, true
}

// name reads a name, or its first three letters, in any case.
func (r *reading) name(name string, short bool) bool {
	if short {
		name = name[:3]
	}
	if len(r.rest) < len(name) {
		return false
	}
	for i := 0; i < len(name); i++ {
		if a, b := r.rest[i], name[i]; a != b && (a|0x20 != b|0x20 || a|0x20 < 'a' || a|0x20 > 'z') {
			return false
		}
	}
	r.rest = r.rest[len(name):]
	return true
}

// half reads which half of the day it is.
func (r *reading) half(am, pm string) bool {
	if len(r.rest) < 2 {
		return false
	}
	word := r.rest[:2]
	r.rest = r.rest[2:]
	r.am = r.am || word == am
	r.pm = r.pm || word == pm
	return word == am || word == pm
}

// fractionLen returns the length of a fraction of a second that s begins with, 0 for none.
func fractionLen(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' {
		return 0
	}
	n := 1
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n == 1 {
		return 0
	}
	return n
}

// fraction reads n characters as a fraction of a second. Digits beyond nanoseconds count for nothing.
func (r *reading) fraction(n int) bool {
	text := r.rest[:n]
	r.rest = r.rest[n:]
	if text[0] != '.' && text[0] != ',' {
		return false
	}
	if n > 10 {
		n = 10
	}
	nano, ok := signedNumber(text[1:n])
	if !ok {
		return false
	}
	r.nano = nano
	r.limit(nano < 0, "fractional second")
	for ; n < 10; n++ {
		r.nano *= 10
	}
	return true
}

// distance reads a distance from UTC in the form of -0700 or Z07:00 and their relatives.
func (r *reading) distance(form string) bool {
	if len(r.rest) < 1+len(form)-1 {
		return false
	}
	text := r.rest[:len(form)]
	for i := 1; i < len(form); i++ {
		if form[i] == ':' && text[i] != ':' {
			return false
		}
	}
	r.rest = r.rest[len(form):]
	fields := reading{}
	var parts [3]int // hours, minutes, seconds
	fits := true
	k := 0
	for i := 1; i < len(form); i++ {
		if form[i] == ':' {
			continue
		}
		if fits {
			fields.rest = text[i : i+2]
			parts[k], fits = fields.number(2, true)
		}
		k++
		i++
	}
	r.limit(parts[0] > 24, "time zone offset hour")
	r.limit(parts[1] > 60, "time zone offset minute")
	r.limit(parts[2] > 60, "time zone offset second")
	r.offset = (parts[0]*60+parts[1])*60 + parts[2]
	if text[0] == '-' {
		r.offset = -r.offset
	}
	return fits && (text[0] == '+' || text[0] == '-')
}

// abbreviationLen returns the length of a zone's abbreviation that s begins with, 0 for none: three to five upper-case
// letters, of which the last of four and five is a T; GMT with hours, hours alone, and a few special ones.
func abbreviationLen(s string) int {
	if len(s) < 3 {
		return 0
	}
	if len(s) >= 4 && (s[:4] == "ChST" || s[:4] == "MeST") {
		return 4
	}
	if s[:3] == "GMT" {
		return 3 + hoursLen(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return hoursLen(s)
	}
	n := 0
	for n < len(s) && n < 6 && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	if n == 3 || n == 4 && (s[3] == 'T' || s[:4] == "WITA") || n == 5 && s[4] == 'T' {
		return n
	}
	return 0
}

// hoursLen returns the length of a signed number up to 23 that s begins with.
func hoursLen(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	hours, n, ok := leadingInt(s[1:])
	if !ok || n == 0 || hours > 23 {
		return 0
	}
	return 1 + n
}

// findDay completes and checks the date; it returns what is wrong with it.
func (r *reading) findDay() string {
	if r.yearDay >= 0 {
		first := dayNumber(int64(r.year), 1, 1)
		if r.yearDay < 1 || int64(r.yearDay) > dayNumber(int64(r.year)+1, 1, 1)-first {
			return ": day-of-year out of range"
		}
		_, month, day, _ := date(first + int64(r.yearDay) - 1)
		if r.month >= 0 && r.month != int(month) {
			return ": day-of-year does not match month"
		}
		r.month = int(month)
		if r.day >= 0 && r.day != day {
			return ": day-of-year does not match day"
		}
		r.day = day
		return ""
	}
	if r.month < 0 {
		r.month = 1
	}
	if r.day < 0 {
		r.day = 1
	}
	if r.day < 1 || r.day > daysIn(r.year, r.month) {
		return ": day out of range"
	}
	return ""
}

// daysIn returns the length of the month.
func daysIn(year, month int) int {
	return int(dayNumber(int64(year), int64(month)+1, 1) - dayNumber(int64(year), int64(month), 1))
}

// time returns the instant in the zone that the text said, in missing if it said none.
func (r *reading) time(missing, local *Location) Time {
	in := func(loc *Location) Time {
		return Date(r.year, Month(r.month), r.day, r.hour, r.min, r.sec, r.nano, loc)
	}
	switch {
	case r.zone != nil:
		return in(r.zone)
	case r.offset != -1:
		t := in(UTC).addSeconds(-int64(r.offset))
		if z := local.at(t.Unix()).zone; z.offset == r.offset && (r.abbreviation == "" || r.abbreviation == z.name) {
			return t.In(local)
		}
		return t.In(FixedZone(copied(r.abbreviation), r.offset))
	case r.abbreviation != "":
		t := in(UTC)
		if offset, ok := local.offsetOf(r.abbreviation, t.Unix()); ok {
			return t.addSeconds(-int64(offset)).In(local)
		}
		// The distance is not known, unless it is in the name.
		offset := 0
		if len(r.abbreviation) > 3 && r.abbreviation[:3] == "GMT" {
			offset, _ = signedNumber(r.abbreviation[3:])
		}
		return t.In(FixedZone(copied(r.abbreviation), offset*3600))
	}
	return in(missing)
}

// addSeconds returns t, which has no monotonic clock, with the seconds added.
func (t Time) addSeconds(n int64) Time {
	t.ext += n
	return t
}

// copied keeps a name apart from the text it was found in.
func copied(s string) string { return string([]byte(s)) }

// offsetOf returns the distance from UTC of the zone with the abbreviation, preferably one in use when clocks in it show
// the time.
func (l *Location) offsetOf(name string, clock int64) (offset int, ok bool) {
	l = l.known()
	for i := range l.zones {
		if l.zones[i].name == name {
			if z := l.at(clock - int64(l.zones[i].offset)).zone; z.name == name {
				return z.offset, true
			}
		}
	}
	for i := range l.zones {
		if l.zones[i].name == name {
			return l.zones[i].offset, true
		}
	}
	return 0, false
}
