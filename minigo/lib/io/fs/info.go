package fs

import "time"

// FileMode holds a file's mode and permission bits.
type FileMode uint32

// The mode bits. The nine lowest are Unix permissions.
const (
	ModeDir        FileMode = 1 << (31 - iota) // d: a directory
	ModeAppend                                 // a: append only
	ModeExclusive                              // l: exclusive use
	ModeTemporary                              // T: temporary file
	ModeSymlink                                // L: symbolic link
	ModeDevice                                 // D: device
	ModeNamedPipe                              // p: named pipe
	ModeSocket                                 // S: socket
	ModeSetuid                                 // u: setuid
	ModeSetgid                                 // g: setgid
	ModeCharDevice                             // c: character device, with ModeDevice
	ModeSticky                                 // t: sticky
	ModeIrregular                              // ?: not a regular file, nothing else known

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	// ModePerm masks the permission bits.
	ModePerm FileMode = 0o777
)

// String returns the mode like ls shows it.
func (m FileMode) String() string {
	const letters, permissions = "dalTLDpSugct?", "rwxrwxrwx"
	text := make([]byte, 0, len(letters)+len(permissions))
	for i := 0; i < len(letters); i++ {
		if m&(1<<uint(31-i)) != 0 {
			text = append(text, letters[i])
		}
	}
	if len(text) == 0 {
		text = append(text, '-')
	}
	for i := 0; i < len(permissions); i++ {
		c := byte('-')
		if m&(1<<uint(8-i)) != 0 {
			c = permissions[i]
		}
		text = append(text, c)
	}
	return string(text)
}

// IsDir reports whether the mode is that of a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether the mode is that of a regular file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the bits that tell the type.
func (m FileMode) Type() FileMode { return m & ModeType }

// FileInfo describes a file.
type FileInfo interface {
	Name() string       // last element of the path
	Size() int64        // in bytes
	Mode() FileMode     // type and permissions
	ModTime() time.Time // of the last change
	IsDir() bool        // Mode().IsDir()
	Sys() any           // what the system said, or nil
}

// DirEntry is an entry of a directory.
type DirEntry interface {
	Name() string            // without the directory
	IsDir() bool             // whether it is a directory
	Type() FileMode          // the type bits of its mode
	Info() (FileInfo, error) // the whole description, of now
}

type infoEntry struct{ info FileInfo }

// FileInfoToDirEntry returns an entry that tells what info does; nil for nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return infoEntry{info}
}

func (e infoEntry) Name() string            { return e.info.Name() }
func (e infoEntry) IsDir() bool             { return e.info.IsDir() }
func (e infoEntry) Type() FileMode          { return e.info.Mode().Type() }
func (e infoEntry) Info() (FileInfo, error) { return e.info, nil }
func (e infoEntry) String() string          { return FormatDirEntry(e) }

// FormatFileInfo returns a line like those of ls -l.
func FormatFileInfo(info FileInfo) string {
	text := []byte(info.Mode().String() + " ")
	size := info.Size()
	if size < 0 {
		text = append(text, '-')
	}
	text = appendDecimal(text, size)
	text = append(text, ' ')
	text = info.ModTime().AppendFormat(text, time.DateTime)
	text = append(text, ' ')
	text = append(text, info.Name()...)
	if info.IsDir() {
		text = append(text, '/')
	}
	return string(text)
}

// appendDecimal adds the digits of n without its sign.
func appendDecimal(text []byte, n int64) []byte {
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + u%10)
		u /= 10
		if u == 0 {
			return append(text, buf[i:]...)
		}
	}
}

// FormatDirEntry returns the type and the name, a directory's with a slash.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	text := mode[:len(mode)-len("rwxrwxrwx")] + " " + dir.Name()
	if dir.IsDir() {
		text += "/"
	}
	return text
}
