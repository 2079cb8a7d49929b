package io

import "errors"

// ErrClosedPipe says that a pipe is closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

var (
	errWhence = errors.New("Seek: invalid whence")
	errOffset = errors.New("Seek: invalid offset")
)

// SectionReader reads a part of something that can be read at offsets.
type SectionReader struct {
	r     ReaderAt
	start int64
	next  int64
	end   int64
	size  int64 // as asked for
}

// NewSectionReader returns a reader of n bytes of r from the offset.
func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader {
	end := int64(1<<63 - 1)
	if off <= end-n {
		end = off + n
	}
	return &SectionReader{r, off, off, end, n}
}

func (s *SectionReader) Read(p []byte) (n int, err error) {
	if s.next >= s.end {
		return 0, EOF
	}
	if left := s.end - s.next; int64(len(p)) > left {
		p = p[:left]
	}
	n, err = s.r.ReadAt(p, s.next)
	s.next += int64(n)
	return n, err
}

// Seek sets the position of the next Read.
func (s *SectionReader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case SeekStart:
		offset += s.start
	case SeekCurrent:
		offset += s.next
	case SeekEnd:
		offset += s.end
	default:
		return 0, errWhence
	}
	if offset < s.start {
		return 0, errOffset
	}
	s.next = offset
	return offset - s.start, nil
}

// ReadAt reads at an offset of the section.
func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 || off >= s.Size() {
		return 0, EOF
	}
	off += s.start
	if left := s.end - off; int64(len(p)) > left {
		n, err = s.r.ReadAt(p[:left], off)
		if err == nil {
			err = EOF
		}
		return n, err
	}
	return s.r.ReadAt(p, off)
}

// Size returns the length of the section.
func (s *SectionReader) Size() int64 { return s.end - s.start }

// Outer returns what NewSectionReader was given.
func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64) { return s.r, s.start, s.size }

// OffsetWriter writes to a part of something that can be written at offsets.
type OffsetWriter struct {
	w     WriterAt
	start int64
	next  int64
}

// NewOffsetWriter returns a writer to w from the offset on.
func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter { return &OffsetWriter{w, off, off} }

func (o *OffsetWriter) Write(p []byte) (n int, err error) {
	n, err = o.w.WriteAt(p, o.next)
	o.next += int64(n)
	return n, err
}

// WriteAt writes at an offset, counted from the writer's own.
func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errOffset
	}
	return o.w.WriteAt(p, o.start+off)
}

// Seek sets the position of the next Write. There is no end to count from.
func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case SeekStart:
		offset += o.start
	case SeekCurrent:
		offset += o.next
	default:
		return 0, errWhence
	}
	if offset < o.start {
		return 0, errOffset
	}
	o.next = offset
	return offset - o.start, nil
}
