package main

import (
	"errors"
	"fmt"
	"sort"
	"time"
)

type span struct{ from, to time.Time }

func (s span) Days() int { return int(s.to.Sub(s.from).Hours() / 24) }

func age(born, now time.Time) int {
	y := now.Year() - born.Year()
	if now.Month() < born.Month() || now.Month() == born.Month() && now.Day() < born.Day() {
		y--
	}
	return y
}

func workdays(from time.Time, n int, holidays map[string]bool) time.Time {
	for n > 0 {
		from = from.AddDate(0, 0, 1)
		switch wd := from.Weekday(); {
		case wd == time.Saturday, wd == time.Sunday, holidays[from.Format(time.DateOnly)]:
		default:
			n--
		}
	}
	return from
}

func monthTable(year int, month time.Month) {
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1)
	fmt.Printf("%*s\n", 10+len(first.Format("January 2006"))/2, first.Format("January 2006"))
	for d := time.Sunday; d <= time.Saturday; d++ {
		fmt.Printf("%3.2s", d)
	}
	fmt.Println()
	fmt.Printf("%*s", 3*int(first.Weekday()), "")
	for d := first; !d.After(last); d = d.AddDate(0, 0, 1) {
		fmt.Printf("%3d", d.Day())
		if d.Weekday() == time.Saturday || d.Equal(last) {
			fmt.Println()
		}
	}
}

func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	j, k := c/4, c%4
	m := (a + 11*h) / 319
	r := (2*e + 2*j - k - h + m + 32) % 7
	n := (h - m + r + 90) / 25
	p := (h - m + r + n + 19) % 32
	return time.Date(y, time.Month(n), p, 0, 0, 0, 0, time.UTC)
}

func human(d time.Duration) string {
	units := []struct {
		size time.Duration
		name string
	}{{365 * 24 * time.Hour, "year"}, {24 * time.Hour, "day"}, {time.Hour, "hour"}, {time.Minute, "minute"}, {time.Second, "second"}}
	out := ""
	for _, u := range units {
		if n := d / u.size; n > 0 {
			d -= n * u.size
			if out != "" {
				out += ", "
			}
			out += fmt.Sprintf("%d %s", n, u.name)
			if n != 1 {
				out += "s"
			}
		}
	}
	if out == "" {
		return "now"
	}
	return out
}

func main() {
	t := time.Date(2024, time.February, 29, 23, 59, 58, 123456789, time.UTC)
	fmt.Println(t)
	for _, layout := range []string{
		time.ANSIC, time.RFC822, time.RFC850, time.RFC1123, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.StampMicro, time.DateTime,
		"2 Jan 06 3:04PM", "Monday, January _2, 2006", "2006-002 15h04", "02.01.2006 .000 ,999", "Jan-01-1 (Mon) 3:4:5 pm",
	} {
		fmt.Println(t.Format(layout))
	}
	y, w := t.ISOWeek()
	fmt.Println(t.Unix(), t.UnixMilli(), t.Nanosecond(), t.YearDay(), t.Weekday(), y, w, t.Month(), int(t.Month()))
	fmt.Println(t.AddDate(1, 0, 0).Format(time.DateOnly), t.AddDate(0, 1, 1).Format(time.DateOnly), t.AddDate(0, -12, 0).Format(time.DateOnly))
	fmt.Println(time.Date(2023, 14, 35, 25, 61, 61, 0, time.UTC))
	fmt.Println(t.Truncate(time.Hour), t.Round(time.Minute), t.Truncate(24*time.Hour))

	for _, in := range [][2]string{
		{time.RFC3339, "2006-01-02T15:04:05Z"}, {time.RFC3339, "2006-01-02T15:04:05+07:00"}, {time.DateOnly, "2023-02-29"}, {time.DateOnly, "23-1-2"},
		{"Jan 2 2006", "Mar 5 1999"}, {"15:04", "25:00"}, {"3:04 PM", "12:30 AM"}, {time.RFC1123Z, "Mon, 02 Jan 2006 15:04:05 -0700"}, {"2006", "x"},
	} {
		p, err := time.Parse(in[0], in[1])
		var pe *time.ParseError
		if errors.As(err, &pe) {
			fmt.Printf("error %v | %q\n", err, pe.Value)
			continue
		}
		fmt.Println(p.UTC(), err)
	}

	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Millisecond, 90 * time.Second, 36*time.Hour + 5*time.Minute, -1500 * time.Millisecond, 1<<63 - 1} {
		fmt.Println(d, d.Seconds(), d.Round(time.Second), d.Truncate(time.Minute), d.Milliseconds())
	}
	for _, s := range []string{"1h15m30.918s", "1.5h", "-2us", "300ms", "1d", "", "5", ".s", "1h-2m"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	born := time.Date(2000, 2, 29, 6, 0, 0, 0, time.UTC)
	fmt.Println(age(born, t), age(born, time.Date(2023, 2, 28, 0, 0, 0, 0, time.UTC)), span{born, t}.Days(), human(t.Sub(born)), human(0))
	fmt.Println(workdays(time.Date(2024, 12, 20, 0, 0, 0, 0, time.UTC), 6, map[string]bool{"2024-12-25": true, "2024-12-26": true, "2025-01-01": true}).Format("Mon 02 Jan 2006"))
	monthTable(2024, time.February)
	monthTable(2023, time.October)
	for _, y := range []int{2000, 2024, 2038} {
		fmt.Print(easter(y).Format("02 Jan 2006; "))
	}
	fmt.Println()

	zone := time.FixedZone("XYZ", -(3*3600 + 1800))
	l := t.In(zone)
	name, off := l.Zone()
	fmt.Println(l, name, off, l.Equal(t), l == t, l.Format("-0700 MST Z07:00"), l.Location())
	list := []time.Time{t, born, {}, l.Add(-time.Nanosecond)}
	sort.Slice(list, func(i, j int) bool { return list[i].Before(list[j]) })
	for _, x := range list {
		fmt.Print(x.Format("2006-01-02 15:04:05.999999999"), " ", x.IsZero(), "; ")
	}
	fmt.Println(t.Compare(born), time.Unix(0, 0).UTC(), time.UnixMilli(1700000000123).UTC())
	counts := map[time.Month]int{}
	for d := time.Date(2024, 1, 13, 0, 0, 0, 0, time.UTC); d.Year() == 2024; d = d.AddDate(0, 1, 0) {
		if d.Weekday() == time.Friday {
			counts[d.Month()]++
		}
	}
	fmt.Println(counts, time.Duration(2.5*float64(time.Hour)), time.Month(13), time.Weekday(8))
}
