/* Reads records from standard input and answers each with what the relay would send, or with its error.
 *
 * Record: count of arguments, then for each its length and its bytes; numbers are four bytes, little end first.
 * Answer: one byte ('m' message, 'e' error), a length, bytes. Every argument lies in memory of exactly its size, so that
 * the sanitizer sees a byte read too many.
 */
#define RELAY_AS_LIBRARY
#include "call_relay.c"

static bool number(uint32_t *value) {
    unsigned char raw[4];
    if (fread(raw, 1, 4, stdin) != 4) return false;
    *value = (uint32_t)raw[0] | (uint32_t)raw[1] << 8 | (uint32_t)raw[2] << 16 | (uint32_t)raw[3] << 24;
    return true;
}

static void answer(char kind, const char *at, size_t size) {
    unsigned char raw[4] = {(unsigned char)(size & 255), (unsigned char)(size >> 8 & 255), (unsigned char)(size >> 16), 0};
    (void)fputc(kind, stdout);
    (void)fwrite(raw, 1, 4, stdout);
    (void)fwrite(at, 1, size, stdout);
}

int main(void) {
    uint32_t count, size;
    while (number(&count)) {
        char **argv = calloc(count + 1, sizeof *argv), *out = malloc(MESSAGE_ROOM);
        Event *event = calloc(1, sizeof *event);
        for (uint32_t i = 0; i < count; i++) {
            if (!number(&size) || (argv[i] = calloc(size + 1, 1)) == NULL || fread(argv[i], 1, size, stdin) != size) return 9;
        }
        size_t made = message_of(event, (int)count, argv, out);
        if (made) answer('m', out, made);
        else answer('e', event->error, strlen(event->error));
        for (uint32_t i = 0; i < count; i++) free(argv[i]);
        free(argv);
        free(out);
        free(event);
    }
    return 0;
}
