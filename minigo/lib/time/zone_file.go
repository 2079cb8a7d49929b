package time

import "unsafe"

// zoneFolders are where the system's zone files may be.
var zoneFolders = [...]string{"/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"}

// maxZoneFileBytes is far more than a zone file has.
const maxZoneFileBytes = 10 << 20

// zoneError is why a location cannot be loaded.
type zoneError struct{ text string }

func (e *zoneError) Error() string { return e.text }

// LoadLocation returns the location with the name, like "Europe/Paris", from the system's zone files. "" and "UTC"
// mean UTC, "Local" means Local.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	bad, whole := name[0] == '/' || name[0] == '\\', true
	for i := 0; i < len(name); i++ {
		bad = bad || name[i] == '.' && i > 0 && name[i-1] == '.'
		whole = whole && name[i] != 0 // the system would take what is before it
	}
	if bad {
		return nil, &zoneError{"time: invalid location name"}
	}
	if l := loadNamed(name); whole && l != nil {
		return l, nil
	}
	return nil, &zoneError{"unknown time zone " + name}
}

// LoadLocationFromTZData returns the location that the contents of a zone file describe.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	if l := parseZone(name, data); l != nil {
		return l, nil
	}
	return nil, &zoneError{"malformed time zone information"}
}

// findLocal fills in the local zone: TZ says where it is, else /etc/localtime has it.
func findLocal() {
	const variable = "TZ"
	name := getenv(unsafe.Pointer(unsafe.StringData(variable)), len(variable))
	set := unsafe.StringData(name) != nil
	if set && name != "" && name[0] == ':' {
		name = name[1:]
	}
	var l *Location
	switch {
	case !set:
		l = loadZone("Local", "/etc/localtime")
	case name == "" || name == "UTC":
	case name == "/etc/localtime":
		l = loadZone("Local", name)
	case name[0] == '/':
		l = loadZone(name, name)
	default:
		l = loadNamed(name)
	}
	if l == nil {
		l = &utcZone
	}
	localZone = *l
}

func loadNamed(name string) *Location {
	for _, folder := range zoneFolders {
		if l := loadZone(name, folder+name); l != nil {
			return l
		}
	}
	return nil
}

// loadZone reads a zone file; nil when it cannot be read or understood.
func loadZone(name, path string) *Location {
	file := open(unsafe.Pointer(unsafe.StringData(path)), len(path), 0x80000, 0) // O_CLOEXEC
	if file < 0 {
		return nil
	}
	var data []byte
	chunk := make([]byte, 4096)
	for {
		n := read(file, unsafe.Pointer(unsafe.SliceData(chunk)), len(chunk))
		if n == -4 { // EINTR
			continue
		}
		if n <= 0 || len(data) > maxZoneFileBytes {
			break
		}
		data = append(data, chunk[:n]...)
	}
	closeFile(file)
	return parseZone(name, data)
}

// parseZone understands a zone file; nil when it is none.
//
// Source: RFC 9636, "The Time Zone Information Format (TZif)".
func parseZone(name string, data []byte) *Location {
	const headerBytes = 44
	if len(data) < headerBytes || string(data[:4]) != "TZif" {
		return nil
	}
	timeBytes := 4
	h := readHeader(data)
	if version := data[4]; version >= '2' {
		// The same once more with wide times follows.
		skip := headerBytes + h.bytes(timeBytes)
		if skip+headerBytes > len(data) {
			return nil
		}
		data = data[skip:]
		h = readHeader(data)
		timeBytes = 8
	}
	if h.bytes(timeBytes) > len(data)-headerBytes || h.zones == 0 {
		return nil
	}
	times := data[headerBytes:]
	indexes := times[h.changes*timeBytes:]
	zones := indexes[h.changes:]
	names := zones[h.zones*6:]
	l := &Location{name: name, zones: make([]zone, h.zones), changes: make([]change, h.changes)}
	for i := range l.zones {
		z := zones[6*i:]
		start := int(z[5])
		if start >= h.nameBytes {
			return nil
		}
		end := start
		for end < h.nameBytes && names[end] != 0 {
			end++
		}
		l.zones[i] = zone{string(names[start:end]), int(int32(bigEndian(z[:4]))), z[4] != 0}
	}
	for i := range l.changes {
		when := int64(bigEndian(times[i*timeBytes : (i+1)*timeBytes]))
		if timeBytes == 4 {
			when = int64(int32(when))
		}
		index := int(indexes[i])
		if index >= h.zones {
			return nil
		}
		l.changes[i] = change{when, index}
	}
	if len(l.changes) == 0 {
		l.changes = append(l.changes, change{firstTime, 0})
	}
	if timeBytes == 8 {
		rest := data[headerBytes+h.bytes(timeBytes):]
		if len(rest) > 2 && rest[0] == '\n' && rest[len(rest)-1] == '\n' {
			l.rule = string(rest[1 : len(rest)-1])
		}
	}
	return l
}

// header is how many of each a zone file has.
type header struct{ utcMarks, standardMarks, leaps, changes, zones, nameBytes int }

func readHeader(data []byte) header {
	n := func(i int) int { return int(bigEndian(data[20+4*i : 24+4*i])) }
	return header{n(0), n(1), n(2), n(3), n(4), n(5)}
}

// bytes returns the length of what follows the header.
func (h header) bytes(timeBytes int) int {
	return h.changes*(timeBytes+1) + h.zones*6 + h.nameBytes + h.leaps*(timeBytes+4) + h.standardMarks + h.utcMarks
}

func bigEndian(b []byte) uint64 {
	n := uint64(0)
	for _, c := range b {
		n = n<<8 | uint64(c)
	}
	return n
}
