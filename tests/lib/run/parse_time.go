// Times read by layouts, with their errors; marshalled; zones; sleep.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, c := range [][2]string{
		{time.RFC3339, "2024-02-29T12:34:56Z"},
		{time.RFC3339, "2024-02-30T12:34:56Z"},
		{time.RFC3339, "2024-02-29T12:34:56.789+02:30"},
		{time.DateOnly, "2024-13-01"},
		{time.DateTime, "2024-01-02 25:00:00"},
		{time.Kitchen, "3:04PM"},
		{time.RFC1123Z, "Mon, 15 Jan 2024 10:00:00 -0700"},
		{"Jan _2, 2006 at 3:04pm (MST)", "Feb  3, 2013 at 7:54pm (PST)"},
		{"2006 002", "2024 366"},
		{"2006-01-02", "hello"},
		{"2006-01-02", "2024-01-02 x"},
		{"15h04m", "7h05m"},
	} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, err)
		if e, ok := err.(*time.ParseError); ok {
			fmt.Printf("%q %q %q\n", e.LayoutElem, e.ValueElem, e.Message)
		}
	}
	zone := time.FixedZone("HERE", -3*3600)
	t, err := time.ParseInLocation(time.DateTime, "2020-05-06 07:08:09", zone)
	fmt.Println(t, err, t.UTC())
	text, err := t.MarshalText()
	fmt.Println(string(text), err)
	text, err = t.MarshalJSON()
	var u time.Time
	fmt.Println(string(text), err, u.UnmarshalJSON(text), u, u.Equal(t))
	data, err := t.MarshalBinary()
	fmt.Println(data, err, u.UnmarshalBinary(data), u)
	_, err = t.AddDate(20000, 0, 0).MarshalText()
	fmt.Println(err)
	d, err := time.ParseDuration("1h15m30.5s")
	fmt.Println(d, err, t.Add(d).Format(time.StampMilli), t.Truncate(time.Hour), t.Round(24*time.Hour))
	year, week := t.ISOWeek()
	fmt.Println(year, week, t.YearDay(), t.Weekday(), t.Month(), t.Unix(), t.UnixNano())
	start := time.Now()
	time.Sleep(5 * time.Millisecond)
	passed := time.Since(start)
	fmt.Println(passed >= 5*time.Millisecond, passed < 5*time.Second)
	if paris, err := time.LoadLocation("Europe/Paris"); err == nil {
		fmt.Println(time.Date(2024, 7, 14, 12, 0, 0, 0, paris), time.Date(2024, 12, 25, 12, 0, 0, 0, paris).UTC())
	}
	_, err = time.LoadLocation("Nowhere/Atall")
	fmt.Println(err)
}
