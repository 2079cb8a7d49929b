package main

import (
	"fmt"
	"math/rand"
	real "time"

	ours "lib/time"
)

func parseTime(layout, value string) {
	what := fmt.Sprintf("Parse %q %q", layout, value)
	show := func(t, zone any, err error) string { return fmt.Sprint(t, zone, err) }
	a, aErr := ours.Parse(layout, value)
	b, bErr := real.Parse(layout, value)
	same(what, "", show(a, a.Location(), aErr), show(b, b.Location(), bErr))
	for _, name := range []string{"Europe/Paris", "UTC", "Local"} {
		x, _ := ours.LoadLocation(name)
		y, _ := real.LoadLocation(name)
		if x == nil || y == nil {
			continue
		}
		a, aErr := ours.ParseInLocation(layout, value, x)
		b, bErr := real.ParseInLocation(layout, value, y)
		same(what, name, show(a, a.Location(), aErr), show(b, b.Location(), bErr))
	}
}

func marshal(a ours.Time, b real.Time) {
	x, xErr := a.MarshalText()
	y, yErr := b.MarshalText()
	same("MarshalText", b, fmt.Sprint(string(x), xErr), fmt.Sprint(string(y), yErr))
	x, xErr = a.MarshalJSON()
	y, yErr = b.MarshalJSON()
	same("MarshalJSON", b, fmt.Sprint(string(x), xErr), fmt.Sprint(string(y), yErr))
	unmarshal(string(y))
	x, xErr = a.MarshalBinary()
	y, yErr = b.MarshalBinary()
	same("MarshalBinary", b, fmt.Sprint(x, xErr), fmt.Sprint(y, yErr))
	var c ours.Time
	var d real.Time
	same("UnmarshalBinary", b, fmt.Sprint(c.UnmarshalBinary(x), c), fmt.Sprint(d.UnmarshalBinary(y), d))
	start, end := a.ZoneBounds()
	from, to := b.ZoneBounds()
	same("ZoneBounds", b, []any{start, end}, []any{from, to})
}

func unmarshal(text string) {
	a, b := ours.Unix(5, 6), real.Unix(5, 6)
	same("UnmarshalJSON", text, fmt.Sprint(a.UnmarshalJSON([]byte(text)), a), fmt.Sprint(b.UnmarshalJSON([]byte(text)), b))
	a, b = ours.Unix(5, 6), real.Unix(5, 6)
	same("UnmarshalText", text, fmt.Sprint(a.UnmarshalText([]byte(text)), a), fmt.Sprint(b.UnmarshalText([]byte(text)), b))
}

func parsing(r *rand.Rand) {
	pieces := []string{"2006", "06", "Jan", "January", "01", "1", "02", "2", "_2", "002", "__2", "Mon", "Monday", "15", "3", "03", "4", "04", "5", "05", "PM", "pm",
		"MST", "-0700", "-07:00", "-07", "-070000", "-07:00:00", "Z0700", "Z07:00", "Z07", "Z070000", "Z07:00:00", ".000", ".999", ",000", " ", "  ", "-", "/", ":", "x", "_2006", "T"}
	const noise = "0123456789 -+:.,ZTAPMpmJanUTCGMT/x"
	for i := range 60000 {
		layout := layouts[r.Intn(len(layouts))]
		if r.Intn(3) == 0 {
			layout = ""
			for range r.Intn(7) + 1 {
				layout += pieces[r.Intn(len(pieces))]
			}
		}
		t := real.Unix(r.Int63n(1<<33)-1<<31, r.Int63n(1e9)).In(real.FixedZone([]string{"", "XST", "CET", "EST", "GMT+3", "+03"}[r.Intn(6)], (r.Intn(1560)-780)*60))
		if r.Intn(3) == 0 {
			t = t.Local()
		} else if r.Intn(3) == 0 {
			t = t.UTC()
		}
		value := []byte(t.Format(layout))
		if i%2 == 0 && len(value) > 0 {
			for range r.Intn(3) {
				switch at := r.Intn(len(value)); r.Intn(3) {
				case 0:
					value[at] = noise[r.Intn(len(noise))]
				case 1:
					value = append(value[:at:at], value[at+1:]...)
				default:
					value = append(value[:at:at], append([]byte{noise[r.Intn(len(noise))]}, value[at:]...)...)
				}
				if len(value) == 0 {
					break
				}
			}
		}
		parseTime(layout, string(value))
		if i%10 == 0 {
			unmarshal(string(value))
			unmarshal(`"` + string(value) + `"`)
		}
	}
	for _, c := range [][2]string{{"Jan 2 2006", "Feb 30 2021"}, {"2006-01-02", "2021-02-29"}, {"2006-01-02", "2020-02-29"}, {"2006 002", "2020 366"}, {"2006 002", "2021 366"},
		{"2006 002", "2021 000"}, {"2006 002 01", "2020 060 03"}, {"2006 002 02", "2020 060 28"}, {"15:04:05", "24:00:00"}, {"3PM", "13PM"}, {"3PM", "0AM"}, {"3PM", "12AM"}, {"MST", "WITA"}, {"MST", "ChST"},
		{"MST", "GMT-8"}, {"MST", "GMT+99"}, {"MST", "ABCDEF"}, {"MST", "EDT"}, {"MST", "CEST"}, {"-0700", "-9999"}, {"-0700", "+2460"}, {"-070000", "-000001"}, {"04:05", "04:05.123456789012"}, {"05.00", "05,12"}, {"05.00", "05x12"}, {".00", ".-5"},
		{"06", "-5"}, {"2006", "-005"}, {"", ""}, {"", "x"}, {"January", "MAY"}, {"Mon", "sUn"}, {"2006-01-02T15:04:05Z07:00", "2006-01-02T3:04:05Z"}, {"Mon Jan _2", "Mon Jan  5"}, {"2 Jan", "\xff\"\\"}} {
		parseTime(c[0], c[1])
	}
	for _, s := range []string{"null", `""`, "", `"`, "x", `"2006-01-02T15:04:05Z"`, "2006-01-02T15:04:05Z", "2006-01-02T5:04:05Z", "2006-01-02T15:04:05,5Z", "2006-01-02T15:04:05+24:00", "2006-01-02T15:04:05+23:60", "2006-01-02T15:04:05.999999999-07:00"} {
		unmarshal(s)
	}
	for _, b := range [][]byte{nil, {1}, {3, 4}, {2, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 0, 5, 6}} {
		var c ours.Time
		var d real.Time
		same("UnmarshalBinary", b, fmt.Sprint(c.UnmarshalBinary(b)), fmt.Sprint(d.UnmarshalBinary(b)))
	}
	start := real.Now()
	ours.Sleep(20 * ours.Millisecond)
	ours.Sleep(-1)
	same("Sleep", "", real.Since(start) >= 20*real.Millisecond, true)
}
