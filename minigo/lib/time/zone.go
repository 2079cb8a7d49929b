package time

// Location is a time zone: the names and distances from UTC that its clocks had, and a rule for later times.
type Location struct {
	name    string
	zones   []zone // none means UTC
	changes []change
	rule    string // in the form of the TZ variable, for times after the last change
}

// zone is one way to set the clocks: an abbreviation and the seconds east of UTC.
type zone struct {
	name   string
	offset int
	summer bool
}

// change is when, in seconds since 1970, the clocks were set to a zone.
type change struct {
	when int64
	zone int
}

// span is a zone and the time, from start up to but not including end, for which it certainly holds.
type span struct {
	zone       zone
	start, end int64
}

// The times before and after all others.
const (
	firstTime = -1 << 63
	lastTime  = 1<<63 - 1
)

var utcZone = Location{name: "UTC"}

// UTC is universal time.
var UTC *Location = &utcZone

var (
	localZone  = Location{name: "Local"}
	localState uint32 // unknown, being found out, known
)

const (
	localSearched = 1
	localKnown    = 2
)

// Local is the system's time zone.
var Local *Location = &localZone

// FixedZone returns a zone that is always offset seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name: name, offset: offset}}}
}

// known returns the location, never nil; the local one is found out when it is first needed.
func (l *Location) known() *Location {
	if l == nil {
		return &utcZone
	}
	if l == &localZone && loadState(&localState) != localKnown {
		learnLocal()
	}
	return l
}

// learnLocal finds out the local zone, or waits for another goroutine that does.
func learnLocal() {
	if changeState(&localState, 0, localSearched) {
		findLocal()
		changeState(&localState, localSearched, localKnown)
	}
	for loadState(&localState) != localKnown {
		gosched()
	}
}

// String returns the location's name.
func (l *Location) String() string { return l.known().name }

// at returns the zone in use at a time in seconds since 1970.
func (l *Location) at(unix int64) span {
	l = l.known()
	if len(l.zones) == 0 {
		return span{zone{name: "UTC"}, firstTime, lastTime}
	}
	n := len(l.changes)
	if n == 0 || unix < l.changes[0].when {
		s := span{l.zones[l.first()], firstTime, lastTime}
		if n > 0 {
			s.end = l.changes[0].when
		}
		return s
	}
	lo, hi := 0, n // the last change not after unix is in [lo, hi)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) / 2)
		if l.changes[mid].when <= unix {
			lo = mid
		} else {
			hi = mid
		}
	}
	s := span{l.zones[l.changes[lo].zone], l.changes[lo].when, lastTime}
	if hi < n {
		s.end = l.changes[hi].when
	} else if l.rule != "" {
		if ruled, ok := applyRule(l.rule, s.start, unix); ok {
			return ruled
		}
	}
	return s
}

// first returns the zone in use before the first change: the one that no change leads to, else the first that is not
// summer time.
func (l *Location) first() int {
	used := false
	for _, c := range l.changes {
		used = used || c.zone == 0
	}
	if !used {
		return 0
	}
	if len(l.changes) > 0 && l.zones[l.changes[0].zone].summer {
		for i := l.changes[0].zone - 1; i >= 0; i-- {
			if !l.zones[i].summer {
				return i
			}
		}
	}
	for i := range l.zones {
		if !l.zones[i].summer {
			return i
		}
	}
	return 0
}

// UTC returns t in universal time.
func (t Time) UTC() Time { return t.In(UTC) }

// Local returns t in the system's zone.
func (t Time) Local() Time { return t.In(Local) }

// In returns t in the location.
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

// Location returns t's location.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// offset returns the distance from UTC at t.
func (t Time) offset() int {
	if t.loc == nil {
		return 0
	}
	return t.loc.at(t.Unix()).zone.offset
}

// Zone returns the abbreviation of the zone in use at t and its distance from UTC.
func (t Time) Zone() (name string, offset int) {
	s := t.Location().at(t.Unix())
	return s.zone.name, s.zone.offset
}

// IsDST reports whether summer time is in use at t.
func (t Time) IsDST() bool { return t.Location().at(t.Unix()).zone.summer }

// ZoneBounds returns when the zone in use at t began and ends; a zero time when it always was or will be.
func (t Time) ZoneBounds() (start, end Time) {
	s := t.Location().at(t.Unix())
	if s.start != firstTime {
		start = Unix(s.start, 0)
		start.loc = t.loc
	}
	if s.end != lastTime {
		end = Unix(s.end, 0)
		end.loc = t.loc
	}
	return start, end
}
