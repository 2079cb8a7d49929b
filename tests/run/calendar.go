package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

type Weekday uint8

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [7]string{Monday: "Monday", Tuesday: "Tuesday", Wednesday: "Wednesday", Thursday: "Thursday", Friday: "Friday", Saturday: "Saturday", Sunday: "Sunday"}

func (d Weekday) String() string { return dayNames[d%7] }

type Month int

const (
	_ Month = iota
	January
	February
	March
	_
	_
	_
	_
	August
	_
	_
	_
	December
)

var months = "JanFebMarAprMayJunJulAugSepOctNovDec"

func (m Month) String() string {
	if m < January || m > December {
		return fmt.Sprintf("Month(%d)", int(m))
	}
	return months[3*(m-1) : 3*m]
}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func length(y int, m Month) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case February:
		if leap(y) {
			return 29
		}
		return 28
	}
	return 31
}

// weekday uses Zeller's rule with March as the first month.
func weekday(y int, m Month, d int) Weekday {
	if m < March {
		m += 12
		y--
	}
	k, j := y%100, y/100
	h := (d + 13*(int(m)+1)/5 + k + k/4 + j/4 + 5*j) % 7
	return Weekday((h + 6) % 7)
}

func days(y int, m Month, d int) int {
	n := d
	for k := January; k < m; k++ {
		n += length(y, k)
	}
	y--
	return n + 365*y + y/4 - y/100 + y/400
}

func page(y int, m Month) string {
	var sb strings.Builder
	title := fmt.Sprint(m, " ", y)
	sb.WriteString(strings.Repeat(" ", (20-len(title))/2) + title + "\nSu Mo Tu We Th Fr Sa\n")
	first := weekday(y, m, 1)
	sb.WriteString(strings.Repeat("   ", int(first)))
	for d := 1; d <= length(y, m); d++ {
		sb.WriteString(fmt.Sprintf("%2d", d))
		if last := d == length(y, m); weekday(y, m, d) == Saturday || last {
			sb.WriteString("\n")
		} else {
			sb.WriteByte(' ')
		}
	}
	return sb.String()
}

func easter(y int) (Month, int) {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := (h + l - 7*m + 90) / 25
	return Month(n), (h + l - 7*m + 33*n + 19) % 32
}

func main() {
	fmt.Print(page(2024, February), "\n", page(2023, 10))
	for _, y := range []int{1900, 2000, 2023, 2024} {
		m, d := easter(y)
		fmt.Println(y, leap(y), m, d, weekday(y, m, d))
	}
	fmt.Println(days(2000, January, 1)-days(1970, January, 1), days(2024, 12, 31)-days(2023, 12, 31))
	fridays := 0
	for y := 2000; y < 2028; y++ {
		for m := January; m <= December; m++ {
			if weekday(y, m, 13) == Friday {
				fridays++
			}
		}
	}
	fmt.Println(fridays, "Fridays the 13th;", Month(0), Month(13), August, Weekday(9), Saturday)
	span := 36*time.Hour + 15*time.Minute + 500*time.Millisecond
	fmt.Println(span, span.Hours(), time.Duration(1500)*time.Microsecond, time.Duration(0), -2*time.Second)
	fmt.Printf("%v %d %T\n", span.Minutes(), span/time.Minute, span)
	start := time.Now()
	if time.Since(start) < 0 {
		fmt.Println("time runs backwards")
		os.Exit(1)
	}
}
