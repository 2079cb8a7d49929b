package template

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// HTMLEscape writes the text with the characters that mean something in HTML written as entities.
func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }

// HTMLEscapeString returns the text with the characters that mean something in HTML written as entities.
func HTMLEscapeString(s string) string { return htmlEntities().Replace(s) }

func htmlEntities() *strings.Replacer {
	return strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")
}

// HTMLEscaper returns the arguments' text as HTMLEscapeString does.
func HTMLEscaper(args ...any) string { return HTMLEscapeString(joined(args)) }

// JSEscape writes the text as it is written inside a string of JavaScript.
func JSEscape(w io.Writer, b []byte) { io.WriteString(w, JSEscapeString(string(b))) }

// JSEscapeString returns the text as it is written inside a string of JavaScript.
func JSEscapeString(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == '\\' || r == '\'' || r == '"':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r == '<' || r == '>' || r == '&' || r == '=':
			fmt.Fprintf(&b, "\\u%04X", r)
		case r < utf8.RuneSelf || unicode.IsPrint(r):
			_, n := utf8.DecodeRuneInString(s[i:])
			b.WriteString(s[i : i+n])
		default:
			fmt.Fprintf(&b, "\\u%04X", r)
		}
	}
	return b.String()
}

// JSEscaper returns the arguments' text as JSEscapeString does.
func JSEscaper(args ...any) string { return JSEscapeString(joined(args)) }
