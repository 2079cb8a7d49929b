/* Type descriptors and module records, as the compiler emits them. Source: minigo/docs/abi.md. */
#ifndef MINIGO_TYPE_H
#define MINIGO_TYPE_H

#include <stddef.h>
#include <stdint.h>

#include "minigo_abi.h"

typedef struct { void *ptr; int64_t len, cap; } mg_slice;

/*  +0 size  +8 ptrbytes  +16 hash  +20 align  +21 fieldalign  +22 kind  +23 flags  +24 equal  +32 gcdata
 *  +40 str  +56 name  +72 pkgpath  +88 elem  +96 key  +104 len  +112 fields  +136 methods  +160 in  +184 out
 *  +208 ptrto */
struct mg_type {
    uint64_t size;
    uint64_t ptrbytes;         /* length of the prefix that can hold pointers */
    uint32_t hash;
    uint8_t align, fieldalign, kind, flags;
    void *equal;
    const uint8_t *gcdata;     /* one bit per word of ptrbytes, low bit first */
    mg_string str, name, pkgpath;
    const mg_type *elem, *key;
    int64_t len;
    mg_slice fields, methods, in, out;
    const mg_type *ptrto;
};
_Static_assert(sizeof(struct mg_type) == 216 && offsetof(struct mg_type, methods) == 136, "abi.md, type descriptors");

typedef struct {
    mg_string name, pkgpath;
    const mg_type *type;
    void *ifn, *tfn;
} mg_method;
_Static_assert(sizeof(mg_method) == 56, "abi.md, Method");

/*  +0 path  +16 roots  +24 nroots  +32 functab  +40 nends  +48 pctab  +56 pctab_len  +64 typetab */
typedef struct { void *address; const mg_type *type; } mg_root;

struct mg_module {
    mg_string path;
    const mg_root *roots;
    int64_t nroots;
    const uintptr_t *functab;
    int64_t nends;             /* entries at the end of functab that mark the end of code */
    const void *pctab;
    int64_t pctab_len;
    const uintptr_t *typetab;  /* a count, then descriptors of unnamed composite types */
};

#endif
