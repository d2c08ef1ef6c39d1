/* SPDX-License-Identifier: Apache-2.0 */
/* Drives a fuzz target without clang: gcc's trace-pc says which edges an input reached, inputs that
 * reach new ones are changed further. drive SECONDS CORPUS [FOUND]: an input that ends the program
 * is left as FOUND/last; inputs that found something new as FOUND/new-N. */
#include <dirent.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define MAP 65536
#define LONGEST 16384
#define MOST 20000
#define HANG_SECONDS 5

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
void __sanitizer_cov_trace_pc(void);
void __sanitizer_set_death_callback(void (*callback)(void));

struct input {
    uint8_t *bytes;
    size_t length;
};

static uint8_t reached[MAP], known[MAP];
static bool tracing;
static uintptr_t previous;
static struct input inputs[MOST], now;
static size_t count;
static uint64_t dice = 88172645463325252u;
static const char *found;

__attribute__((no_sanitize("address", "undefined"))) void __sanitizer_cov_trace_pc(void)
{
    uintptr_t pc = (uintptr_t)__builtin_return_address(0);
    if (!tracing)
        return;
    pc = (pc ^ (pc >> 16)) & (MAP - 1);
    reached[(pc ^ previous) & (MAP - 1)] = 1;
    previous = pc >> 1;
}

static size_t roll(size_t below)
{
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return below ? (size_t)(dice % below) : 0;
}

static void save(const char *name, size_t number, struct input input)
{
    char path[4096];
    if (!found)
        return;
    snprintf(path, sizeof path, number ? "%s/%s-%zu" : "%s/%s", found, name, number);
    FILE *file = fopen(path, "wb");
    if (file) {
        fwrite(input.bytes, 1, input.length, file);
        fclose(file);
    }
}

static void save_last(void)
{
    save("last", 0, now);
}

static void on_hang(int signal)
{
    (void)signal;
    save_last();
    static const char words[] = "fuzz: one input took longer than 5 s\n";
    if (write(STDERR_FILENO, words, sizeof words - 1) < 0)
        _exit(3);
    _exit(2);
}

/* True when the input reached an edge that none before it did. */
static bool try_input(struct input input)
{
    bool is_new = false;
    now = input;
    memset(reached, 0, sizeof reached);
    previous = 0;
    alarm(HANG_SECONDS);
    tracing = true;
    LLVMFuzzerTestOneInput(input.bytes, input.length);
    tracing = false;
    for (size_t i = 0; i < MAP; i++) {
        is_new = is_new || (reached[i] && !known[i]);
        known[i] |= reached[i];
    }
    return is_new;
}

static void keep(struct input input)
{
    if (count == MOST)
        return;
    inputs[count].bytes = malloc(input.length + 1);
    if (!inputs[count].bytes)
        return;
    memcpy(inputs[count].bytes, input.bytes, input.length);
    inputs[count++].length = input.length;
}

static void insert(struct input *input, const uint8_t *bytes, size_t length)
{
    size_t at = roll(input->length + 1);
    if (input->length + length > LONGEST)
        return;
    memmove(input->bytes + at + length, input->bytes + at, input->length - at);
    memcpy(input->bytes + at, bytes, length);
    input->length += length;
}

static void remove_some(struct input *input)
{
    size_t at = roll(input->length), length = 1 + roll(input->length > 32 ? 32 : input->length);
    if (at + length > input->length)
        return;
    memmove(input->bytes + at, input->bytes + at + length, input->length - at - length);
    input->length -= length;
}

static void change_once(struct input *input)
{
    static const uint8_t telling[] = {0, 1, 9, 10, 13, 32, 34, 37, 38, 39, 44, 45, 47, 59, 60, 61, 62, 91, 93, 127, 128, 192, 239, 255};
    uint8_t few[64];
    struct input other = inputs[roll(count)];
    size_t from = roll(other.length), length = roll(64);
    switch (roll(6)) {
    case 0: if (input->length) input->bytes[roll(input->length)] ^= (uint8_t)(1u << roll(8)); break;
    case 1: if (input->length) input->bytes[roll(input->length)] = telling[roll(sizeof telling)]; break;
    case 2: if (input->length) remove_some(input); break;
    case 3: insert(input, &telling[roll(sizeof telling)], 1); break;
    case 4: memset(few, telling[roll(sizeof telling)], sizeof few); insert(input, few, 1 + roll(sizeof few)); break;
    default: insert(input, other.bytes + from, length < other.length - from ? length : other.length - from);
    }
}

static void read_corpus(const char *folder)
{
    static uint8_t bytes[LONGEST];
    struct dirent *entry;
    DIR *dir = opendir(folder);
    while (dir && (entry = readdir(dir))) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        FILE *file = entry->d_name[0] == '.' ? NULL : fopen(path, "rb");
        if (!file)
            continue;
        struct input input = {bytes, fread(bytes, 1, sizeof bytes, file)};
        fclose(file);
        try_input(input);
        keep(input);
    }
    if (dir)
        closedir(dir);
}

static double seconds(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    static uint8_t bytes[LONGEST + 64];
    size_t runs = 0, seeds;
    if (argc < 3)
        return 64;
    found = argc > 3 ? argv[3] : NULL;
    const char *seed = getenv("TC_FUZZ_SEED");
    dice *= seed && atoi(seed) > 0 ? 2 * (uint64_t)atoi(seed) - 1 : 1;
    signal(SIGALRM, on_hang);
    __sanitizer_set_death_callback(save_last);
    keep((struct input){bytes, 0});
    read_corpus(argv[2]);
    seeds = count;
    for (double end = seconds() + atof(argv[1]); seconds() < end; runs++) {
        struct input from = inputs[roll(count)], input = {bytes, from.length};
        memcpy(bytes, from.bytes, from.length);
        for (size_t changes = 1 + roll(8); changes; changes--)
            change_once(&input);
        if (try_input(input)) {
            keep(input);
            save("new", count, input);
        }
    }
    printf("%zu runs, %zu seeds, %zu more found\n", runs, seeds - 1, count - seeds);
    return 0;
}
