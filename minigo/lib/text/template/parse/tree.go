// Package parse makes trees of templates.
package parse

import (
	"bytes"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// Mode says how to parse.
type Mode uint

const (
	ParseComments Mode = 1 << iota // comments become nodes
	SkipFuncCheck                  // functions need not exist
)

// Tree is a parsed template.
type Tree struct {
	Name      string
	ParseName string // of the template whose text it stands in
	Root      *ListNode
	Mode      Mode
	text      string
	*parsing
}

// parsing is what a tree needs while it is made; those of one text share the tokens.
type parsing struct {
	*tokens
	funcs      []map[string]any
	trees      map[string]*Tree
	vars       []string // defined so far
	actionLine int      // where the action begins, 0 outside
	loops      int      // around what is being parsed
}

// tokens are those not parsed yet.
type tokens struct {
	*scanner
	ahead  []token // looked at already, the next one last
	latest token   // the last one scanned: its line is what errors tell
}

// New returns an empty tree.
func New(name string, funcs ...map[string]any) *Tree {
	return &Tree{Name: name, parsing: &parsing{funcs: funcs}}
}

// Parse parses text and returns the trees of the templates in it, by name; that of the text itself is called name.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	trees := map[string]*Tree{}
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, trees, funcs...)
	return trees, err
}

// Copy returns a copy of the tree, without what parsing needs.
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// ErrorContext returns where a node is and what it looks like, for a message about it.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	column := len(before) - 1 - strings.LastIndex(before, "\n")
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, 1+strings.Count(before, "\n"), column), n.String()
}

// Parse parses text into the tree, and the templates that it defines into treeSet.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer t.recoverError(&err)
	t.ParseName, t.text = t.Name, text
	s := newScanner(text, leftDelim, rightDelim)
	t.parsing = &parsing{tokens: &tokens{scanner: s}, funcs: funcs, trees: treeSet, vars: []string{"$"}}
	s.comments = t.Mode&ParseComments != 0
	s.isLoopWord = func(word string) bool { return !t.hasFunction(word) }
	t.parse()
	t.add()
	t.parsing = nil
	return t, nil
}

func (t *Tree) recoverError(errp *error) {
	switch e := recover().(type) {
	case nil:
	case runtime.Error:
		panic(e)
	case error:
		t.parsing = nil
		*errp = e
	default:
		panic(e)
	}
}

// errorf ends the parse.
func (t *Tree) errorf(format string, args ...any) {
	t.Root = nil
	panic(fmt.Errorf("template: %s:%d: %s", t.ParseName, t.latest.line, fmt.Sprintf(format, args...)))
}

func (t *Tree) check(err error) {
	if err != nil {
		t.errorf("%s", err)
	}
}

// unexpected complains about a token.
func (t *Tree) unexpected(tok token, context string) {
	if tok.kind != kindError {
		t.errorf("unexpected %s in %s", tok, context)
	}
	where := ""
	if t.actionLine != 0 && t.actionLine != tok.line {
		where = fmt.Sprintf(" in action started at %s:%d", t.ParseName, t.actionLine)
		if strings.HasSuffix(tok.text, " action") {
			where = where[len(" in action"):]
		}
	}
	t.errorf("%s%s", tok, where)
}

// ---- Tokens ----

func (t *Tree) next() token {
	if n := len(t.ahead); n > 0 {
		tok := t.ahead[n-1]
		t.ahead = t.ahead[:n-1]
		return tok
	}
	t.latest = t.scanner.next()
	return t.latest
}

// back lets tokens be read again, which is what they are given in.
func (t *Tree) back(toks ...token) {
	for i := len(toks) - 1; i >= 0; i-- {
		t.ahead = append(t.ahead, toks[i])
	}
}

func (t *Tree) peek() token {
	tok := t.next()
	t.back(tok)
	return tok
}

func (t *Tree) nextWord() token {
	tok := t.next()
	if tok.kind == kindSpace {
		tok = t.next()
	}
	return tok
}

func (t *Tree) peekWord() token {
	tok := t.nextWord()
	t.back(tok)
	return tok
}

// expect reads a token that must be one of the kinds.
func (t *Tree) expect(context string, kinds ...kind) token {
	tok := t.nextWord()
	for _, k := range kinds {
		if tok.kind == k {
			return tok
		}
	}
	t.unexpected(tok, context)
	return tok
}

// ---- Lists and definitions ----

func (t *Tree) newList(pos Pos) *ListNode { return &ListNode{NodeType: NodeList, Pos: pos, tr: t} }

func (t *Tree) parse() {
	t.Root = t.newList(t.peek().pos)
	for t.peek().kind != kindEOF {
		if t.peek().kind == kindLeft {
			left := t.next()
			tok := t.nextWord()
			if tok.kind == kindDefine {
				t.inner("definition").parseDefinition()
				continue
			}
			t.back(left, tok)
		}
		n := t.textOrAction()
		if isEnd(n) {
			t.errorf("unexpected %s", n)
		}
		t.Root.Nodes = append(t.Root.Nodes, n)
	}
}

func isEnd(n Node) bool { return n.Type() == nodeEnd || n.Type() == nodeElse }

// inner returns a tree for a template defined in the text.
func (t *Tree) inner(name string) *Tree {
	state := &parsing{tokens: t.tokens, funcs: t.funcs, trees: t.trees, vars: []string{"$"}}
	return &Tree{Name: name, ParseName: t.ParseName, Mode: t.Mode, text: t.text, parsing: state}
}

// parseDefinition parses what follows the word define.
func (t *Tree) parseDefinition() {
	const context = "define clause"
	name := t.expect(context, kindString, kindRawString)
	var err error
	t.Name, err = strconv.Unquote(name.text)
	t.check(err)
	t.expect(context, kindRight)
	t.finish(context)
}

// finish parses the rest of a template that is defined in the text.
func (t *Tree) finish(context string) {
	var end Node
	t.Root, end = t.list()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
	t.parsing = nil
}

// add puts the tree among those of the set. An empty one may be replaced, and replaces none.
func (t *Tree) add() {
	old := t.trees[t.Name]
	if old == nil || IsEmptyTree(old.Root) {
		t.trees[t.Name] = t
		return
	}
	if !IsEmptyTree(t.Root) {
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

// IsEmptyTree reports whether there is nothing but space and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil:
		return true
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode:
		return false
	case *CommentNode:
		return true
	case *ListNode:
		for _, inner := range n.Nodes {
			if !IsEmptyTree(inner) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	}
	panic("unknown node: " + n.String())
}

// list parses up to an end or else, which it returns.
func (t *Tree) list() (*ListNode, Node) {
	l := t.newList(t.peekWord().pos)
	for t.peekWord().kind != kindEOF {
		n := t.textOrAction()
		if isEnd(n) {
			return l, n
		}
		l.Nodes = append(l.Nodes, n)
	}
	t.errorf("unexpected EOF")
	return nil, nil
}

func (t *Tree) textOrAction() Node {
	switch tok := t.nextWord(); tok.kind {
	case kindText:
		return &TextNode{NodeText, tok.pos, t, []byte(tok.text)}
	case kindLeft:
		t.actionLine = tok.line
		n := t.action()
		t.actionLine = 0
		return n
	case kindComment:
		return &CommentNode{NodeComment, tok.pos, t, tok.text}
	default:
		t.unexpected(tok, "input")
		return nil
	}
}

// ---- Actions ----

func (t *Tree) action() Node {
	switch tok := t.nextWord(); tok.kind {
	case kindBlock:
		return t.block()
	case kindBreak:
		t.inLoop(tok, "{{break}}")
		return &BreakNode{t, NodeBreak, tok.pos, tok.line}
	case kindContinue:
		t.inLoop(tok, "{{continue}}")
		return &ContinueNode{t, NodeContinue, tok.pos, tok.line}
	case kindElse:
		return t.elseAction()
	case kindEnd:
		return &endNode{nodeEnd, t.expect("end", kindRight).pos, t}
	case kindIf:
		return &IfNode{t.branch(NodeIf, "if", kindIf)}
	case kindRange:
		return &RangeNode{t.branch(NodeRange, "range", kindEOF)}
	case kindWith:
		return &WithNode{t.branch(NodeWith, "with", kindWith)}
	case kindTemplate:
		return t.call()
	default:
		t.back(tok)
	}
	tok := t.peek()
	return &ActionNode{NodeAction, tok.pos, t, tok.line, t.pipeline("command", kindRight)}
}

// inLoop checks the rest of a break or continue.
func (t *Tree) inLoop(tok token, action string) {
	if end := t.nextWord(); end.kind != kindRight {
		t.unexpected(end, action)
	}
	if t.loops == 0 {
		t.errorf("%s outside {{range}}", action)
	}
}

func (t *Tree) elseAction() Node {
	if tok := t.peekWord(); tok.kind == kindIf || tok.kind == kindWith { // what follows is an action of the branch before
		return &elseNode{nodeElse, tok.pos, t, tok.line}
	}
	tok := t.expect("else", kindRight)
	return &elseNode{nodeElse, tok.pos, t, tok.line}
}

// branch parses what follows if, range or with. chained is the word that may follow else.
func (t *Tree) branch(typ NodeType, context string, chained kind) BranchNode {
	known := len(t.vars)
	defer func() {
		if t.parsing != nil {
			t.vars = t.vars[:known]
		}
	}()
	b := BranchNode{NodeType: typ, tr: t}
	b.Pipe = t.pipeline(context, kindRight)
	b.Pos, b.Line = b.Pipe.Pos, b.Pipe.Line
	if typ == NodeRange {
		t.loops++
	}
	var end Node
	b.List, end = t.list()
	if typ == NodeRange {
		t.loops--
	}
	if end.Type() != nodeElse {
		return b
	}
	if t.peek().kind == chained { // its end is ours too
		t.next()
		b.ElseList = t.newList(end.Position())
		var inner Node
		if chained == kindIf {
			inner = &IfNode{t.branch(typ, context, chained)}
		} else {
			inner = &WithNode{t.branch(typ, context, chained)}
		}
		b.ElseList.Nodes = append(b.ElseList.Nodes, inner)
		return b
	}
	if b.ElseList, end = t.list(); end.Type() != nodeEnd {
		t.errorf("expected end; found %s", end)
	}
	return b
}

func (t *Tree) templateName(tok token, context string) string {
	if tok.kind != kindString && tok.kind != kindRawString {
		t.unexpected(tok, context)
	}
	name, err := strconv.Unquote(tok.text)
	t.check(err)
	return name
}

// block parses what follows the word block: a definition and a call of it.
func (t *Tree) block() Node {
	const context = "block clause"
	tok := t.nextWord()
	name := t.templateName(tok, context)
	pipe := t.pipeline(context, kindRight)
	t.inner(name).finish(context)
	return &TemplateNode{NodeTemplate, tok.pos, t, tok.line, name, pipe}
}

// call parses what follows the word template.
func (t *Tree) call() Node {
	const context = "template clause"
	tok := t.nextWord()
	name := t.templateName(tok, context)
	var pipe *PipeNode
	if end := t.nextWord(); end.kind != kindRight {
		t.back(end)
		pipe = t.pipeline(context, kindRight)
	}
	return &TemplateNode{NodeTemplate, tok.pos, t, tok.line, name, pipe}
}

// ---- Pipelines ----

func (t *Tree) pipeline(context string, end kind) *PipeNode {
	tok := t.peekWord()
	p := &PipeNode{NodeType: NodePipe, Pos: tok.pos, tr: t, Line: tok.line}
	t.declarations(p, context)
	for {
		switch tok := t.nextWord(); tok.kind {
		case end:
			t.checkPipeline(p, context)
			return p
		case kindBool, kindRune, kindComplex, kindDot, kindField, kindIdentifier, kindNumber, kindNil, kindRawString, kindString,
			kindVariable, kindOpen:
			t.back(tok)
			p.Cmds = append(p.Cmds, t.command())
		default:
			t.unexpected(tok, context)
		}
	}
}

// declarations parses the variables that a pipeline sets.
func (t *Tree) declarations(p *PipeNode, context string) {
	for t.peekWord().kind == kindVariable {
		v := t.nextWord()
		after := t.peek()
		mark := t.peekWord()
		if mark.kind != kindAssign && mark.kind != kindDeclare && (mark.kind != kindChar || mark.text != ",") {
			if after.kind == kindSpace { // matters between operands
				t.back(after)
			}
			t.back(v)
			return
		}
		t.nextWord()
		p.Decl = append(p.Decl, &VariableNode{NodeVariable, v.pos, t, []string{v.text}})
		t.vars = append(t.vars, v.text)
		if mark.kind != kindChar {
			p.IsAssign = mark.kind == kindAssign
			return
		}
		if context != "range" || len(p.Decl) == 2 {
			t.errorf("too many declarations in %s", context)
		}
		if k := t.peekWord().kind; k != kindVariable && k != kindRight && k != kindClose {
			t.errorf("range can only initialize variables")
		}
	}
}

func (t *Tree) checkPipeline(p *PipeNode, context string) {
	if len(p.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range p.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

// command parses operands with spaces between them.
func (t *Tree) command() *CommandNode {
	c := &CommandNode{NodeType: NodeCommand, Pos: t.peekWord().pos, tr: t}
	for more := true; more; {
		t.peekWord()
		if operand := t.operand(); operand != nil {
			c.Args = append(c.Args, operand)
		}
		switch tok := t.next(); tok.kind {
		case kindSpace:
		case kindRight, kindClose:
			t.back(tok)
			more = false
		case kindPipe:
			more = false
		default:
			t.unexpected(tok, "operand")
		}
	}
	if len(c.Args) == 0 {
		t.errorf("empty command")
	}
	return c
}

// operand parses a term and the fields of it.
func (t *Tree) operand() Node {
	n := t.term()
	if n == nil || t.peek().kind != kindField {
		return n
	}
	chain := &ChainNode{NodeType: NodeChain, Pos: t.peek().pos, tr: t, Node: n}
	for t.peek().kind == kindField {
		chain.Add(t.next().text)
	}
	switch n := n.(type) {
	case *FieldNode:
		return &FieldNode{NodeField, chain.Pos, t, append(n.Ident, chain.Field...)}
	case *VariableNode:
		return &VariableNode{NodeVariable, chain.Pos, t, append(n.Ident, chain.Field...)}
	case *BoolNode, *StringNode, *NumberNode, *NilNode, *DotNode:
		t.errorf("unexpected . after term %q", n.String())
	}
	return chain
}

// term parses something without fields; nil when there is none.
func (t *Tree) term() Node {
	switch tok := t.nextWord(); tok.kind {
	case kindIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !t.hasFunction(tok.text) {
			t.errorf("function %q not defined", tok.text)
		}
		return NewIdentifier(tok.text).SetTree(t).SetPos(tok.pos)
	case kindDot:
		return &DotNode{NodeDot, tok.pos, t}
	case kindNil:
		return &NilNode{NodeNil, tok.pos, t}
	case kindVariable:
		for _, v := range t.vars {
			if v == tok.text {
				return &VariableNode{NodeVariable, tok.pos, t, []string{tok.text}}
			}
		}
		t.errorf("undefined variable %q", tok.text)
	case kindField:
		return &FieldNode{NodeField, tok.pos, t, []string{tok.text[1:]}}
	case kindBool:
		return &BoolNode{NodeBool, tok.pos, t, tok.text == "true"}
	case kindRune, kindComplex, kindNumber:
		n, err := t.newNumber(tok)
		t.check(err)
		return n
	case kindOpen:
		return t.pipeline("parenthesized pipeline", kindClose)
	case kindString, kindRawString:
		s, err := strconv.Unquote(tok.text)
		t.check(err)
		return &StringNode{NodeString, tok.pos, t, tok.text, s}
	default:
		t.back(tok)
	}
	return nil
}

func (t *Tree) hasFunction(name string) bool {
	for _, funcs := range t.funcs {
		if funcs[name] != nil {
			return true
		}
	}
	return false
}

