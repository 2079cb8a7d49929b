// Compare minigo's time with the real one over durations, dates and layouts.
package main

import (
	"fmt"
	"math/rand"
	"os"
	real "time"

	ours "lib/time"
)

var compared, failures int

func same(what string, in any, got, want any) {
	compared++
	a, b := fmt.Sprint(got), fmt.Sprint(want)
	if a != b {
		failures++
		if failures < 40 {
			fmt.Printf("%s %v\n  ours %s\n  real %s\n", what, in, a, b)
		}
	}
}

func duration(d, m int64) {
	a, b := ours.Duration(d), real.Duration(d)
	same("String", d, a.String(), b.String())
	same("Hours", d, a.Hours(), b.Hours())
	same("Minutes", d, a.Minutes(), b.Minutes())
	same("Seconds", d, a.Seconds(), b.Seconds())
	same("Milliseconds", d, a.Milliseconds(), b.Milliseconds())
	same("Microseconds", d, a.Microseconds(), b.Microseconds())
	same("Nanoseconds", d, a.Nanoseconds(), b.Nanoseconds())
	same("Abs", d, int64(a.Abs()), int64(b.Abs()))
	same("Truncate", []int64{d, m}, int64(a.Truncate(ours.Duration(m))), int64(b.Truncate(real.Duration(m))))
	same("Round", []int64{d, m}, int64(a.Round(ours.Duration(m))), int64(b.Round(real.Duration(m))))
	parse(b.String())
}

func parse(s string) {
	a, aErr := ours.ParseDuration(s)
	b, bErr := real.ParseDuration(s)
	same("ParseDuration", s, fmt.Sprint(int64(a), aErr), fmt.Sprint(int64(b), bErr))
}

var layouts = []string{ours.Layout, ours.ANSIC, ours.UnixDate, ours.RubyDate, ours.RFC822, ours.RFC822Z, ours.RFC850, ours.RFC1123, ours.RFC1123Z, ours.RFC3339, ours.RFC3339Nano, ours.Kitchen, ours.Stamp, ours.StampMilli, ours.StampMicro, ours.StampNano, ours.DateTime, ours.DateOnly, ours.TimeOnly,
	"2006 _2006 06 __2 002 1 01 Jan January Janet Mon Month Monday 2 _2 02 15 3 03 4 04 5 05 PM pm", "-07 -0700 -07:00 -070000 -07:00:00 Z07 Z0700 Z07:00 Z070000 Z07:00:00 MST", "05.000 05.999 05,000000 .99 .0000000000000 .00x .001 15h4m5s", "x", "", "plain 7 8 9"}

func times(a ours.Time, b real.Time, d int64, label any) {
	same("Unix", label, a.Unix(), b.Unix())
	same("UnixMilli", label, a.UnixMilli(), b.UnixMilli())
	same("UnixMicro", label, a.UnixMicro(), b.UnixMicro())
	same("UnixNano", label, a.UnixNano(), b.UnixNano())
	y, m, day := a.Date()
	yy, mm, dd := b.Date()
	same("Date", label, []any{y, m, day, a.Year(), a.Month(), a.Day(), a.YearDay(), a.Weekday(), a.Hour(), a.Minute(), a.Second(), a.Nanosecond()},
		[]any{yy, mm, dd, b.Year(), b.Month(), b.Day(), b.YearDay(), b.Weekday(), b.Hour(), b.Minute(), b.Second(), b.Nanosecond()})
	iy, iw := a.ISOWeek()
	jy, jw := b.ISOWeek()
	same("ISOWeek", label, []int{iy, iw}, []int{jy, jw})
	same("String", label, a.String(), b.String())
	same("GoString", label, a.GoString(), b.GoString())
	for _, l := range layouts {
		same("Format "+l, label, a.Format(l), b.Format(l))
	}
	same("Add", d, a.Add(ours.Duration(d)).String(), b.Add(real.Duration(d)).String())
	same("Sub", d, int64(a.Add(ours.Duration(d)).Sub(a)), int64(b.Add(real.Duration(d)).Sub(b)))
	same("AddDate", d, a.AddDate(int(d%7), int(d%50), int(d%500)).String(), b.AddDate(int(d%7), int(d%50), int(d%500)).String())
	same("IsZero", label, a.IsZero(), b.IsZero())
	same("Truncate", []any{label, d}, a.Truncate(ours.Duration(d)).String(), b.Truncate(real.Duration(d)).String())
	same("Round", []any{label, d}, a.Round(ours.Duration(d)).String(), b.Round(real.Duration(d)).String())
	same("UTC", label, a.UTC().String(), b.UTC().String())
	n, o := a.Zone()
	nn, oo := b.Zone()
	same("Zone", label, []any{n, o, a.Location()}, []any{nn, oo, b.Location()})
	marshal(a, b)
}

// zones compares the locations of the system's zone files, near their changes and long after them.
func zones(r *rand.Rand) {
	if _, err := os.Stat("/usr/share/zoneinfo"); err != nil {
		fmt.Println("no zone files in /usr/share/zoneinfo: zones are not compared")
		return
	}
	for _, name := range []string{"Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia", "America/Sao_Paulo", "Europe/Dublin", "Asia/Tehran", "Etc/GMT+5", "Antarctica/Troll", "Local", "UTC", "", "No/Where", "../etc/passwd", "/etc/localtime", "a\\b"} {
		a, aErr := ours.LoadLocation(name)
		b, bErr := real.LoadLocation(name)
		same("LoadLocation "+name, name, aErr, bErr)
		if aErr != nil || bErr != nil {
			continue
		}
		same("Location", name, a, b)
		for range 2000 {
			unix := int64(r.Intn(1<<33)) - 1<<31
			if r.Intn(10) == 0 {
				unix *= 20
			}
			t, u := ours.Unix(unix, 0).In(a), real.Unix(unix, 0).In(b)
			same("In "+name, unix, t, u)
			same("IsDST "+name, unix, t.IsDST(), u.IsDST())
			// Around the next changes of the clocks.
			_, end := u.ZoneBounds()
			if !end.IsZero() {
				for _, d := range []int64{-1, 0, 1} {
					same("change "+name, end, ours.Unix(end.Unix()+d, 0).In(a), real.Unix(end.Unix()+d, 0).In(b))
				}
				wall := end.Add(real.Duration(r.Intn(10000)-5000) * real.Second)
				y, m, d := wall.Date()
				h, min, s := wall.Clock()
				same("Date "+name, wall, ours.Date(y, ours.Month(m), d, h, min, s, 0, a), real.Date(y, m, d, h, min, s, 0, b))
				same("Date + "+name, wall, ours.Date(y, ours.Month(m), d, h+1, min, s, 0, a), real.Date(y, m, d, h+1, min, s, 0, b))
				same("Date - "+name, wall, ours.Date(y, ours.Month(m), d, h-1, min, s, 0, a), real.Date(y, m, d, h-1, min, s, 0, b))
			}
		}
	}
}

func main() {
	if os.Getenv("TZ") == "" {
		os.Setenv("TZ", "America/New_York") // before either looks at it
	}
	r := rand.New(rand.NewSource(1))
	sizes := []int64{0, 1, -1, 999, 1000, 1001, 999999, 1000000, 999999999, 1e9, 1e9 + 1, 60e9, 3600e9, 3599999999999, 100 * 3600e9, 1<<63 - 1, -1 << 63, 1500, 1500000, 1500000000, 90e9}
	for _, d := range sizes {
		for _, m := range sizes {
			duration(d, m)
		}
	}
	for range 20000 {
		duration(r.Int63()>>uint(r.Intn(63))*int64(r.Intn(3)-1), r.Int63()>>uint(r.Intn(63)))
	}
	for _, s := range []string{"", "0", "-0", "+5s", "5", "1.5h", ".5s", "5.s", ".s", "1h15m30.918273645s", "-.5m", "3000000h", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "1x", "1h1", "é", "1µs", "1μs", "1us", "\"", "\\", "1.00000000000000000000000001s", "0.3333333333333333333h", "0.9223372036854775807h", "1e3s", "--1s", "1 s", "99999999999999999999s"} {
		parse(s)
	}
	for m := -1; m < 15; m++ {
		same("Month", m, ours.Month(m).String(), real.Month(m).String())
		same("Weekday", m, ours.Weekday(m).String(), real.Weekday(m).String())
	}
	times(ours.Time{}, real.Time{}, 5e9, "zero")
	for range 5000 {
		year, month, day, hour, min, sec, nsec := r.Intn(3000), r.Intn(20)-3, r.Intn(70)-20, r.Intn(60)-20, r.Intn(150)-40, r.Intn(150)-40, r.Intn(3e9)-1e9
		if r.Intn(4) == 0 {
			year = r.Intn(20000) - 10000
		}
		if r.Intn(2) == 0 {
			nsec = r.Intn(1000) * 1000000
		}
		d := r.Int63() >> uint(r.Intn(63))
		if r.Intn(3) == 0 {
			d = sizes[r.Intn(len(sizes))]
		}
		offset := (r.Intn(1560) - 780) * 60
		if r.Intn(4) == 0 {
			offset += r.Intn(100) - 50
		}
		zone := []string{"", "XST", "CET"}[r.Intn(3)]
		a := ours.Date(year, ours.Month(month), day, hour, min, sec, nsec, ours.FixedZone(zone, offset))
		b := real.Date(year, real.Month(month), day, hour, min, sec, nsec, real.FixedZone(zone, offset))
		times(a, b, d, b)
		times(ours.Date(year, ours.Month(month), day, hour, min, sec, nsec, ours.UTC), real.Date(year, real.Month(month), day, hour, min, sec, nsec, real.UTC), d, b)
		times(ours.Unix(b.Unix(), int64(nsec)), real.Unix(b.Unix(), int64(nsec)), d, b)
		times(ours.UnixMilli(b.UnixMilli()), real.UnixMilli(b.UnixMilli()), d, b)
		c := ours.Date(r.Intn(4000), 1, 1, 0, 0, 0, 0, ours.UTC)
		e := real.Unix(c.Unix(), 0)
		same("Compare", b, []any{a.Compare(c), a.Before(c), a.After(c), a.Equal(c), int64(a.Sub(c))}, []any{b.Compare(e), b.Before(e), b.After(e), b.Equal(e), int64(b.Sub(e))})
	}
	zones(r)
	parsing(r)
	start := ours.Now()
	for ours.Since(start) <= 0 {
	}
	same("Now", 0, real.Since(real.Unix(0, start.UnixNano())) < real.Minute, true)
	same("monotonic", 0, start.Add(5).Sub(start), "5ns")
	same("without", 0, start.Round(0).Equal(start), true)
	fmt.Printf("time: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
