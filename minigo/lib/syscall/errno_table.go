package syscall

// The error numbers of Linux.
const (
	EPERM           Errno = 1
	ENOENT          Errno = 2
	ESRCH           Errno = 3
	EINTR           Errno = 4
	EIO             Errno = 5
	ENXIO           Errno = 6
	E2BIG           Errno = 7
	ENOEXEC         Errno = 8
	EBADF           Errno = 9
	ECHILD          Errno = 10
	EAGAIN          Errno = 11
	ENOMEM          Errno = 12
	EACCES          Errno = 13
	EFAULT          Errno = 14
	ENOTBLK         Errno = 15
	EBUSY           Errno = 16
	EEXIST          Errno = 17
	EXDEV           Errno = 18
	ENODEV          Errno = 19
	ENOTDIR         Errno = 20
	EISDIR          Errno = 21
	EINVAL          Errno = 22
	ENFILE          Errno = 23
	EMFILE          Errno = 24
	ENOTTY          Errno = 25
	ETXTBSY         Errno = 26
	EFBIG           Errno = 27
	ENOSPC          Errno = 28
	ESPIPE          Errno = 29
	EROFS           Errno = 30
	EMLINK          Errno = 31
	EPIPE           Errno = 32
	EDOM            Errno = 33
	ERANGE          Errno = 34
	EDEADLK         Errno = 35
	ENAMETOOLONG    Errno = 36
	ENOLCK          Errno = 37
	ENOSYS          Errno = 38
	ENOTEMPTY       Errno = 39
	ELOOP           Errno = 40
	ENOMSG          Errno = 42
	EIDRM           Errno = 43
	ECHRNG          Errno = 44
	EL2NSYNC        Errno = 45
	EL3HLT          Errno = 46
	EL3RST          Errno = 47
	ELNRNG          Errno = 48
	EUNATCH         Errno = 49
	ENOCSI          Errno = 50
	EL2HLT          Errno = 51
	EBADE           Errno = 52
	EBADR           Errno = 53
	EXFULL          Errno = 54
	ENOANO          Errno = 55
	EBADRQC         Errno = 56
	EBADSLT         Errno = 57
	EBFONT          Errno = 59
	ENOSTR          Errno = 60
	ENODATA         Errno = 61
	ETIME           Errno = 62
	ENOSR           Errno = 63
	ENONET          Errno = 64
	ENOPKG          Errno = 65
	EREMOTE         Errno = 66
	ENOLINK         Errno = 67
	EADV            Errno = 68
	ESRMNT          Errno = 69
	ECOMM           Errno = 70
	EPROTO          Errno = 71
	EMULTIHOP       Errno = 72
	EDOTDOT         Errno = 73
	EBADMSG         Errno = 74
	EOVERFLOW       Errno = 75
	ENOTUNIQ        Errno = 76
	EBADFD          Errno = 77
	EREMCHG         Errno = 78
	ELIBACC         Errno = 79
	ELIBBAD         Errno = 80
	ELIBSCN         Errno = 81
	ELIBMAX         Errno = 82
	ELIBEXEC        Errno = 83
	EILSEQ          Errno = 84
	ERESTART        Errno = 85
	ESTRPIPE        Errno = 86
	EUSERS          Errno = 87
	ENOTSOCK        Errno = 88
	EDESTADDRREQ    Errno = 89
	EMSGSIZE        Errno = 90
	EPROTOTYPE      Errno = 91
	ENOPROTOOPT     Errno = 92
	EPROTONOSUPPORT Errno = 93
	ESOCKTNOSUPPORT Errno = 94
	EOPNOTSUPP      Errno = 95
	EPFNOSUPPORT    Errno = 96
	EAFNOSUPPORT    Errno = 97
	EADDRINUSE      Errno = 98
	EADDRNOTAVAIL   Errno = 99
	ENETDOWN        Errno = 100
	ENETUNREACH     Errno = 101
	ENETRESET       Errno = 102
	ECONNABORTED    Errno = 103
	ECONNRESET      Errno = 104
	ENOBUFS         Errno = 105
	EISCONN         Errno = 106
	ENOTCONN        Errno = 107
	ESHUTDOWN       Errno = 108
	ETOOMANYREFS    Errno = 109
	ETIMEDOUT       Errno = 110
	ECONNREFUSED    Errno = 111
	EHOSTDOWN       Errno = 112
	EHOSTUNREACH    Errno = 113
	EALREADY        Errno = 114
	EINPROGRESS     Errno = 115
	ESTALE          Errno = 116
	EUCLEAN         Errno = 117
	ENOTNAM         Errno = 118
	ENAVAIL         Errno = 119
	EISNAM          Errno = 120
	EREMOTEIO       Errno = 121
	EDQUOT          Errno = 122
	ENOMEDIUM       Errno = 123
	EMEDIUMTYPE     Errno = 124
	ECANCELED       Errno = 125
	ENOKEY          Errno = 126
	EKEYEXPIRED     Errno = 127
	EKEYREVOKED     Errno = 128
	EKEYREJECTED    Errno = 129
	EOWNERDEAD      Errno = 130
	ENOTRECOVERABLE Errno = 131
	ERFKILL         Errno = 132
	EHWPOISON       Errno = 133

	EWOULDBLOCK = EAGAIN
	ENOTSUP     = EOPNOTSUPP
	EDEADLOCK   = EDEADLK
)

// errnoTexts holds a line for each number from 1.
const errnoTexts = "operation not permitted\n" +
	"no such file or directory\n" +
	"no such process\n" +
	"interrupted system call\n" +
	"input/output error\n" +
	"no such device or address\n" +
	"argument list too long\n" +
	"exec format error\n" +
	"bad file descriptor\n" +
	"no child processes\n" +
	"resource temporarily unavailable\n" +
	"cannot allocate memory\n" +
	"permission denied\n" +
	"bad address\n" +
	"block device required\n" +
	"device or resource busy\n" +
	"file exists\n" +
	"invalid cross-device link\n" +
	"no such device\n" +
	"not a directory\n" +
	"is a directory\n" +
	"invalid argument\n" +
	"too many open files in system\n" +
	"too many open files\n" +
	"inappropriate ioctl for device\n" +
	"text file busy\n" +
	"file too large\n" +
	"no space left on device\n" +
	"illegal seek\n" +
	"read-only file system\n" +
	"too many links\n" +
	"broken pipe\n" +
	"numerical argument out of domain\n" +
	"numerical result out of range\n" +
	"resource deadlock avoided\n" +
	"file name too long\n" +
	"no locks available\n" +
	"function not implemented\n" +
	"directory not empty\n" +
	"too many levels of symbolic links\n" +
	"\n" +
	"no message of desired type\n" +
	"identifier removed\n" +
	"channel number out of range\n" +
	"level 2 not synchronized\n" +
	"level 3 halted\n" +
	"level 3 reset\n" +
	"link number out of range\n" +
	"protocol driver not attached\n" +
	"no CSI structure available\n" +
	"level 2 halted\n" +
	"invalid exchange\n" +
	"invalid request descriptor\n" +
	"exchange full\n" +
	"no anode\n" +
	"invalid request code\n" +
	"invalid slot\n" +
	"\n" +
	"bad font file format\n" +
	"device not a stream\n" +
	"no data available\n" +
	"timer expired\n" +
	"out of streams resources\n" +
	"machine is not on the network\n" +
	"package not installed\n" +
	"object is remote\n" +
	"link has been severed\n" +
	"advertise error\n" +
	"srmount error\n" +
	"communication error on send\n" +
	"protocol error\n" +
	"multihop attempted\n" +
	"RFS specific error\n" +
	"bad message\n" +
	"value too large for defined data type\n" +
	"name not unique on network\n" +
	"file descriptor in bad state\n" +
	"remote address changed\n" +
	"can not access a needed shared library\n" +
	"accessing a corrupted shared library\n" +
	".lib section in a.out corrupted\n" +
	"attempting to link in too many shared libraries\n" +
	"cannot exec a shared library directly\n" +
	"invalid or incomplete multibyte or wide character\n" +
	"interrupted system call should be restarted\n" +
	"streams pipe error\n" +
	"too many users\n" +
	"socket operation on non-socket\n" +
	"destination address required\n" +
	"message too long\n" +
	"protocol wrong type for socket\n" +
	"protocol not available\n" +
	"protocol not supported\n" +
	"socket type not supported\n" +
	"operation not supported\n" +
	"protocol family not supported\n" +
	"address family not supported by protocol\n" +
	"address already in use\n" +
	"cannot assign requested address\n" +
	"network is down\n" +
	"network is unreachable\n" +
	"network dropped connection on reset\n" +
	"software caused connection abort\n" +
	"connection reset by peer\n" +
	"no buffer space available\n" +
	"transport endpoint is already connected\n" +
	"transport endpoint is not connected\n" +
	"cannot send after transport endpoint shutdown\n" +
	"too many references: cannot splice\n" +
	"connection timed out\n" +
	"connection refused\n" +
	"host is down\n" +
	"no route to host\n" +
	"operation already in progress\n" +
	"operation now in progress\n" +
	"stale file handle\n" +
	"structure needs cleaning\n" +
	"not a XENIX named type file\n" +
	"no XENIX semaphores available\n" +
	"is a named type file\n" +
	"remote I/O error\n" +
	"disk quota exceeded\n" +
	"no medium found\n" +
	"wrong medium type\n" +
	"operation canceled\n" +
	"required key not available\n" +
	"key has expired\n" +
	"key has been revoked\n" +
	"key was rejected by service\n" +
	"owner died\n" +
	"state not recoverable\n" +
	"operation not possible due to RF-kill\n" +
	"\n"
