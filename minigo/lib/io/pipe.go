package io

// pipe hands what is written to those who read, without keeping anything: a Write waits until Reads have taken all of it.
//
// Channels of size one stand for locks: package sync would be one more to load for each program that prints.
type pipe struct {
	turn  chan struct{} // of writers, one after the other
	data  chan []byte   // from a writer to a reader
	taken chan int      // how much of it the reader has taken
	done  chan struct{} // closed with the first end

	lock       chan struct{} // of the ends' errors, nil while an end is open
	readerDone error
	writerDone error
}

// Pipe returns the two ends of a pipe in memory.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{turn: make(chan struct{}, 1), data: make(chan []byte), taken: make(chan int), done: make(chan struct{}),
		lock: make(chan struct{}, 1)}
	return &PipeReader{p}, &PipeWriter{p}
}

// close notes why an end is closed, the first time.
func (p *pipe) close(end *error, err error) {
	p.lock <- struct{}{}
	if p.readerDone == nil && p.writerDone == nil {
		close(p.done)
	}
	if *end == nil {
		*end = err
	}
	<-p.lock
}

// failure returns the error for the user of an end, when one is closed: what the other end said, unless his own is closed.
func (p *pipe) failure(own, other *error) error {
	p.lock <- struct{}{}
	defer func() { <-p.lock }()
	if *own == nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) read(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.failure(&p.readerDone, &p.writerDone)
	default:
	}
	select {
	case data := <-p.data:
		n = copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.failure(&p.readerDone, &p.writerDone)
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.failure(&p.writerDone, &p.readerDone)
	default:
	}
	p.turn <- struct{}{}
	defer func() { <-p.turn }()
	for {
		select {
		case p.data <- b:
			taken := <-p.taken
			b = b[taken:]
			n += taken
			if len(b) == 0 {
				return n, nil
			}
		case <-p.done:
			return n, p.failure(&p.writerDone, &p.readerDone)
		}
	}
}

// PipeReader is the end of a pipe to read from.
type PipeReader struct{ p *pipe }

// Read waits for data, or for the writer to close.
func (r *PipeReader) Read(data []byte) (n int, err error) { return r.p.read(data) }

// Close makes writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes writes fail with the error, ErrClosedPipe for nil; only the first close counts.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.close(&r.p.readerDone, err)
	return nil
}

// PipeWriter is the end of a pipe to write to.
type PipeWriter struct{ p *pipe }

// Write waits until readers have taken all data, or the reader has been closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.p.write(data) }

// Close makes reads end with EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError makes reads end with the error, EOF for nil; only the first close counts.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.close(&w.p.writerDone, err)
	return nil
}
