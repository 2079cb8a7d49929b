"""Find generic code that needs endlessly many instances, before any is made.

    func f[T any](x T) { f(&x) }       T flows to T, as *T: a circle in which types grow

Type parameters are the vertices; an edge says that one flows into the arguments for another, with weight 1 where it is only
a part of the argument. A type declared in a generic function stands for its own instances: the function's parameters flow
into it. A circle of weight above 0 is an instantiation cycle; it is looked for as heaviest paths are, by Bellman and Ford.

Source: specification, "Type parameter declarations"; the compiler's reports as observed.
"""
from __future__ import annotations

from minigo.types.types import Array, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Type, TypeParam


class Edge:
    """typ: the type argument that flows from `src` to `dst`, given at `pos`."""
    __slots__ = ("dst", "src", "weight", "pos", "typ")

    def __init__(self, dst, src, weight: int, pos: int, typ: Type):
        self.dst, self.src, self.weight, self.pos, self.typ = dst, src, weight, pos, typ


class InstanceGraph:
    """canon: a method's name for a parameter of its receiver's type -> that parameter; locals: type declared in a generic function
    -> the parameters of the function."""
    __slots__ = ("pkg", "canon", "locals", "vertices", "edges")

    def __init__(self, pkg):
        self.pkg = pkg
        self.canon: dict = {}
        self.locals: dict = {}
        self.vertices: dict = {}  # in the order of their making
        self.edges: list[Edge] = []

    def add(self, params, targs, places) -> None:
        """Note an instantiation. places: of each argument."""
        for p, t, pos in zip(params, targs, places):
            if p.obj.pkg is self.pkg:
                for src, part in self._sources(t, []):
                    self._edge(self._vertex(p), src, 0 if part is t else 1, pos, t)

    def cycle(self) -> list[Edge] | None:
        """Return the edges of an instantiation cycle, from its end to its start; None if there is none."""
        weight = dict.fromkeys(self.vertices, 0)
        length = dict.fromkeys(self.vertices, 0)
        before: dict = {}
        again = True
        while again:
            again = False
            for edge in self.edges:
                heavy = weight[edge.src] + edge.weight
                if heavy <= weight[edge.dst]:
                    continue
                before[edge.dst] = edge
                length[edge.dst] = length[edge.src] + 1
                if length[edge.dst] == len(self.vertices):
                    return self._circle(edge.dst, before)
                weight[edge.dst] = heavy
                again = True
        return None

    def _circle(self, v, before: dict) -> list[Edge]:
        way: list = []
        while v not in way:
            way.append(v)
            v = before[v].src
        return [before[w] for w in way[way.index(v):]]

    def _vertex(self, v):
        v = self.canon.get(v, v)
        self.vertices.setdefault(v)
        return v

    def _edge(self, dst, src, weight: int, pos: int, typ: Type) -> None:
        self.edges.append(Edge(dst, src, weight, pos, typ))

    def _local(self, named: Named):
        """Return the vertex of a type declared in a generic function, None for other types."""
        params = self.locals.get(named)
        if params is None:
            return None
        if named not in self.vertices:
            self.vertices[named] = None
            for p in params:
                self._edge(named, self._vertex(p), 1, named.obj.pos, p)
        return named

    def _sources(self, t: Type, found: list) -> list:
        """List (vertex, part) for all parts of a type that are vertices."""
        kind = t.__class__
        if kind is TypeParam:
            found.append((self._vertex(t), t))
        elif kind is Named:
            vertex = self._local(t.origin or t)
            if vertex is not None:
                found.append((vertex, t))
            for arg in t.targs or ():
                self._sources(arg, found)
        elif kind is Map:
            self._sources(t.key, found)
            self._sources(t.elem, found)
        elif kind in (Array, Chan, Pointer, Slice):
            self._sources(t.elem, found)
        elif kind is Interface:
            for m in t.methods:
                self._sources(m.type, found)
        elif kind is Signature:
            for v in (*t.params, *t.results):
                self._sources(v.type, found)
        elif kind is Struct:
            for f in t.fields:
                self._sources(f.type, found)
        return found
