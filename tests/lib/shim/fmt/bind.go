package fmt

type pool struct {
	x any
}

func take(p *pool) any {
	x := p.x
	p.x = nil
	return x
}

func (p *pool) put(x any) { p.x = x }
