// Package time measures and shows time.
package time

// Time is an instant with nanoseconds; its zero value is 1 January of year 1, 00:00 UTC. A Time from Now also holds
// a reading of the monotonic clock, which Sub, Since and comparisons use.
type Time struct {
	wall uint64    // nanoseconds (30 bits); with hasMonotonic: seconds since 1885 (33 bits)
	ext  int64     // seconds since year 1; with hasMonotonic: the monotonic clock in nanoseconds
	loc  *Location // nil means UTC
}

const (
	hasMonotonic = 1 << 63
	nanoBits     = 30
	nanoMask     = 1<<nanoBits - 1

	unixEpoch = 62135596800 // seconds from year 1 to 1970
	wallEpoch = 59453308800 // seconds from year 1 to 1885
	wallRange = 1 << 33
)

// started is when the program began; monotonic readings are small numbers counted from just before it.
var started = nanotime() - 1

// Now returns the present instant.
func Now() Time {
	sec, nsec := walltime()
	mono := nanotime() - started
	if s := sec + unixEpoch - wallEpoch; 0 <= s && s < wallRange {
		return Time{hasMonotonic | uint64(s)<<nanoBits | uint64(nsec), mono, Local}
	}
	return Time{uint64(nsec), sec + unixEpoch, Local}
}

// Since returns the time passed since t.
func Since(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		return difference(nanotime()-started, t.ext)
	}
	return Now().Sub(t)
}

// Until returns the time left until t.
func Until(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		return difference(t.ext, nanotime()-started)
	}
	return t.Sub(Now())
}

// difference returns a-b, or the nearest duration.
func difference(a, b int64) Duration {
	d := a - b
	switch {
	case d < 0 && a > b:
		return maxDuration
	case d > 0 && a < b:
		return minDuration
	}
	return Duration(d)
}

// Unix returns the instant sec seconds and nsec nanoseconds after 1970.
func Unix(sec int64, nsec int64) Time {
	carry, rest := floorDivide(nsec, 1e9)
	return Time{uint64(rest), sec + carry + unixEpoch, Local}
}

// UnixMilli returns the instant msec milliseconds after 1970.
func UnixMilli(msec int64) Time {
	sec, rest := floorDivide(msec, 1e3)
	return Unix(sec, rest*1e6)
}

// UnixMicro returns the instant usec microseconds after 1970.
func UnixMicro(usec int64) Time {
	sec, rest := floorDivide(usec, 1e6)
	return Unix(sec, rest*1e3)
}

// Date returns the instant of a date and time of day in the zone. Values outside their ranges carry over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	carry, nano := floorDivide(int64(nsec), 1e9)
	seconds := int64(hour)*3600 + int64(min)*60 + int64(sec) + carry
	seconds += dayNumber(int64(year), int64(month), int64(day)) * secondsPerDay
	// The seconds are those that clocks show: take the zone at that time in UTC, or the one at the time this gives.
	unix := seconds - unixEpoch
	if s := loc.at(unix); s.zone.offset != 0 {
		if guess := unix - int64(s.zone.offset); guess < s.start || guess >= s.end {
			s = loc.at(guess)
		}
		seconds -= int64(s.zone.offset)
	}
	return Time{uint64(nano), seconds, nil}.In(loc)
}

// seconds returns the seconds since year 1.
func (t Time) seconds() int64 {
	if t.wall&hasMonotonic != 0 {
		return int64(t.wall<<1>>(nanoBits+1)) + wallEpoch
	}
	return t.ext
}

// local returns the seconds since year 1 that clocks in t's zone show.
func (t Time) local() int64 { return t.seconds() + int64(t.offset()) }

// withoutMonotonic returns t as wall clock time only.
func (t Time) withoutMonotonic() Time {
	return Time{t.wall & nanoMask, t.seconds(), t.loc}
}

// IsZero reports whether t is the zero instant.
func (t Time) IsZero() bool { return t.seconds() == 0 && t.wall&nanoMask == 0 }

// Compare returns -1, 0 or 1 as t is before, at or after u.
func (t Time) Compare(u Time) int {
	if t.wall&u.wall&hasMonotonic != 0 {
		return compare(t.ext, u.ext)
	}
	if c := compare(t.seconds(), u.seconds()); c != 0 {
		return c
	}
	return compare(int64(t.wall&nanoMask), int64(u.wall&nanoMask))
}

func compare(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant, in whatever zones.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Sub returns t-u, or the nearest duration.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		return difference(t.ext, u.ext)
	}
	d := Duration(t.seconds()-u.seconds())*Second + Duration(int64(t.wall&nanoMask)-int64(u.wall&nanoMask))
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	carry, nano := floorDivide(int64(t.wall&nanoMask)+int64(d%Second), 1e9)
	sec := t.seconds() + int64(d/Second) + carry
	if t.wall&hasMonotonic != 0 {
		mono := t.ext + int64(d)
		if s := sec - wallEpoch; 0 <= s && s < wallRange && (mono > t.ext) == (d > 0) {
			return Time{hasMonotonic | uint64(s)<<nanoBits | uint64(nano), mono, t.loc}
		}
	}
	return Time{uint64(nano), sec, t.loc}
}

// AddDate returns t with the years, months and days added to its date.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, t.Nanosecond(), t.Location())
}

// Unix returns the seconds since 1970.
func (t Time) Unix() int64 { return t.seconds() - unixEpoch }

// UnixMilli returns the milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.wall&nanoMask)/1e6 }

// UnixMicro returns the microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.wall&nanoMask)/1e3 }

// UnixNano returns the nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.wall&nanoMask) }

// Date returns the date.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := floorDivide(t.local(), secondsPerDay)
	year, month, day, _ = date(days)
	return year, month, day
}

// Year returns the year.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns the month.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns the day of the month.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay returns the day of the year, from 1.
func (t Time) YearDay() int {
	days, _ := floorDivide(t.local(), secondsPerDay)
	_, _, _, yearDay := date(days)
	return yearDay
}

// Weekday returns the day of the week.
func (t Time) Weekday() Weekday {
	days, _ := floorDivide(t.local(), secondsPerDay)
	_, day := floorDivide(days+1, 7) // year 1 began with a Monday
	return Weekday(day)
}

// ISOWeek returns the year and the number of the week that Thursday of t's week lies in.
func (t Time) ISOWeek() (year, week int) {
	days, _ := floorDivide(t.local(), secondsPerDay)
	_, fromMonday := floorDivide(days, 7)
	year, _, _, yearDay := date(days - fromMonday + 3)
	return year, (yearDay-1)/7 + 1
}

// Clock returns the time of day.
func (t Time) Clock() (hour, min, sec int) {
	_, s := floorDivide(t.local(), secondsPerDay)
	return int(s / 3600), int(s / 60 % 60), int(s % 60)
}

// Hour returns the hour, 0 to 23.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns the minute.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns the second.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanoseconds within the second.
func (t Time) Nanosecond() int { return int(t.wall & nanoMask) }

// Truncate rounds down to a multiple of d since the zero time; without the monotonic clock.
func (t Time) Truncate(d Duration) Time {
	t = t.withoutMonotonic()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round rounds to the nearest multiple of d since the zero time, a half up; without the monotonic clock.
func (t Time) Round(d Duration) Time {
	t = t.withoutMonotonic()
	if d <= 0 {
		return t
	}
	rest := t.remainder(d)
	if rest < d-rest {
		return t.Add(-rest)
	}
	return t.Add(d - rest)
}

// remainder returns the time since the last multiple of d.
func (t Time) remainder(d Duration) Duration {
	// (seconds * 1e9 + nanoseconds) mod d, doubling step by step, as the product has more than 64 bits.
	m := uint64(d)
	sec := t.seconds()
	negative := sec < 0
	u := uint64(sec)
	if negative {
		u = -u
	}
	rest := uint64(0)
	u %= m
	for bit := 1 << 29; bit > 0; bit >>= 1 {
		rest = rest * 2 % m
		if 1000000000&bit != 0 {
			rest = (rest + u) % m
		}
	}
	if negative && rest != 0 {
		rest = m - rest
	}
	return Duration((rest + uint64(t.wall&nanoMask)%m) % m)
}
