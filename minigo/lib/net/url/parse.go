package url

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Parse takes a URL apart, which may be relative.
func Parse(rawURL string) (*URL, error) {
	rest, fragment, _ := strings.Cut(rawURL, "#")
	u, err := parse(rest, false)
	if err != nil {
		return nil, &Error{"parse", rest, err}
	}
	if fragment != "" {
		if err := u.setFragment(fragment); err != nil {
			return nil, &Error{"parse", rawURL, err}
		}
	}
	return u, nil
}

// ParseRequestURI takes apart what a request over HTTP asks for: an absolute URL or path.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

func parse(raw string, request bool) (u *URL, err error) {
	if strings.ContainsFunc(raw, func(c rune) bool { return c < ' ' || c == 0x7f }) {
		return nil, errors.New("net/url: invalid control character in URL")
	}
	u = &URL{}
	switch {
	case raw == "" && request:
		return nil, errors.New("empty url")
	case raw == "*":
		u.Path = "*"
		return u, nil
	}
	rest, err := u.cutScheme(raw)
	if err != nil {
		return nil, err
	}
	before, query, found := strings.Cut(rest, "?")
	rest, u.RawQuery, u.ForceQuery = before, query, found && query == ""
	rooted := strings.HasPrefix(rest, "/")
	first, _, _ := strings.Cut(rest, "/")
	switch {
	case !rooted && u.Scheme != "":
		u.Opaque = rest
		return u, nil
	case !rooted && request:
		return nil, errors.New("invalid URI for request")
	case !rooted && strings.Contains(first, ":"):
		return nil, errors.New("first path segment in URL cannot contain colon")
	case strings.HasPrefix(rest, "//") && (u.Scheme != "" || !request && !strings.HasPrefix(rest, "///")):
		authority := rest[2:]
		rest = ""
		if i := strings.IndexByte(authority, '/'); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if err := u.setAuthority(authority); err != nil {
			return nil, err
		}
	case u.Scheme != "":
		u.OmitHost = true
	}
	if err := u.setPath(rest); err != nil {
		return nil, err
	}
	return u, nil
}

// cutScheme sets the scheme, if there is one, and returns the rest.
func (u *URL) cutScheme(raw string) (rest string, err error) {
	i := strings.IndexFunc(raw, func(c rune) bool {
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		return !letter && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.'
	})
	switch {
	case i < 0 || raw[i] != ':':
		return raw, nil
	case i == 0:
		return "", errors.New("missing protocol scheme")
	case raw[0]|0x20 < 'a': // a scheme begins with a letter
		return raw, nil
	}
	u.Scheme = strings.ToLower(raw[:i])
	return raw[i+1:], nil
}

// setAuthority sets user and host.
func (u *URL) setAuthority(authority string) (err error) {
	i := strings.LastIndexByte(authority, '@')
	if u.Host, err = u.parseHost(authority[i+1:]); err != nil || i < 0 {
		return err
	}
	info := authority[:i]
	if strings.ContainsFunc(info, notInUser) {
		return errors.New("net/url: invalid userinfo")
	}
	name, password, found := strings.Cut(info, ":")
	if name, err = unescape(name, inUser); err != nil {
		return err
	}
	if password, err = unescape(password, inUser); err != nil {
		return err
	}
	u.User = &Userinfo{name, password, found}
	return nil
}

func notInUser(c rune) bool {
	return (c|0x20 < 'a' || 'z' < c|0x20) && (c < '0' || '9' < c) && !strings.ContainsRune("-._:~!$&'()*+,;=%@", c)
}

func (u *URL) parseHost(host string) (string, error) {
	switch open := strings.LastIndexByte(host, '['); {
	case open > 0:
		return "", errors.New("invalid IP-literal")
	case open == 0:
		return parseBracketed(host)
	}
	if i := strings.IndexByte(host, ':'); i >= 0 {
		if u.Scheme != "http" && u.Scheme != "https" {
			i = strings.LastIndexByte(host, ':')
		}
		if !isPort(host[i:]) {
			return "", fmt.Errorf("invalid port %q after host", host[i:])
		}
	}
	return unescape(host, inHost)
}

// parseBracketed reads an IPv6 address, perhaps with a zone, and a port.
func parseBracketed(host string) (string, error) {
	end := strings.LastIndexByte(host, ']')
	if end < 0 {
		return "", errors.New("missing ']' in host")
	}
	port := host[end+1:]
	if !isPort(port) {
		return "", fmt.Errorf("invalid port %q after host", port)
	}
	name, zone := host[1:end], ""
	if i := strings.Index(name, "%25"); i >= 0 {
		name, zone = name[:i], name[i:]
	}
	name, err := unescape(name, inHost)
	if err != nil {
		return "", err
	}
	if zone, err = unescape(zone, inZone); err != nil {
		return "", err
	}
	switch {
	case isIPv4(name) && zone == "":
		return "", errors.New("invalid IP-literal")
	case !isIPv6(name) || zone == "%":
		return "", fmt.Errorf("invalid host: ParseAddr(%q): unable to parse IP", name+zone)
	}
	return "[" + name + zone + "]" + port, nil
}

// isPort tells whether s is empty or a colon with digits.
func isPort(s string) bool {
	return s == "" || s[0] == ':' && strings.Trim(s[1:], "0123456789") == ""
}

func isIPv4(s string) bool {
	fields := strings.Split(s, ".")
	for _, f := range fields {
		n, err := strconv.ParseUint(f, 10, 8)
		if err != nil || strconv.Itoa(int(n)) != f {
			return false
		}
	}
	return len(fields) == 4
}

func isIPv6(s string) bool {
	left, right, short := strings.Cut(s, "::")
	n, ok := groups(left, !short)
	m, ok2 := groups(right, short)
	return ok && ok2 && (short && n+m < 8 || !short && n == 8)
}

// groups counts the groups of four digits in a part of an IPv6 address, which may end with an IPv4 one.
func groups(s string, last bool) (n int, ok bool) {
	if s == "" {
		return 0, true
	}
	fields := strings.Split(s, ":")
	for i, f := range fields {
		if last && i == len(fields)-1 && isIPv4(f) {
			return n + 2, true
		}
		if len(f) == 0 || len(f) > 4 {
			return 0, false
		}
		if _, err := strconv.ParseUint(f, 16, 16); err != nil {
			return 0, false
		}
		n++
	}
	return n, true
}
