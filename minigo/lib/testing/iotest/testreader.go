package iotest

import (
	"bytes"
	"fmt"
	"io"
)

// TestReader reports what is wrong with r, which should yield content and then io.EOF. If r can Seek or ReadAt, that is tested, too.
func TestReader(r io.Reader, content []byte) error {
	if len(content) > 0 {
		if n, err := r.Read(nil); n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(inPieces(r))
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	if n, err := r.Read(make([]byte, 10)); n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	if s, ok := r.(io.ReadSeeker); ok {
		if err := testSeek(s, content); err != nil {
			return err
		}
	}
	if a, ok := r.(io.ReaderAt); ok {
		return testReadAt(a, content)
	}
	return nil
}

// inPieces reads one, two, three, and again one byte at a time.
func inPieces(r io.Reader) io.Reader {
	offset, size := 0, 0
	return readFunc(func(p []byte) (int, error) {
		if len(p) == 0 {
			return 0, nil
		}
		size = size%3 + 1
		want := min(size, len(p))
		n, err := r.Read(p[:want])
		if err != nil && err != io.EOF {
			err = fmt.Errorf("Read(%d bytes at offset %d): %v", want, offset, err)
		}
		offset += n
		return n, err
	})
}

// step is a call of Seek, from a place, and where it should lead to.
type step struct {
	offset, whence int
	from           string
	want           int
}

func (s step) run(r io.Seeker) error {
	if offset, err := r.Seek(int64(s.offset), s.whence); offset != int64(s.want) || err != nil {
		return fmt.Errorf("Seek(%d, %d) from %s = %d, %v, want %d, nil", s.offset, s.whence, s.from, offset, err, s.want)
	}
	return nil
}

func testSeek(r io.ReadSeeker, content []byte) error {
	size := len(content)
	third := size / 3
	middle := size - third
	steps := []step{{0, io.SeekCurrent, "EOF", size}}
	if middle > 0 {
		steps = append(steps, step{-1, io.SeekCurrent, "EOF", size - 1},
			step{-third, io.SeekCurrent, fmt.Sprint(size - 1), middle - 1},
			step{1, io.SeekCurrent, fmt.Sprint(middle - 1), middle})
	}
	steps = append(steps, step{0, io.SeekCurrent, fmt.Sprint(middle), middle})
	for _, s := range steps {
		if err := s.run(r); err != nil {
			return err
		}
	}
	if err := restIs(inPieces(r), content, middle); err != nil {
		return err
	}
	if err := (step{middle/2, io.SeekStart, "EOF", middle/2}).run(r); err != nil {
		return err
	}
	if err := (step{-third, io.SeekEnd, fmt.Sprint(middle/2), middle}).run(r); err != nil {
		return err
	}
	if err := restIs(inPieces(r), content, middle); err != nil {
		return err
	}
	if err := (step{middle/2, io.SeekStart, "EOF", middle/2}).run(r); err != nil {
		return err
	}
	return restIs(r, content, middle/2)
}

func restIs(r io.Reader, content []byte, from int) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("ReadAll from offset %d: %v", from, err)
	}
	if !bytes.Equal(data, content[from:]) {
		return fmt.Errorf("ReadAll from offset %d = %q\n\twant %q", from, data, content[from:])
	}
	return nil
}

func testReadAt(r io.ReaderAt, content []byte) error {
	size := len(content)
	data := make([]byte, size, size+1)
	spoil := func() {
		for i := range data {
			data[i] = 0xfe
		}
	}
	spoil()
	if n, err := r.ReadAt(data, 0); n != size || err != nil && err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, nil or EOF", size, n, err, size)
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", size, data, content)
	}
	if n, err := r.ReadAt(data[:1], int64(size)); n != 0 || err != io.EOF {
		return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 0, EOF", size, n, err)
	}
	spoil()
	if n, err := r.ReadAt(data[:cap(data)], 0); n != size || err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, EOF", cap(data), n, err, size)
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", size, data, content)
	}
	spoil()
	for i := range data {
		n, err := r.ReadAt(data[i:i+1], int64(i))
		last := i == size-1
		if n != 1 || err != nil && !(last && err == io.EOF) {
			want := "nil"
			if last {
				want = "nil or EOF"
			}
			return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 1, %s", i, n, err, want)
		}
		if data[i] != content[i] {
			return fmt.Errorf("ReadAt(1, %d) = %q want %q", i, data[i:i+1], content[i:i+1])
		}
	}
	return nil
}
