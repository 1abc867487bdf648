/* agent-assist-call: hands one call event, or the link that IT sent to a new agent, to the desktop of this user and
 * returns, whether or not the desktop answers.
 *
 * A phone such as MicroSIP waits for the program that it starts, inside the handler of its own window. So this twin of
 * agent_assist/cli/call_event.py needs no interpreter. Arguments, checks, message and exit codes are the same; the tests
 * put one table of inputs and a fuzz of them through both.
 *
 * Exit codes: 0 taken by the desktop, 2 bad input, 3 nobody listens, the desktop is too busy, or no answer within DEADLINE_MS.
 * What a value holds is the caller's: nothing of it is ever printed, executed or written down.
 */
#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0601
#include <winsock2.h>
#include <windows.h>
#else
#define _POSIX_C_SOURCE 200809L
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>
#endif
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unicode_ranges.h"

enum { DONE = 0, BAD_INPUT = 2, NOBODY = 3 };
enum { DEADLINE_MS = 500, MESSAGE_LIMIT = 4096, PORT_FILE_LIMIT = 200, PATH_LENGTH = 1024, PAUSE_MS = 1, LINK_LIMIT = 1000 };
enum { ERROR_LENGTH = 128, NUMBER_BYTES = 2048 };
/* Every field at its limit, each character in four bytes or escaped. */
enum { MESSAGE_ROOM = 4 * (256 + 128 + 3 + 80 + 80 + 2048 + 24 + 3) + 512 };

typedef enum { STATE, NUMBER, CALL_ID, DIRECTION, LINE, NAME, CONSENT, VIA, CHECK, FIELDS } Field;

typedef struct {
    const char *at;
    size_t size;
    bool given;
} Text;

typedef struct {
    Text value[FIELDS];
    Field order[FIELDS]; /* the message keeps the order of the arguments */
    size_t count;
    char decoded[4 * MESSAGE_LIMIT]; /* values of a URL, and a number that came in several arguments */
    size_t used;
    char error[ERROR_LENGTH];
} Event;

static const struct {
    const char *key, *option, *url_key;
    size_t limit; /* in characters; 0 for none */
} KINDS[FIELDS] = {
    {"state", NULL, "state", 0},
    {"number", "--number", "number", 256}, /* may still be a whole SIP URI */
    {"call_id", "--call-id", "id", 128},
    {"direction", "--direction", "direction", 3},
    {"line", "--line", "line", 80},
    {"name", "--name", "name", 80},
    {"consent", "--consent", "consent", 2048},
    {"via", "--via", "via", 24},
    {"check", "--check", NULL, 3},
};

/* What MicroSIP's hooks are called here -> state and direction. A ring may belong to a call of either direction. */
static const struct {
    const char *word, *state, *direction;
} HOOKS[] = {
    {"incoming", "incoming", "in"}, {"outgoing", "incoming", "out"}, {"ring", "incoming", NULL},
    {"answer", "connected", NULL},  {"start", "connected", NULL},    {"busy", "ended", NULL},
    {"end", "ended", NULL},
};

static const char *const STATES[] = {"incoming", "connected", "held", "resumed", "ended"};
static const char SCHEME[] = "agent-assist:";
static const char URL_PREFIX[] = "agent-assist:call?";
static const char *const ENROL_PREFIXES[] = {"agent-assist://enrol?", "agent-assist://enrol/?"};
static const char NUMBER_MARKS[] = "+*#.,()/-_:;=@%<>&? !~'";
static const char USAGE[] =
    "usage: agent-assist call-event STATE --number N [--call-id ID] [--direction in|out] [--line L] [--name N]"
    " [--consent TEXT] [--via WORD] [--check yes]";

/* ---- text ---- */

static bool is(Text text, const char *word) {
    return text.size == strlen(word) && memcmp(text.at, word, text.size) == 0;
}

static bool starts(Text text, const char *word) {
    return text.size >= strlen(word) && memcmp(text.at, word, strlen(word)) == 0;
}

static Text text_of(const char *word) { return (Text){word, strlen(word), true}; }

/* The length of the part before `mark`; the whole length where there is none. */
static size_t until(Text text, char mark) {
    const char *found = text.size ? memchr(text.at, mark, text.size) : NULL;
    return found ? (size_t)(found - text.at) : text.size;
}

/* One character of UTF-8 at `*place`, which moves on; -1 for a byte that begins none. */
static int32_t next_char(Text text, size_t *place) {
    const unsigned char *at = (const unsigned char *)text.at + *place;
    size_t left = text.size - *place, more = at[0] < 0x80 ? 0 : at[0] < 0xE0 ? 1 : at[0] < 0xF0 ? 2 : 3;
    static const int32_t least[] = {0, 0x80, 0x800, 0x10000};
    static const unsigned char head[] = {0x7F, 0x1F, 0x0F, 0x07};
    *place += 1;
    if (more == 0) return at[0];
    if (at[0] < 0xC2 || at[0] > 0xF4 || more >= left) return -1;
    int32_t code = at[0] & head[more];
    for (size_t i = 1; i <= more; i++) {
        if ((at[i] & 0xC0) != 0x80) return -1;
        code = code * 64 + (at[i] & 0x3F);
    }
    if (code < least[more] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return -1;
    *place += more;
    return code;
}

static size_t length_of(Text text) {
    size_t length = 0;
    for (size_t place = 0; place < text.size; length++) (void)next_char(text, &place);
    return length;
}

static bool in_ranges(const uint32_t (*ranges)[2], size_t count, uint32_t code) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (code > ranges[middle][1]) low = middle + 1;
        else high = middle;
    }
    return low < count && code >= ranges[low][0];
}

static bool is_printable(Text text) {
    for (size_t place = 0; place < text.size;) {
        int32_t code = next_char(text, &place);
        if (code < 0 || in_ranges(UNPRINTABLE, UNPRINTABLE_COUNT, (uint32_t)code)) return false;
    }
    return true;
}

/* Letters and digits of any script, and the marks of numbers and SIP URIs. */
static bool is_number(Text text) {
    for (size_t place = 0; place < text.size;) {
        int32_t code = next_char(text, &place);
        bool mark = code > 0 && code < 0x80 && strchr(NUMBER_MARKS, code) != NULL;
        if (code < 0 || !(mark || in_ranges(ALPHANUMERIC, ALPHANUMERIC_COUNT, (uint32_t)code))) return false;
    }
    return true;
}

static bool all_between(Text text, char first, char last) {
    for (size_t i = 0; i < text.size; i++)
        if (text.at[i] < first || text.at[i] > last) return false;
    return true;
}

static bool is_word(Text text) {
    for (size_t i = 0; i < text.size; i++)
        if (!((text.at[i] >= 'a' && text.at[i] <= 'z') || (text.at[i] >= '0' && text.at[i] <= '9') || text.at[i] == '-'))
            return false;
    return text.size > 0;
}

/* ---- from arguments to fields ---- */

static bool fail(Event *event, const char *subject, const char *what) {
    (void)snprintf(event->error, sizeof event->error, "%s%s", subject, what);
    return false;
}

static bool put(Event *event, Field field, Text value) {
    if (event->value[field].given) return fail(event, KINDS[field].key, " is given twice.");
    value.given = true;
    event->value[field] = value;
    event->order[event->count++] = field;
    return true;
}

static bool read_options(Event *event, int argc, char **argv) {
    for (int i = 0; i < argc; i++) {
        Text word = text_of(argv[i]), option = {word.at, until(word, '='), true};
        Field field = STATE;
        for (Field known = NUMBER; known < FIELDS; known++)
            if (is(option, KINDS[known].option)) field = known;
        if (field == STATE) {
            if (starts(word, "--")) return fail(event, "", "Unknown option.");
        } else if (option.size < word.size) {
            word = (Text){word.at + option.size + 1, word.size - option.size - 1, true};
        } else {
            if (++i == argc) return fail(event, KINDS[field].option, " needs a value.");
            word = text_of(argv[i]);
        }
        if (!put(event, field, word)) return false;
    }
    return true;
}

static bool is_within(Text text, Field field) { return length_of(text) <= KINDS[field].limit && is_printable(text); }

static bool is_fit_number(Text text) { return is_within(text, NUMBER) && is_number(text); }

/* The number that came in these arguments, blanks between them; `skip` bytes of the first are no part of it. Here nobody
 * could mend what a caller calls himself, so one that is none counts as withheld: the call is shown all the same. */
static Text fit_number(Event *event, int argc, char **argv, size_t skip) {
    size_t size = 0;
    for (int i = 0; i < argc; i++, skip = 0) {
        size_t more = strlen(argv[i]) - skip;
        if (more >= NUMBER_BYTES - size - 1) return text_of("");
        if (i > 0) event->decoded[size++] = ' ';
        memcpy(event->decoded + size, argv[i] + skip, more);
        size += more;
    }
    Text number = {event->decoded, size, true};
    return is_fit_number(number) ? number : text_of("");
}

/* The number is the last argument, as the phone appends it. */
static bool read_microsip(Event *event, int argc, char **argv) {
    size_t hook = 0;
    const size_t hooks = sizeof HOOKS / sizeof HOOKS[0];
    while (argc > 0 && hook < hooks && strcmp(HOOKS[hook].word, argv[0]) != 0) hook++;
    if (argc == 0 || hook == hooks) return fail(event, "", "The hook is none of MicroSIP's.");
    return put(event, STATE, text_of(HOOKS[hook].state)) && put(event, NUMBER, fit_number(event, argc - 1, argv + 1, 0)) &&
           (HOOKS[hook].direction == NULL || put(event, DIRECTION, text_of(HOOKS[hook].direction))) &&
           put(event, VIA, text_of("microsip"));
}

static const char *state_of_3cx(const char *letter) {
    if (letter == NULL || letter[0] == '\0' || letter[1] != '\0') return NULL;
    return *letter == 'S' ? "incoming" : *letter == 'C' ? "connected" : *letter == 'E' ? "ended" : NULL;
}

/* `/N:S|C|E /C:NUMBER /T:I|O /I:ID`, the command line that older 3CX phones append. Only the number is the caller's, and it
 * stands between the others: of several /N: the first one counts, of the rest the last, so that none in the number does. */
static bool read_3cx(Event *event, int argc, char **argv) {
    const char *kind = NULL, *way = NULL, *id = NULL;
    int number = 0, words = 0;
    char key = '\0';
    for (int i = 0; i < argc; i++) {
        const char *word = argv[i];
        if (word[0] == '/' && word[1] != '\0' && strchr("NCTI", word[1]) != NULL && word[2] == ':') {
            key = word[1];
            if (key == 'N' && kind == NULL) kind = word + 3;
            if (key == 'T') way = word + 3;
            if (key == 'I') id = word + 3;
            if (key == 'C') number = i, words = 1;
        } else if (key == 'C') words++;
        else return fail(event, "", "Unknown option.");
    }
    const char *state = state_of_3cx(kind);
    const char *direction = way == NULL ? NULL : strcmp(way, "I") == 0 ? "in" : strcmp(way, "O") == 0 ? "out" : NULL;
    if (state == NULL) return fail(event, "", "The state is none of 3CX's.");
    return put(event, STATE, text_of(state)) && put(event, NUMBER, fit_number(event, words, argv + number, 3)) &&
           (direction == NULL || put(event, DIRECTION, text_of(direction))) &&
           (id == NULL || put(event, CALL_ID, text_of(id))) && put(event, VIA, text_of("3cx"));
}

static int hex_of(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/* Undo percent-encoding; a plus sign stays one, because numbers begin with it. */
static bool unquote(Event *event, Text raw, Text *value) {
    *value = (Text){event->decoded + event->used, 0, true};
    for (size_t i = 0; i < raw.size; i++) {
        char byte = raw.at[i];
        if (byte == '%') {
            int high = i + 1 < raw.size ? hex_of(raw.at[i + 1]) : -1;
            int low = i + 2 < raw.size ? hex_of(raw.at[i + 2]) : -1;
            if (high < 0 || low < 0) return fail(event, "", "Broken percent-encoding in the URL.");
            byte = (char)(high * 16 + low);
            i += 2;
        }
        event->decoded[event->used++] = byte;
        value->size++;
    }
    for (size_t place = 0; place < value->size;)
        if (next_char(*value, &place) < 0) return fail(event, "", "The URL is not UTF-8.");
    return true;
}

static bool read_url(Event *event, Text url) {
    if (length_of(url) > MESSAGE_LIMIT) return fail(event, "", "The URL is too long.");
    if (!starts(url, URL_PREFIX)) return fail(event, "", "Not a call URL.");
    Text rest = {url.at + sizeof URL_PREFIX - 1, url.size - (sizeof URL_PREFIX - 1), true};
    rest.size = until(rest, '#');
    while (rest.size > 0) {
        Text pair = {rest.at, until(rest, '&'), true}, name = {pair.at, until(pair, '='), true}, value = {pair.at, 0, true};
        size_t taken = pair.size < rest.size ? pair.size + 1 : pair.size;
        if (name.size < pair.size) value = (Text){pair.at + name.size + 1, pair.size - name.size - 1, true};
        if (pair.size > 0) {
            Field field = STATE;
            while (field < FIELDS && !(KINDS[field].url_key && is(name, KINDS[field].url_key))) field++;
            if (field == FIELDS) return fail(event, "", "Unknown field in the URL.");
            if (event->value[field].given) return fail(event, KINDS[field].key, " is given twice.");
            if (!unquote(event, value, &value) || !put(event, field, value)) return false;
        }
        rest = (Text){rest.at + taken, rest.size - taken, true};
    }
    /* A product filled these two in with what the caller chose, and nobody is there to mend it. */
    if (!is_fit_number(event->value[NUMBER])) event->value[NUMBER].size = 0;
    if (!is_within(event->value[NAME], NAME)) event->value[NAME].size = 0;
    return true;
}

static bool check(Event *event) {
    const Text *value = event->value;
    bool known = false;
    for (size_t i = 0; i < sizeof STATES / sizeof STATES[0]; i++) known |= value[STATE].given && is(value[STATE], STATES[i]);
    if (!known) return fail(event, "", "STATE is none of incoming, connected, held, resumed, ended.");
    if (!value[NUMBER].given && value[CALL_ID].size == 0) return fail(event, "", "Neither --number nor --call-id is given.");
    for (Field field = NUMBER; field < FIELDS; field++) {
        char what[64];
        (void)snprintf(what, sizeof what, " is longer than %u characters.", (unsigned)KINDS[field].limit);
        if (length_of(value[field]) > KINDS[field].limit) return fail(event, KINDS[field].key, what);
        if (!is_printable(value[field]))
            return fail(event, KINDS[field].key, " holds characters that cannot be printed, or is wrongly encoded.");
    }
    if (!is_number(value[NUMBER])) return fail(event, "", "number holds characters that no number has.");
    if (!all_between(value[CALL_ID], '!', '~')) return fail(event, "", "call_id holds blanks or characters outside ASCII.");
    if (value[DIRECTION].size > 0 && !is(value[DIRECTION], "in") && !is(value[DIRECTION], "out"))
        return fail(event, "", "direction is neither in nor out.");
    if (value[VIA].given && !is_word(value[VIA])) return fail(event, "", "via is not small letters, digits and hyphens.");
    if (value[CHECK].given && !is(value[CHECK], "yes")) return fail(event, "", "check is not yes.");
    return true;
}

/* A value and its closing quote. Values are printable, so only two characters need escaping. Returns how many bytes. */
static size_t write_value(Text value, char *out) {
    size_t size = 0;
    for (size_t k = 0; k < value.size; k++) {
        if (value.at[k] == '"' || value.at[k] == '\\') out[size++] = '\\';
        out[size++] = value.at[k];
    }
    out[size++] = '"';
    return size;
}

/* One JSON object and its newline. Returns its size; 0 if it is too long. */
static size_t write_message(const Event *event, char *out) {
    size_t size = 0;
    for (size_t i = 0; i < event->count; i++) {
        size += (size_t)sprintf(out + size, "%s\"%s\":\"", i ? "," : "{", KINDS[event->order[i]].key);
        size += write_value(event->value[event->order[i]], out + size);
    }
    out[size++] = '}';
    out[size++] = '\n';
    return size <= MESSAGE_LIMIT ? size : 0;
}

static bool is_enrol_link(Text text) {
    return starts(text, ENROL_PREFIXES[0]) || starts(text, ENROL_PREFIXES[1]);
}

/* A link goes on as it is: at its limit, each character in four bytes, it still fits into a message. */
static size_t write_link(Event *event, Text link, char *out) {
    if (length_of(link) > LINK_LIMIT || !is_printable(link)) {
        (void)fail(event, "", "The link is too long, or holds characters that cannot be printed.");
        return 0;
    }
    size_t size = (size_t)sprintf(out, "{\"show\":true,\"link\":\"");
    size += write_value(link, out + size);
    out[size++] = '}';
    out[size++] = '\n';
    return size;
}

/* Fill `out` (MESSAGE_ROOM bytes) from the arguments behind the program's name. Returns the size, or 0 with an error. */
static size_t message_of(Event *event, int argc, char **argv, char *out) {
    bool read;
    if (argc == 1 && is_enrol_link(text_of(argv[0]))) return write_link(event, text_of(argv[0]), out);
    if (argc == 1 && starts(text_of(argv[0]), SCHEME)) read = read_url(event, text_of(argv[0]));
    else if (argc > 0 && strcmp(argv[0], "microsip") == 0) read = read_microsip(event, argc - 1, argv + 1);
    else if (argc > 0 && argv[0][0] == '/') read = read_3cx(event, argc, argv);
    else read = read_options(event, argc, argv);
    if (!read || !check(event)) return 0;
    size_t size = write_message(event, out);
    if (size == 0) (void)fail(event, "", "The event is too long.");
    return size;
}

#ifndef RELAY_AS_LIBRARY
#include "wire.h"

static int say(int code, const char *line) {
    write_line(code != DONE, line);
    return code;
}

/* What the desktop said, as exit code; its one line is passed on unless it is a plain `ok`. */
static int judge(char *answer) {
    size_t size = strlen(answer), start = strspn(answer, " \t\r\n");
    while (size > start && strchr(" \t\r\n", answer[size - 1])) answer[--size] = '\0';
    for (char *at = answer + start; *at; at++)
        if (*at == '\n') *at = ' ';
    if (strcmp(answer + start, "ok") == 0) return DONE;
    if (strncmp(answer + start, "busy: ", 6) == 0) return say(NOBODY, answer + start);
    if (strncmp(answer + start, "heard: ", 7) == 0) { /* taken, and not stored yet: a word for the log, no failure */
        write_line(1, answer + start);
        return DONE;
    }
    return say(strncmp(answer + start, "checked ", 8) == 0 ? DONE : BAD_INPUT, answer + start);
}

static int relay(int argc, char **argv) {
    static Event event;
    static char message[MESSAGE_ROOM], answer[MESSAGE_LIMIT + 1];
    if (argc == 1 && (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0)) return say(DONE, USAGE);
    size_t size = message_of(&event, argc, argv, message);
    if (size == 0) {
        char line[ERROR_LENGTH + 80];
        (void)snprintf(line, sizeof line, "bad_input: %s Give what `agent-assist call-event --help` shows.", event.error);
        return say(BAD_INPUT, line);
    }
    if (!exchange(message, size, answer, sizeof answer))
        return say(NOBODY, "softphone_lost: No desktop of this user listens. Start Agent Assist.");
    return judge(answer);
}

#ifdef _WIN32
int wmain(int argc, wchar_t **wide) {
    char **argv = calloc((size_t)argc + 1, sizeof *argv);
    for (int i = 1; argv != NULL && i < argc; i++)
        if ((argv[i - 1] = to_utf8(wide[i])) == NULL) return NOBODY;
    return argv == NULL ? NOBODY : relay(argc > 0 ? argc - 1 : 0, argv); /* the system takes the memory back */
}
#else
int main(int argc, char **argv) { return relay(argc > 0 ? argc - 1 : 0, argv + (argc > 0)); }
#endif
#endif
