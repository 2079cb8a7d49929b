// net/url: URLs taken apart, put together, resolved and joined; queries and escapes.
package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"net/url"
	"strings"
)

var texts = strings.Fields(`http://example.com/a/b?x=1&y=2#frag https://user:pa%20ss@example.com:8080/p%2Fq/r?q=a+b%26c mailto:someone@example.com
 /rel/path ../up?x=#f //host/path ///three http:// http:opaque?x http:/one http:///three * # ? ?x a:b a/b:c :x 1a:b HTTP://UP.case/%7Efoo?%zz
 http://[::1]:80/ http://[fe80::1%25en0]/x http://[::1 http://[1.2.3.4]/ http://[1:2:3:4:5:6:7::]/ http://[64:ff9b::1.2.3.4]/ http://a[::1]/ http://h:port/ http://h:80x http://a:b:1/ x://a:b:1/
 http://h%41/ http://h%25/ http://%C3%A9.com/ http://h<>/"x" http://us<er@h/ http://a@b@c/ http://u:@h/ http://:p@h/ http://h/%zz http://h/%2 /%41%2f%2F
 http://h/a;b,c!d'e(f)*g /a%20b+c http://h/é?é#é http://h/?a=1;b=2 http://h?x http://h? http://h/?? http://h/#a%20b%2 http://h/#a%20é http://h/#! file:///etc/x data:,x%20y
 //user@/x x:// x:/// ./a:b http://h/[x] http://h/^|`)

var refs = strings.Fields(`g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x . ./ .. ../ ../g ../.. ../../ ../../g ../../../g ../../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h http:g g:h a//b // ../../..//g .//g ..//g a/..//b a/.//b /..//x //../x a/../.. a/.. a/. ././/. ..//..`)

func show(u *url.URL, err error) string {
	if err != nil {
		return fmt.Sprintf("%v (%T)", err, err.(*url.Error).Err)
	}
	p, ok := u.User.Password()
	return fmt.Sprintf("%+q %v %q %t %s|%s|%s|%s|%s|%t|%s", *u, u.User.Username(), p, ok, u, u.Hostname(), u.Port(), u.RequestURI(), u.Redacted(), u.IsAbs(), u.EscapedPath())
}

func main() {
	for _, s := range append(texts, "", " ", "http://a b/", "x y", "\x7f", "http://h/a b?c d#e f", "a\nb") {
		u, err := url.Parse(s)
		if err == nil && u.User != nil {
			fmt.Println(u.User)
			u.User = url.User("someone")
		}
		fmt.Printf("%q %s\n", s, show(u, err))
		u, err = url.ParseRequestURI(s)
		if err == nil {
			u.User = nil
		}
		fmt.Println(" ", show(u, err))
	}
	base, _ := url.Parse("http://a/b/c/d;p?q")
	other, _ := url.Parse("x:opaque?z")
	bare, _ := url.Parse("http://host")
	for _, r := range refs {
		for _, b := range []*url.URL{base, other, bare, {Path: "rel/p"}} {
			u, err := b.Parse(r)
			fmt.Print(u, " ", err, "  ")
		}
		fmt.Println(r)
	}
	for _, e := range [][]string{{}, {"x"}, {"/x"}, {"../x"}, {"x/"}, {"x", "../y", "./z/"}, {"a b", "%41"}, {"%zz"}, {""}, {"//x"}, {"..", "..", ".."}} {
		for _, b := range []string{"http://h", "http://h/p", "http://h/p/", "rel", "", "http://h/%2F/x"} {
			s, err := url.JoinPath(b, e...)
			u, _ := url.Parse(b)
			fmt.Print(s, " ", err, " ", u.JoinPath(e...), "  ")
		}
		fmt.Println(e)
	}
	for _, q := range []string{"a=1&b=2&a=3", "a", "a=", "=b", "&&", "a=%zz&b=1", "a;b=1&c=2", "a=b=c", "a+b=c+d&é=%C3%A9", "%=1&x;y", "x;y&%"} {
		v, err := url.ParseQuery(q)
		fmt.Println(q, v, err, v.Encode(), v.Get("a"), v.Has("b"))
	}
	v := url.Values{}
	v.Set("name", "Ava & co")
	v.Add("friend", "Jess")
	v.Add("friend", "Sarah;x")
	c := v.Clone()
	v.Del("name")
	fmt.Println(v.Encode(), c.Encode(), v["friend"])
	for _, u := range []url.URL{{Scheme: "x", Opaque: "y"}, {Host: "h", Path: "p"}, {Path: "//x"}, {Path: "a:b"}, {Scheme: "x", Path: "//y", OmitHost: true}, {Path: "a?b#c", RawPath: "wrong"},
		{Host: "h o", Path: "/é"}, {Scheme: "s", User: url.UserPassword("a:b", "c@d/")}, {ForceQuery: true}, {Fragment: "a b", RawFragment: "a%20b"}, {Scheme: "http"}, {Path: "*"}} {
		fmt.Println(u.String(), u.RequestURI())
	}
	r := rand.New(rand.NewSource(3))
	h := fnv.New64a()
	for range 2000 {
		b := make([]byte, r.Intn(12))
		r.Read(b)
		s := string(b)
		q, p := url.QueryEscape(s), url.PathEscape(s)
		back, err := url.QueryUnescape(q)
		back2, err2 := url.PathUnescape(p)
		if back != s || back2 != s {
			fmt.Println("differs", s, back, back2)
		}
		_, err3 := url.QueryUnescape(s)
		fmt.Fprintln(h, q, p, err, err2, err3)
		var t strings.Builder
		for range r.Intn(6) {
			t.WriteString([]string{"http:", "x:", "/", "//", "?", "#", "@", ":", "80", "a", "b.c", "%41", "%", "..", ".", "[::1]", "é", " ", "&", "=", ";", "~"}[r.Intn(22)])
		}
		u, err := url.Parse(t.String())
		if err == nil {
			ref, _ := url.Parse([]string{"x", "../y?z", "//q", "#f"}[r.Intn(4)])
			fmt.Fprintln(h, u, u.ResolveReference(ref), u.Host, u.Path, u.RawQuery, u.JoinPath("k/../m"))
		} else {
			fmt.Fprintln(h, err)
		}
	}
	fmt.Printf("%x\n", h.Sum64())
}
