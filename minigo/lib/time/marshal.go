package time

import "errors"

// AppendText appends t in the form of RFC 3339, which has years from 0 to 9999 only.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendStrict(b, "Time.MarshalText: ") }

// MarshalText returns t in the form of RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	return t.appendStrict(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
}

// MarshalJSON returns t in the form of RFC 3339 in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b := append(make([]byte, 0, len(RFC3339Nano)+2), '"')
	b, err := t.appendStrict(b, "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

func (t Time) appendStrict(b []byte, who string) ([]byte, error) {
	start := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	text := b[start:]
	if text[4] != '-' {
		return nil, errors.New(who + "year outside of range [0,9999]")
	}
	if end := len(text); text[end-1] != 'Z' {
		zone := text[end-6:]
		if zone[0] < '0' || zone[0] > '9' {
			if hours := (zone[1]-'0')*10 + zone[2] - '0'; hours >= 24 {
				return nil, errors.New(who + "timezone hour outside of range [0,23]")
			}
		}
	}
	return b, nil
}

// UnmarshalText sets t to a time in the form of RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	parsed, err := Parse(RFC3339, string(data))
	*t = parsed
	return err
}

// UnmarshalJSON sets t to a time in the form of RFC 3339 in quotes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	text := string(data)
	if text == "null" {
		return nil
	}
	if len(text) < 2 || text[0] != '"' || text[len(text)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	parsed, err := Parse(RFC3339, text[1:len(text)-1])
	*t = parsed
	return err
}

// The binary form: a version, the seconds since year 1, the nanoseconds, the minutes from UTC, and in the second version
// the seconds beyond these.
const (
	binaryMinutes = 1
	binarySeconds = 2
)

// AppendBinary appends t in binary form.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version, minutes, seconds := byte(binaryMinutes), -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -32768 || minutes == -1 || minutes > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	b = appendBigEndian(b, uint64(t.seconds()), 8)
	b = appendBigEndian(b, uint64(t.Nanosecond()), 4)
	b = appendBigEndian(b, uint64(minutes), 2)
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func appendBigEndian(b []byte, n uint64, size int) []byte {
	for size--; size >= 0; size-- {
		b = append(b, byte(n>>uint(8*size)))
	}
	return b
}

// MarshalBinary returns t in binary form.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary sets t to a time in binary form.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryMinutes && version != binarySeconds {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	want := 15
	if version == binarySeconds {
		want++
	}
	if len(data) != want {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	offset := int(int16(bigEndian(data[13:15]))) * 60
	if version == binarySeconds {
		offset += int(int8(data[15]))
	}
	*t = Time{bigEndian(data[9:13]), int64(bigEndian(data[1:9])), nil}
	if offset == -60 {
		return nil
	}
	if z := Local.at(t.Unix()).zone; z.offset == offset {
		*t = t.In(Local)
	} else {
		*t = t.In(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
