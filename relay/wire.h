/* How the relay reaches the desktop: a socket file (POSIX) or a loopback port with a secret (Windows, and any path that
 * ends in `.port`). Part of call_relay.c. One deadline holds for connecting, sending and the answer together. */

#ifdef _WIN32
typedef SOCKET Socket;
typedef WSAPOLLFD PollOne;
typedef int Length;
#define NO_SOCKET INVALID_SOCKET
#define close_socket closesocket
#define wait_for(one, ms) WSAPoll((one), 1, (ms))

static uint64_t now_ms(void) { return GetTickCount64(); }
static void rest(void) { Sleep(PAUSE_MS); }
static bool would_block(void) { int e = WSAGetLastError(); return e == WSAEWOULDBLOCK || e == WSAEINPROGRESS; }
static bool must_retry(void) { return false; }

/* UTF-16 to UTF-8. A lone surrogate becomes three bytes that no decoder takes, so that it is refused and not replaced. */
static char *to_utf8(const wchar_t *wide) {
    char *out = malloc(wcslen(wide) * 3 + 1), *at = out;
    if (out == NULL) return NULL;
    for (; *wide; wide++) {
        uint32_t code = *wide;
        if (code >= 0xD800 && code < 0xDC00 && wide[1] >= 0xDC00 && wide[1] < 0xE000)
            code = 0x10000 + ((code - 0xD800) << 10) + (uint32_t)(*++wide - 0xDC00);
        if (code < 0x80) *at++ = (char)code;
        else {
            if (code < 0x800) *at++ = (char)(0xC0 | (code >> 6));
            else {
                if (code < 0x10000) *at++ = (char)(0xE0 | (code >> 12));
                else {
                    *at++ = (char)(0xF0 | (code >> 18));
                    *at++ = (char)(0x80 | ((code >> 12) & 0x3F));
                }
                *at++ = (char)(0x80 | ((code >> 6) & 0x3F));
            }
            *at++ = (char)(0x80 | (code & 0x3F));
        }
    }
    *at = '\0';
    return out;
}

/* A program of the window kind opens no console over the phone; started by hand in one, it writes into that. */
static void write_line(bool error, const char *line) {
    DWORD which = error ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE, written;
    HANDLE out = GetStdHandle(which);
    if ((out == NULL || out == INVALID_HANDLE_VALUE) && AttachConsole(ATTACH_PARENT_PROCESS)) out = GetStdHandle(which);
    if (out == NULL || out == INVALID_HANDLE_VALUE) return;
    (void)WriteFile(out, line, (DWORD)strlen(line), &written, NULL);
    (void)WriteFile(out, "\r\n", 2, &written, NULL);
}

static FILE *open_port_file(char *path, size_t room) {
    static wchar_t wide[PATH_LENGTH];
    const wchar_t *given = _wgetenv(L"AGENT_ASSIST_SOCKET"), *local = _wgetenv(L"LOCALAPPDATA");
    const wchar_t *home = local && *local ? local : _wgetenv(L"USERPROFILE");
    (void)path, (void)room;
    int size = given && *given ? swprintf(wide, PATH_LENGTH, L"%ls", given)
               : home          ? swprintf(wide, PATH_LENGTH, L"%ls\\agent-assist\\desktop.port", home)
                               : -1;
    if (size < 5 || size >= PATH_LENGTH || wcscmp(wide + size - 5, L".port") != 0) return NULL;
    return _wfopen(wide, L"rb");
}

static bool begin(void) {
    WSADATA data;
    return WSAStartup(MAKEWORD(2, 2), &data) == 0;
}

static Socket make_socket(int family) {
    Socket made = socket(family, SOCK_STREAM, 0);
    u_long on = 1;
    if (made != NO_SOCKET && ioctlsocket(made, (long)FIONBIO, &on) != 0) {
        close_socket(made);
        made = NO_SOCKET;
    }
    return made;
}
#else
typedef int Socket;
typedef struct pollfd PollOne;
typedef socklen_t Length;
#define NO_SOCKET (-1)
#define close_socket close
#define wait_for(one, ms) poll((one), 1, (ms))

static uint64_t now_ms(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void rest(void) { (void)poll(NULL, 0, PAUSE_MS); }
static bool would_block(void) { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINPROGRESS || errno == EINTR; }
static bool must_retry(void) { return errno == EAGAIN; } /* the queue of a socket file is full; polling tells nothing */

static void write_line(bool error, const char *line) { (void)fprintf(error ? stderr : stdout, "%s\n", line); }

/* As telephony/softphone/handoff/local_socket.py: socket_path. False where it is too long. */
static bool socket_path(char *path, size_t room) {
    const char *given = getenv("AGENT_ASSIST_SOCKET"), *home = getenv("HOME"), *runtime = getenv("XDG_RUNTIME_DIR");
    const struct passwd *user = home ? NULL : getpwuid(getuid());
    int size;
    if (given && *given) {
        size = snprintf(path, room, "%s", given);
        return size > 0 && (size_t)size < room;
    }
    if (home == NULL) home = user ? user->pw_dir : "";
#ifdef __APPLE__
    (void)runtime;
    size = snprintf(path, room, "%s/Library/Caches/agent-assist/run/desktop.sock", home);
#else
    struct stat status;
    if (runtime && *runtime && stat(runtime, &status) == 0 && S_ISDIR(status.st_mode))
        size = snprintf(path, room, "%s/agent-assist/desktop.sock", runtime);
    else size = snprintf(path, room, "%s/.cache/agent-assist/run/desktop.sock", home);
#endif
    return size > 0 && (size_t)size < room;
}

/* The port file, if the path names one; `path` is filled in any case. */
static FILE *open_port_file(char *path, size_t room) {
    size_t size = socket_path(path, room) ? strlen(path) : 0;
    if (size == 0) path[0] = '\0';
    return size >= 5 && strcmp(path + size - 5, ".port") == 0 ? fopen(path, "rb") : NULL;
}

static bool begin(void) { return signal(SIGPIPE, SIG_IGN) != SIG_ERR; }

static Socket make_socket(int family) {
    Socket made = socket(family, SOCK_STREAM, 0);
    if (made != NO_SOCKET && fcntl(made, F_SETFL, O_NONBLOCK) != 0) {
        close_socket(made);
        made = NO_SOCKET;
    }
    return made;
}
#endif

/* Milliseconds left until `until`, at least 0. */
static int left_of(uint64_t until) {
    uint64_t now = now_ms();
    return now < until ? (int)(until - now) : 0;
}

static bool ready(Socket socket, short what, uint64_t until) {
    PollOne one = {.fd = socket, .events = what};
    int left = left_of(until);
    return left > 0 && wait_for(&one, left) >= 0 && left_of(until) > 0;
}

static Socket connect_to(const struct sockaddr *address, size_t size, int family, uint64_t until) {
    Socket made = make_socket(family);
    while (made != NO_SOCKET) {
        if (connect(made, address, (Length)size) == 0) return made;
        if (must_retry() && left_of(until) > 0) {
            rest();
            continue;
        }
        int error = 0;
        Length error_size = sizeof error;
        if (would_block() && ready(made, POLLOUT, until) &&
            getsockopt(made, SOL_SOCKET, SO_ERROR, (void *)&error, &error_size) == 0 && error == 0)
            return made;
        close_socket(made);
        made = NO_SOCKET;
    }
    return made;
}

/* Connect to the port in the file and leave the secret and a blank in `secret`. */
static Socket connect_port(FILE *file, char *secret, size_t room, uint64_t until) {
    char content[PORT_FILE_LIMIT + 1];
    size_t size = fread(content, 1, PORT_FILE_LIMIT, file);
    (void)fclose(file);
    while (size > 0 && strchr(" \t\r\n", content[size - 1])) size--; /* a NUL counts as blank, too */
    content[size] = '\0';
    char *end = content;
    unsigned long port = 0;
    while (*end >= '0' && *end <= '9' && port <= 65535) port = port * 10 + (unsigned long)(*end++ - '0');
    if (end == content || port == 0 || port > 65535 || *end != ' ') return NO_SOCKET;
    (void)snprintf(secret, room, "%s ", end + 1);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connect_to((const struct sockaddr *)&address, sizeof address, AF_INET, until);
}

static Socket connect_desktop(char *secret, size_t room, uint64_t until) {
    char path[PATH_LENGTH];
    FILE *file = open_port_file(path, sizeof path);
    secret[0] = '\0';
    if (file != NULL) return connect_port(file, secret, room, until);
#ifdef _WIN32
    return NO_SOCKET;
#else
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t size = strlen(path);
    if (size == 0 || size >= sizeof address.sun_path) return NO_SOCKET;
    memcpy(address.sun_path, path, size + 1);
    return connect_to((const struct sockaddr *)&address, sizeof address, AF_UNIX, until);
#endif
}

static bool send_all(Socket socket, const char *data, size_t size, uint64_t until) {
    while (size > 0) {
#ifdef _WIN32
        int sent = send(socket, data, (int)size, 0);
#else
        ssize_t sent = send(socket, data, size, 0);
#endif
        if (sent > 0) {
            data += sent;
            size -= (size_t)sent;
        } else if (!would_block() || !ready(socket, POLLOUT, until)) return false;
    }
    return true;
}

/* Read until a newline, the end, or the deadline; true if anything came. */
static bool receive(Socket socket, char *answer, size_t room, uint64_t until) {
    size_t size = 0;
    while (size + 1 < room && memchr(answer, '\n', size) == NULL) {
#ifdef _WIN32
        int got = recv(socket, answer + size, (int)(room - 1 - size), 0);
#else
        ssize_t got = recv(socket, answer + size, room - 1 - size, 0);
#endif
        if (got > 0) size += (size_t)got;
        else if (got == 0) break;
        else if (!would_block() || !ready(socket, POLLIN, until)) return false;
    }
    answer[size] = '\0';
    return size > 0;
}

/* Hand `message` over and fetch the answer, a text; false if nobody listens or the deadline passed. */
static bool exchange(const char *message, size_t size, char *answer, size_t room) {
    char secret[PORT_FILE_LIMIT + 2];
    uint64_t until = now_ms() + DEADLINE_MS;
    if (!begin()) return false;
    Socket socket = connect_desktop(secret, sizeof secret, until);
    if (socket == NO_SOCKET) return false;
    bool done = send_all(socket, secret, strlen(secret), until) && send_all(socket, message, size, until) &&
                receive(socket, answer, room, until);
    close_socket(socket);
    return done;
}
