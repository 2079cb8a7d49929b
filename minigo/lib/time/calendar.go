package time

// Month is a month of the year, January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

// Weekday is a day of the week, Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

// String returns the month's name.
func (m Month) String() string {
	switch m {
	case January:
		return "January"
	case February:
		return "February"
	case March:
		return "March"
	case April:
		return "April"
	case May:
		return "May"
	case June:
		return "June"
	case July:
		return "July"
	case August:
		return "August"
	case September:
		return "September"
	case October:
		return "October"
	case November:
		return "November"
	case December:
		return "December"
	}
	return "%!Month(" + string(appendNumber(nil, uint64(m))) + ")"
}

// String returns the day's name.
func (d Weekday) String() string {
	switch d {
	case Sunday:
		return "Sunday"
	case Monday:
		return "Monday"
	case Tuesday:
		return "Tuesday"
	case Wednesday:
		return "Wednesday"
	case Thursday:
		return "Thursday"
	case Friday:
		return "Friday"
	case Saturday:
		return "Saturday"
	}
	return "%!Weekday(" + string(appendNumber(nil, uint64(d))) + ")"
}

const (
	secondsPerDay = 24 * 60 * 60
	daysPer400    = 400*365 + 97
)

// floorDivide returns the quotient rounded down and the rest, which is not negative.
func floorDivide(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q--
		r += b
	}
	return q, r
}

// dayNumber returns the days from 1 January of year 1 to the date. The month may lie outside the year, the day
// outside the month.
//
// The year is counted from March, so that the leap day comes last; then the days before a month are (153m+2)/5.
//
// Source: H. Hinnant, "chrono-compatible low-level date algorithms".
func dayNumber(year, month, day int64) int64 {
	carry, m := floorDivide(month-3, 12)
	year += carry
	era, y := floorDivide(year, 400)
	return era*daysPer400 + y*365 + y/4 - y/100 + (153*m+2)/5 + day - 1 - 306
}

// date returns the date of the day with the number.
func date(number int64) (year int, month Month, day int, yearDay int) {
	era, d := floorDivide(number+306, daysPer400) // from 1 March of year 0
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= y*365 + y/4 - y/100
	m := (5*d + 2) / 153
	day = int(d - (153*m+2)/5 + 1)
	y += era * 400
	m += 3
	if m > 12 {
		m -= 12
		y++
	}
	return int(y), Month(m), day, int(number - dayNumber(y, 1, 1) + 1)
}
