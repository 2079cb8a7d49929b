"""Import paths: what can be one, and what the go command says about others.

Source: https://go.dev/ref/spec#Import_declarations; the go command's messages as observed.
"""
from __future__ import annotations

import posixpath

# Packages that Go has and our library may not.
_OF_GO = frozenset("""
    archive/tar archive/zip compress/bzip2 compress/flate compress/gzip compress/lzw compress/zlib crypto/aes
    crypto/cipher crypto/des crypto/dsa crypto/ecdh crypto/ecdsa crypto/ed25519 crypto/elliptic crypto/fips140 crypto/hkdf
    crypto/hpke crypto/mldsa crypto/mlkem crypto/mlkem/mlkemtest crypto/pbkdf2 crypto/rc4 crypto/rsa crypto/sha3
    crypto/tls crypto/x509 crypto/x509/pkix database/sql database/sql/driver debug/buildinfo debug/dwarf debug/elf
    debug/gosym debug/macho debug/pe debug/plan9obj embed encoding/ascii85 encoding/asn1 encoding/base32 encoding/gob
    encoding/json/jsontext encoding/json/v2 encoding/pem encoding/xml expvar go/ast go/build go/build/constraint
    go/constant go/doc go/doc/comment go/format go/importer go/parser go/printer go/scanner go/token go/types go/version
    html/template image image/color image/color/palette image/draw image/gif image/jpeg image/png index/suffixarray
    log/syslog mime mime/multipart mime/quotedprintable net/http net/http/cgi net/http/cookiejar net/http/fcgi
    net/http/httptest net/http/httptrace net/http/httputil net/http/pprof net/mail net/netip net/rpc net/rpc/jsonrpc
    net/smtp net/textproto os/exec os/signal os/user plugin runtime/cgo runtime/coverage runtime/metrics runtime/pprof
    runtime/race runtime/trace structs testing/cryptotest testing/fstest testing/slogtest testing/synctest text/scanner
    text/template text/template/parse time/tzdata uuid weak
""".split())

def is_import_path(path: str) -> bool:
    """Report whether the characters are those of a path; a file with another one is not read any further."""
    return bool(path) and all(c.isprintable() and c not in " !\"#$%&'()*,:;<=>?[\\]^`{|}\ufffd" for c in path)


def bad_import_path(path: str, literal: str) -> str | None:
    """Return what the go command says about an import path that names no package, None for a good one."""
    if path.startswith("/"):
        return f"{literal} is not a package path; see 'go help packages'"
    if path.startswith(("./", "../")) or path in (".", ".."):
        return f"{literal} is relative, but relative import paths are not supported in module mode"
    if path.endswith("/"):
        return f"malformed import path {literal}: trailing slash"
    if "//" in path:
        return f"malformed import path {literal}: double slash"
    strange = next((c for c in path if not c.isascii()), None)
    if strange is not None:
        return f"malformed import path {literal}: invalid char '{strange}'"
    return None


def is_in_go(path: str) -> bool:
    """Report whether Go's own library has a package, ours may or may not."""
    return path in _OF_GO or path.startswith("internal/")


def bad_path_character(path: str) -> str | None:
    """Return what the compiler says about the characters of an import path, None for good ones."""
    if not path:
        return "empty string"
    for c in path:
        if not c.isprintable() or c in " !\"#$%&'()*,:;<=>?[\\]^`{|}\ufffd":
            return f"invalid character U+{ord(c):04X}" + (f" '{c}'" if c.isprintable() else "")
    return None


def unopened(path: str) -> str | None:
    """Return why the compiler does not even look for a package, None where it does."""
    if path == "main":
        return 'cannot import "main"'
    if path.startswith("/"):
        return "import path cannot be absolute path"
    clean = posixpath.normpath(path)
    if clean != path and not path.startswith(("./", "../")):
        return f'non-canonical import path "{path}" (should be "{clean}")'
    return None
