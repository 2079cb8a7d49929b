// Package url takes URLs apart and puts them together, as in RFC 3986.
package url

import (
	"fmt"
	"path"
	"strings"
)

// Error says what was to be done with which URL, and why it cannot.
type Error struct {
	Op  string
	URL string
	Err error
}

// Unwrap returns the reason.
func (e *Error) Unwrap() error { return e.Err }

func (e *Error) Error() string { return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err) }

// Timeout tells whether the reason is that it took too long.
func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary tells whether it may be possible later.
func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// URL is [scheme:][//[user@]host][/]path[?query][#fragment], or scheme:opaque[?query][#fragment].
type URL struct {
	Scheme      string
	Opaque      string // escaped
	User        *Userinfo
	Host        string // with the port
	Path        string
	Fragment    string
	RawQuery    string // escaped
	RawPath     string // escaped, if that is not what Path gives
	RawFragment string
	ForceQuery  bool // a question mark stands there without a query
	OmitHost    bool // without // before an empty host
}

// Userinfo is a user's name, perhaps with a password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

// User returns a name.
func User(username string) *Userinfo { return &Userinfo{username: username} }

// UserPassword returns a name with a password.
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

// Username returns the name.
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

// Password returns the password, and whether there is one.
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

// String returns what stands before the @.
func (u *Userinfo) String() string {
	switch {
	case u == nil:
		return ""
	case u.passwordSet:
		return escape(u.username, inUser) + ":" + escape(u.password, inUser)
	}
	return escape(u.username, inUser)
}

// EscapedPath returns RawPath if it stands for Path, else one made of Path.
func (u *URL) EscapedPath() string {
	if valid(u.RawPath, u.Path, inPath) {
		return u.RawPath
	}
	if u.Path == "*" {
		return "*"
	}
	return escape(u.Path, inPath)
}

// EscapedFragment returns RawFragment if it stands for Fragment, else one made of Fragment.
func (u *URL) EscapedFragment() string {
	if valid(u.RawFragment, u.Fragment, inFragment) {
		return u.RawFragment
	}
	return escape(u.Fragment, inFragment)
}

// valid tells whether raw is well escaped and stands for s.
func valid(raw, s string, where part) bool {
	for _, c := range []byte(raw) {
		if plain[c]&where == 0 && !strings.ContainsRune("!$&'()*+,;=:@[]%", rune(c)) {
			return false
		}
	}
	got, err := unescape(raw, where)
	return raw != "" && err == nil && got == s
}

// setPath sets the path to what an escaped one stands for.
func (u *URL) setPath(raw string) error {
	s, err := unescape(raw, inPath)
	if err != nil {
		return err
	}
	u.Path, u.RawPath = s, raw
	if escape(s, inPath) == raw {
		u.RawPath = ""
	}
	return nil
}

func (u *URL) setFragment(raw string) error {
	s, err := unescape(raw, inFragment)
	if err != nil {
		return err
	}
	u.Fragment, u.RawFragment = s, raw
	if escape(s, inFragment) == raw {
		u.RawFragment = ""
	}
	return nil
}

// String puts the parts together.
func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme + ":")
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		u.writePlace(&b)
	}
	if u.ForceQuery || u.RawQuery != "" {
		b.WriteString("?" + u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteString("#" + u.EscapedFragment())
	}
	return b.String()
}

// writePlace writes user, host and path. A path that would look like something else is written with a detour.
func (u *URL) writePlace(b *strings.Builder) {
	hostless := u.OmitHost && u.Host == "" && u.User == nil
	if !hostless && (u.Host != "" || u.User != nil || u.Scheme != "" && u.Path != "") {
		b.WriteString("//")
		if u.User != nil {
			b.WriteString(u.User.String() + "@")
		}
		b.WriteString(escape(u.Host, inHost))
	}
	p := u.EscapedPath()
	if hostless && strings.HasPrefix(p, "//") {
		b.WriteString("%2F")
		p = p[1:]
	}
	if p != "" && p[0] != '/' && u.Host != "" {
		b.WriteByte('/')
	}
	if b.Len() == 0 {
		if first, _, _ := strings.Cut(p, "/"); strings.Contains(first, ":") {
			b.WriteString("./")
		}
	}
	b.WriteString(p)
}

// Redacted is String with a password that nobody has.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	if _, ok := u.User.Password(); !ok {
		return u.String()
	}
	shown := *u
	shown.User = UserPassword(u.User.Username(), "xxxxx")
	return shown.String()
}

// Clone returns a copy.
func (u *URL) Clone() *URL {
	if u == nil {
		return nil
	}
	c := *u
	if u.User != nil {
		user := *u.User
		c.User = &user
	}
	return &c
}

// IsAbs tells whether there is a scheme.
func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Hostname returns the host without port and without the brackets of an IPv6 address.
func (u *URL) Hostname() string {
	host, _ := u.hostPort()
	return host
}

// Port returns the port, without colon.
func (u *URL) Port() string {
	_, port := u.hostPort()
	return port
}

func (u *URL) hostPort() (host, port string) {
	host = u.Host
	if i := strings.LastIndexByte(host, ':'); i >= 0 && isPort(host[i:]) {
		host, port = host[:i], host[i+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return host, port
}

// Query returns the values of the query, without what is wrong.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}

// RequestURI returns what a request over HTTP asks for.
func (u *URL) RequestURI() string {
	s := u.Opaque
	switch {
	case strings.HasPrefix(s, "//"):
		s = u.Scheme + ":" + s
	case s == "":
		if s = u.EscapedPath(); s == "" {
			s = "/"
		}
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	return s
}

// MarshalBinary returns the text.
func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }

// AppendBinary appends the text.
func (u *URL) AppendBinary(b []byte) ([]byte, error) { return append(b, u.String()...), nil }

// UnmarshalBinary takes the URL from its text.
func (u *URL) UnmarshalBinary(text []byte) error {
	parsed, err := Parse(string(text))
	if err == nil {
		*u = *parsed
	}
	return err
}

// Parse returns what ref means in a page at u.
func (u *URL) Parse(ref string) (*URL, error) {
	parsed, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(parsed), nil
}

// ResolveReference returns what ref means in a page at u.
func (u *URL) ResolveReference(ref *URL) *URL {
	r := *ref
	if ref.Scheme == "" {
		r.Scheme = u.Scheme
	}
	switch {
	case ref.Scheme != "" || ref.Host != "" || ref.User != nil:
		r.setPath(resolve(ref.EscapedPath(), ""))
		return &r
	case ref.Opaque != "":
		r.User, r.Host, r.Path = nil, "", ""
		return &r
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		r.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			r.Fragment, r.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		r.Opaque, r.User, r.Host, r.Path = u.Opaque, nil, "", ""
		return &r
	}
	r.Host, r.User = u.Host, u.User
	r.setPath(resolve(u.EscapedPath(), ref.EscapedPath()))
	return &r
}

// resolve returns the path that ref means beside base, without dots.
func resolve(base, ref string) string {
	full := ref
	switch {
	case ref == "":
		full = base
	case ref[0] != '/':
		full = base[:strings.LastIndexByte(base, '/')+1] + ref
	}
	if full == "" {
		return ""
	}
	var kept []string // a rooted path begins with an empty one
	last := ""
	for last = range strings.SplitSeq(full, "/") {
		switch {
		case last == "..":
			if kept = kept[:max(len(kept)-1, 0)]; len(kept) == 1 && kept[0] == "" {
				kept = nil
			}
		case last == "." && len(kept) == 0:
			kept = append(kept, "")
		case last != ".":
			kept = append(kept, last)
		}
	}
	p := "/" + strings.Join(kept, "/")
	if last == "." || last == ".." {
		p += "/"
	}
	if strings.HasPrefix(p, "//") {
		p = p[1:]
	}
	return p
}

// JoinPath returns the URL with further elements of the path; dots are resolved.
func (u *URL) JoinPath(elem ...string) *URL {
	joined, _ := u.join(elem)
	return joined
}

// JoinPath returns the URL base with further elements of the path; dots are resolved.
func JoinPath(base string, elem ...string) (string, error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	if u, err = u.join(elem); err != nil {
		return "", err
	}
	return u.String(), nil
}

func (u *URL) join(elem []string) (*URL, error) {
	start := u.EscapedPath()
	relative := !strings.HasPrefix(start, "/")
	all := append([]string{start}, elem...)
	if relative {
		all[0] = "/" + start
	}
	p := path.Join(all...)
	if relative {
		p = p[1:]
	}
	if strings.HasSuffix(all[len(all)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	joined := *u
	err := joined.setPath(p)
	return &joined, err
}
