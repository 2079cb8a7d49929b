package time

// Location is a time zone: a name and a distance from UTC.
//
// Differs from Go: a zone has one distance all the time. Local is UTC, and there is no LoadLocation.
//
// TODO(timezones): read the system's zone files.
type Location struct {
	name   string
	offset int // seconds east of UTC
}

var utcZone = Location{"UTC", 0}

// UTC is universal time.
var UTC *Location = &utcZone

var localZone = Location{"Local", 0}

// Local is the system's time zone.
var Local *Location = &localZone

// FixedZone returns a zone that is offset seconds east of UTC.
func FixedZone(name string, offset int) *Location { return &Location{name, offset} }

// String returns the zone's name.
func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

// UTC returns t in universal time.
func (t Time) UTC() Time { return t.In(UTC) }

// Local returns t in the system's zone.
func (t Time) Local() Time { return t.In(Local) }

// In returns t in the zone.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	if loc == UTC {
		loc = nil
	}
	t.loc = loc
	return t
}

// Location returns t's zone.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation of t's zone and its distance from UTC.
func (t Time) Zone() (name string, offset int) {
	loc := t.Location()
	if loc == Local {
		return "UTC", loc.offset
	}
	return loc.name, loc.offset
}
