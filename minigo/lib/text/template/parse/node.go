package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// Node is a piece of a parsed template.
type Node interface {
	Type() NodeType
	String() string // as in a template
	Copy() Node
	Position() Pos
	tree() *Tree
	write(*strings.Builder)
}

// NodeType is what a node is.
type NodeType int

// Pos is an offset in the text of a template.
type Pos int

// Position returns the position itself.
func (p Pos) Position() Pos { return p }

// Type returns the type itself.
func (t NodeType) Type() NodeType { return t }

const (
	NodeText       NodeType = iota // text between actions
	NodeAction                     // an action that prints
	NodeBool                       // a boolean constant
	NodeChain                      // fields of something in parentheses
	NodeCommand                    // a stage of a pipeline
	NodeDot                        // .
	nodeElse                       // is in no tree
	nodeEnd                        // is in no tree
	NodeField                      // a field or method of dot
	NodeIdentifier                 // the name of a function
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate // a call of another template
	NodeVariable
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

// text returns what a node writes.
func text(n Node) string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

// ListNode is a sequence of nodes.
type ListNode struct {
	NodeType
	Pos
	tr    *Tree
	Nodes []Node
}

func (l *ListNode) tree() *Tree    { return l.tr }
func (l *ListNode) String() string { return text(l) }
func (l *ListNode) Copy() Node     { return l.CopyList() }

func (l *ListNode) write(b *strings.Builder) {
	for _, n := range l.Nodes {
		n.write(b)
	}
}

// CopyList returns a copy of the list and all in it.
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	c := &ListNode{NodeType: NodeList, Pos: l.Pos, tr: l.tr}
	for _, n := range l.Nodes {
		c.Nodes = append(c.Nodes, n.Copy())
	}
	return c
}

// TextNode is text between actions.
type TextNode struct {
	NodeType
	Pos
	tr   *Tree
	Text []byte
}

func (t *TextNode) tree() *Tree              { return t.tr }
func (t *TextNode) String() string           { return string(t.Text) }
func (t *TextNode) write(b *strings.Builder) { b.Write(t.Text) }
func (t *TextNode) Copy() Node {
	return &TextNode{NodeText, t.Pos, t.tr, append([]byte{}, t.Text...)}
}

// CommentNode is a comment.
type CommentNode struct {
	NodeType
	Pos
	tr   *Tree
	Text string // with the marks at its beginning and end
}

func (c *CommentNode) tree() *Tree              { return c.tr }
func (c *CommentNode) String() string           { return text(c) }
func (c *CommentNode) write(b *strings.Builder) { b.WriteString("{{" + c.Text + "}}") }
func (c *CommentNode) Copy() Node               { return &CommentNode{NodeComment, c.Pos, c.tr, c.Text} }

// PipeNode is a pipeline, which may set variables.
type PipeNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	IsAssign bool // the variables exist already
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) tree() *Tree    { return p.tr }
func (p *PipeNode) String() string { return text(p) }
func (p *PipeNode) Copy() Node     { return p.CopyPipe() }

func (p *PipeNode) write(b *strings.Builder) {
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		v.write(b)
	}
	if len(p.Decl) > 0 {
		if p.IsAssign {
			b.WriteString(" = ")
		} else {
			b.WriteString(" := ")
		}
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		c.write(b)
	}
}

// CopyPipe returns a copy of the pipeline and all in it.
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	c := &PipeNode{NodeType: NodePipe, Pos: p.Pos, tr: p.tr, Line: p.Line, IsAssign: p.IsAssign}
	for _, v := range p.Decl {
		c.Decl = append(c.Decl, v.Copy().(*VariableNode))
	}
	for _, cmd := range p.Cmds {
		c.Cmds = append(c.Cmds, cmd.Copy().(*CommandNode))
	}
	return c
}

// ActionNode is an action that prints, or sets a variable.
type ActionNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) tree() *Tree    { return a.tr }
func (a *ActionNode) String() string { return text(a) }
func (a *ActionNode) Copy() Node {
	return &ActionNode{NodeAction, a.Pos, a.tr, a.Line, a.Pipe.CopyPipe()}
}

func (a *ActionNode) write(b *strings.Builder) {
	b.WriteString("{{")
	a.Pipe.write(b)
	b.WriteString("}}")
}

// CommandNode is a stage of a pipeline: something with its arguments.
type CommandNode struct {
	NodeType
	Pos
	tr   *Tree
	Args []Node
}

func (c *CommandNode) tree() *Tree    { return c.tr }
func (c *CommandNode) String() string { return text(c) }

func (c *CommandNode) write(b *strings.Builder) {
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		writeOperand(b, arg)
	}
}

// writeOperand writes a pipeline in parentheses, others as they are.
func writeOperand(b *strings.Builder, n Node) {
	if p, ok := n.(*PipeNode); ok {
		b.WriteByte('(')
		p.write(b)
		b.WriteByte(')')
		return
	}
	n.write(b)
}

func (c *CommandNode) Copy() Node {
	if c == nil {
		return c
	}
	n := &CommandNode{NodeType: NodeCommand, Pos: c.Pos, tr: c.tr}
	for _, arg := range c.Args {
		n.Args = append(n.Args, arg.Copy())
	}
	return n
}

// IdentifierNode is the name of a function.
type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

// NewIdentifier returns a node for the name, without position.
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

// SetPos sets the position and returns the node.
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

// SetTree sets the tree that the node belongs to and returns the node.
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) tree() *Tree              { return i.tr }
func (i *IdentifierNode) String() string           { return i.Ident }
func (i *IdentifierNode) write(b *strings.Builder) { b.WriteString(i.Ident) }
func (i *IdentifierNode) Copy() Node               { return NewIdentifier(i.Ident).SetTree(i.tr).SetPos(i.Pos) }

// VariableNode is a variable, and fields of it. The dollar sign belongs to its name.
type VariableNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (v *VariableNode) tree() *Tree              { return v.tr }
func (v *VariableNode) String() string           { return text(v) }
func (v *VariableNode) write(b *strings.Builder) { b.WriteString(strings.Join(v.Ident, ".")) }
func (v *VariableNode) Copy() Node {
	return &VariableNode{NodeVariable, v.Pos, v.tr, append([]string{}, v.Ident...)}
}

// DotNode is the value at hand.
type DotNode struct {
	NodeType
	Pos
	tr *Tree
}

func (d *DotNode) Type() NodeType           { return NodeDot }
func (d *DotNode) tree() *Tree              { return d.tr }
func (d *DotNode) String() string           { return "." }
func (d *DotNode) write(b *strings.Builder) { b.WriteByte('.') }
func (d *DotNode) Copy() Node               { return &DotNode{NodeDot, d.Pos, d.tr} }

// NilNode is the constant nil.
type NilNode struct {
	NodeType
	Pos
	tr *Tree
}

func (n *NilNode) Type() NodeType           { return NodeNil }
func (n *NilNode) tree() *Tree              { return n.tr }
func (n *NilNode) String() string           { return "nil" }
func (n *NilNode) write(b *strings.Builder) { b.WriteString("nil") }
func (n *NilNode) Copy() Node               { return &NilNode{NodeNil, n.Pos, n.tr} }

// FieldNode is a field or method of dot, and fields of that.
type FieldNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string // without dots
}

func (f *FieldNode) tree() *Tree              { return f.tr }
func (f *FieldNode) String() string           { return text(f) }
func (f *FieldNode) write(b *strings.Builder) { writeFields(b, f.Ident) }
func (f *FieldNode) Copy() Node {
	return &FieldNode{NodeField, f.Pos, f.tr, append([]string{}, f.Ident...)}
}

func writeFields(b *strings.Builder, names []string) {
	for _, name := range names {
		b.WriteString("." + name)
	}
}

// ChainNode is fields of something in parentheses.
type ChainNode struct {
	NodeType
	Pos
	tr    *Tree
	Node  Node
	Field []string // without dots
}

// Add appends a field, written with its dot.
func (c *ChainNode) Add(field string) {
	if field == "" || field[0] != '.' {
		panic("no dot in field")
	}
	if field = field[1:]; field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

func (c *ChainNode) tree() *Tree    { return c.tr }
func (c *ChainNode) String() string { return text(c) }
func (c *ChainNode) Copy() Node {
	return &ChainNode{NodeChain, c.Pos, c.tr, c.Node, append([]string{}, c.Field...)}
}

func (c *ChainNode) write(b *strings.Builder) {
	writeOperand(b, c.Node)
	writeFields(b, c.Field)
}

// BoolNode is true or false.
type BoolNode struct {
	NodeType
	Pos
	tr   *Tree
	True bool
}

func (n *BoolNode) tree() *Tree              { return n.tr }
func (n *BoolNode) String() string           { return strconv.FormatBool(n.True) }
func (n *BoolNode) write(b *strings.Builder) { b.WriteString(n.String()) }
func (n *BoolNode) Copy() Node               { return &BoolNode{NodeBool, n.Pos, n.tr, n.True} }

// StringNode is a string constant.
type StringNode struct {
	NodeType
	Pos
	tr     *Tree
	Quoted string // as it is written
	Text   string
}

func (s *StringNode) tree() *Tree              { return s.tr }
func (s *StringNode) String() string           { return s.Quoted }
func (s *StringNode) write(b *strings.Builder) { b.WriteString(s.Quoted) }
func (s *StringNode) Copy() Node               { return &StringNode{NodeString, s.Pos, s.tr, s.Quoted, s.Text} }

// endNode and elseNode tell the parser how a list ended.
type endNode struct {
	NodeType
	Pos
	tr *Tree
}

func (e *endNode) tree() *Tree              { return e.tr }
func (e *endNode) String() string           { return "{{end}}" }
func (e *endNode) write(b *strings.Builder) { b.WriteString("{{end}}") }
func (e *endNode) Copy() Node               { return &endNode{nodeEnd, e.Pos, e.tr} }

type elseNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
}

func (e *elseNode) tree() *Tree              { return e.tr }
func (e *elseNode) String() string           { return "{{else}}" }
func (e *elseNode) write(b *strings.Builder) { b.WriteString("{{else}}") }
func (e *elseNode) Copy() Node               { return &elseNode{nodeElse, e.Pos, e.tr, e.Line} }

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode // nil without else
}

func (b *BranchNode) tree() *Tree    { return b.tr }
func (b *BranchNode) String() string { return text(b) }

func (b *BranchNode) write(out *strings.Builder) {
	word := "if"
	switch b.NodeType {
	case NodeRange:
		word = "range"
	case NodeWith:
		word = "with"
	case NodeIf:
	default:
		panic("unknown branch type")
	}
	out.WriteString("{{" + word + " ")
	b.Pipe.write(out)
	out.WriteString("}}")
	b.List.write(out)
	if b.ElseList != nil {
		out.WriteString("{{else}}")
		b.ElseList.write(out)
	}
	out.WriteString("{{end}}")
}

func (b *BranchNode) copied() BranchNode {
	return BranchNode{b.NodeType, b.Pos, b.tr, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
}

func (b *BranchNode) Copy() Node {
	switch b.NodeType {
	case NodeIf:
		return &IfNode{b.copied()}
	case NodeRange:
		return &RangeNode{b.copied()}
	case NodeWith:
		return &WithNode{b.copied()}
	}
	panic("unknown branch type")
}

// IfNode is {{if}}.
type IfNode struct{ BranchNode }

func (i *IfNode) Copy() Node { return &IfNode{i.copied()} }

// RangeNode is {{range}}.
type RangeNode struct{ BranchNode }

func (r *RangeNode) Copy() Node { return &RangeNode{r.copied()} }

// WithNode is {{with}}.
type WithNode struct{ BranchNode }

func (w *WithNode) Copy() Node { return &WithNode{w.copied()} }

// BreakNode is {{break}}.
type BreakNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (b *BreakNode) tree() *Tree                { return b.tr }
func (b *BreakNode) String() string             { return "{{break}}" }
func (b *BreakNode) write(out *strings.Builder) { out.WriteString("{{break}}") }
func (b *BreakNode) Copy() Node                 { return &BreakNode{b.tr, NodeBreak, b.Pos, b.Line} }

// ContinueNode is {{continue}}.
type ContinueNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) tree() *Tree              { return c.tr }
func (c *ContinueNode) String() string           { return "{{continue}}" }
func (c *ContinueNode) write(b *strings.Builder) { b.WriteString("{{continue}}") }
func (c *ContinueNode) Copy() Node               { return &ContinueNode{c.tr, NodeContinue, c.Pos, c.Line} }

// TemplateNode is a call of another template.
type TemplateNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Name string
	Pipe *PipeNode // nil without argument
}

func (t *TemplateNode) tree() *Tree    { return t.tr }
func (t *TemplateNode) String() string { return text(t) }
func (t *TemplateNode) Copy() Node {
	return &TemplateNode{NodeTemplate, t.Pos, t.tr, t.Line, t.Name, t.Pipe.CopyPipe()}
}

func (t *TemplateNode) write(b *strings.Builder) {
	b.WriteString("{{template " + strconv.Quote(t.Name))
	if t.Pipe != nil {
		b.WriteByte(' ')
		t.Pipe.write(b)
	}
	b.WriteString("}}")
}

// NumberNode is a number, with all values that it can stand for.
type NumberNode struct {
	NodeType
	Pos
	tr         *Tree
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string // as it is written
}

func (n *NumberNode) tree() *Tree              { return n.tr }
func (n *NumberNode) String() string           { return n.Text }
func (n *NumberNode) write(b *strings.Builder) { b.WriteString(n.Text) }
func (n *NumberNode) Copy() Node {
	c := *n
	return &c
}

// setInt, setUint and setFloat add a value that the number can stand for.
func (n *NumberNode) setInt(x int64)     { n.IsInt, n.Int64 = true, x }
func (n *NumberNode) setUint(x uint64)   { n.IsUint, n.Uint64 = true, x }
func (n *NumberNode) setFloat(x float64) { n.IsFloat, n.Float64 = true, x }

// setIntegers adds the integers that a float is equal to.
func (n *NumberNode) setIntegers(f float64) {
	if !n.IsInt && float64(int64(f)) == f {
		n.setInt(int64(f))
	}
	if !n.IsUint && float64(uint64(f)) == f {
		n.setUint(uint64(f))
	}
}

func (n *NumberNode) setComplex(c complex128) {
	n.IsComplex, n.Complex128 = true, c
	if imag(c) == 0 {
		n.setFloat(real(c))
		n.setIntegers(real(c))
	}
}

// newNumber finds out the values of a number or character.
func (t *Tree) newNumber(tok token) (*NumberNode, error) {
	s := tok.text
	n := &NumberNode{NodeType: NodeNumber, Pos: tok.pos, tr: t, Text: s}
	switch {
	case tok.kind == kindRune:
		r, _, rest, err := strconv.UnquoteChar(s[1:], s[0])
		if err != nil {
			return nil, err
		}
		if rest != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", s)
		}
		n.setInt(int64(r))
		n.setUint(uint64(r))
		n.setFloat(float64(r))
		return n, nil
	case tok.kind == kindComplex:
		var c complex128
		if _, err := fmt.Sscan(s, &c); err != nil {
			return nil, err
		}
		n.setComplex(c)
		return n, nil
	case strings.HasSuffix(s, "i"):
		if f, err := strconv.ParseFloat(s[:len(s)-1], 64); err == nil {
			n.setComplex(complex(0, f))
			return n, nil
		}
	}
	if u, err := strconv.ParseUint(s, 0, 64); err == nil {
		n.setUint(u)
	}
	if i, err := strconv.ParseInt(s, 0, 64); err == nil {
		n.setInt(i)
		if i == 0 { // -0 too
			n.setUint(0)
		}
	}
	switch {
	case n.IsInt:
		n.setFloat(float64(n.Int64))
	case n.IsUint:
		n.setFloat(float64(n.Uint64))
	default:
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			break
		}
		if !strings.ContainsAny(s, ".eEpP") {
			return nil, fmt.Errorf("integer overflow: %q", s)
		}
		n.setFloat(f)
		n.setIntegers(f)
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return nil, fmt.Errorf("illegal number syntax: %q", s)
	}
	return n, nil
}
