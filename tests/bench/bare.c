/* SPDX-License-Identifier: Apache-2.0 */
/* The bare program of make bench: the same statements and the same stylesheet as a page of Throughcare
 * behind the same web server, and nothing else: no session, no rights, no audit, no limits.
 *   bare SOCKET WORKERS DATABASE-SOCKET DATABASE USER SHEETS PAGE SHELL STATEMENTS [NAME=VALUE…]
 * SHELL is the page's own document (?as=xml), STATEMENTS those that it ran (asked.mjs), with commas. SIGTERM: each worker prints its pages and their mean microseconds. */
#include <fcgiapp.h>
#include <mysql.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../module/xml/inside.h"
#include "base/clock.h"
#include "base/date.h"
#include "store/list.h"
#include "xml/sheet.h"

#define MAX_COLUMNS 48
#define CELL_BYTES 65536

#define MAX_PARTS 64

/* A statement that the page runs; where its rows stand in the document of the page: in a list, in the page (list NULL), or nowhere (element
 * NULL: the program only judges by them). */
static struct part {
    const struct tc_statement *statement;
    const char *list, *element;
} parts[MAX_PARTS];
static size_t part_count;

struct asked {
    MYSQL_STMT *stmt;
    MYSQL_BIND values[64], columns[MAX_COLUMNS];
    unsigned long lengths[MAX_COLUMNS];
    my_bool nulls[MAX_COLUMNS];
    char *names[MAX_COLUMNS];
    enum enum_field_types types[MAX_COLUMNS];
    unsigned count;
};

struct bare {
    const char *page;
    char **values; /* NAME=VALUE */
    int value_count;
    struct tc_turn *turn;
    struct tc_sheets *sheets;
    struct tc_doc *shell;
    struct tc_node *aside;
    MYSQL *mysql;
    struct asked asked[MAX_PARTS];
    int64_t pages, sql, xml, xslt;
};

static volatile sig_atomic_t ended;

static void end_it(int signal_number)
{
    ended = signal_number;
    FCGX_ShutdownPending();
}

static void die(const char *what, const char *why)
{
    fprintf(stderr, "bare: %s: %s\n", what, why);
    exit(1);
}

static char *value_of(const struct bare *bare, const char *name)
{
    size_t length = strlen(name);
    for (int i = 0; i < bare->value_count; i++)
        if (strncmp(bare->values[i], name, length) == 0 && bare->values[i][length] == '=')
            return bare->values[i] + length + 1;
    exit(fprintf(stderr, "bare: no value for %s\n", name) > 0);
}

static const struct tc_statement *statement_named(const char *name)
{
    const struct tc_statement *s = tc_statements;
    while (s->name && strcmp(s->name, name) != 0)
        s++;
    if (!s->name)
        die(name, "no such statement");
    return s;
}

static void bind_columns(struct asked *a)
{
    MYSQL_RES *meta = mysql_stmt_result_metadata(a->stmt);
    MYSQL_FIELD *fields = mysql_fetch_fields(meta);
    a->count = mysql_num_fields(meta);
    for (unsigned i = 0; i < a->count && i < MAX_COLUMNS; i++) {
        a->names[i] = strdup(fields[i].name);
        a->types[i] = fields[i].type;
        a->columns[i] = (MYSQL_BIND){.buffer_type = MYSQL_TYPE_STRING, .buffer = malloc(CELL_BYTES), .buffer_length = CELL_BYTES - 1,
                                     .length = &a->lengths[i], .is_null = &a->nulls[i]};
    }
    mysql_free_result(meta);
}

static void prepare(struct bare *bare, struct asked *a, const struct tc_statement *s)
{
    a->stmt = mysql_stmt_init(bare->mysql);
    if (mysql_stmt_prepare(a->stmt, s->text, strlen(s->text)) != 0)
        die(s->name, mysql_stmt_error(a->stmt));
    for (size_t i = 0; s->params[i]; i++) {
        char *text = value_of(bare, s->params[i]);
        a->values[i] = (MYSQL_BIND){.buffer_type = strcmp(text, "NULL") ? MYSQL_TYPE_STRING : MYSQL_TYPE_NULL, .buffer = text, .buffer_length = strlen(text)};
    }
    mysql_stmt_bind_param(a->stmt, a->values);
    bind_columns(a);
    mysql_stmt_bind_result(a->stmt, a->columns);
}

static void connect_database(struct bare *bare, char **argv)
{
    bare->mysql = mysql_init(NULL);
    mysql_options(bare->mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(bare->mysql, NULL, argv[5], NULL, argv[4], 0, argv[3], 0))
        die("database", mysql_error(bare->mysql));
    mysql_query(bare->mysql, "SET sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES'), time_zone = '+00:00', join_cache_level = 0, "
                "collation_connection = utf8mb4_uca1400_ai_ci");
    for (size_t i = 0; i < part_count; i++)
        prepare(bare, &bare->asked[i], parts[i].statement);
}

static void add_value(struct tc_node *node, const char *name, const char *text)
{
    if (*name == '@')
        tc_node_attr(node, name + 1, text);
    else
        tc_node_text(node, name, text);
}

static void add_words(const struct tc_tongue *tongue, struct tc_node *node, const char *name, const char *text, bool is_moment)
{
    char iso[TC_DATE_TEXT], words[TC_DATE_TEXT], beside[80];
    struct tc_date date;
    int64_t moment;
    if (is_moment && tc_moment_read(text, &moment)) {
        tc_moment_write(moment, iso);
        tc_moment_say(tongue, moment, words);
    } else if (tc_date_read(text, &date)) {
        tc_date_write(date, iso);
        tc_date_say(tongue, date, words);
    } else {
        return;
    }
    add_value(node, name, iso);
    snprintf(beside, sizeof beside, "%s-text", name);
    add_value(node, beside, words);
}

static void add_cell(const struct tc_tongue *tongue, struct asked *a, unsigned i, struct tc_node *row)
{
    char *name = a->names[i], *slash = strchr(name, '/'), *text = a->columns[i].buffer;
    struct tc_node *node = row;
    if (a->nulls[i])
        return;
    text[a->lengths[i] < CELL_BYTES ? a->lengths[i] : CELL_BYTES - 1] = '\0';
    if (slash) {
        *slash = '\0';
        node = tc_node_first(row, name);
        node = node ? node : tc_node_add(row, name);
        *slash = '/';
        name = slash + 1;
    }
    if (a->types[i] == MYSQL_TYPE_DATE || a->types[i] == MYSQL_TYPE_DATETIME || a->types[i] == MYSQL_TYPE_TIMESTAMP)
        add_words(tongue, node, name, text, a->types[i] != MYSQL_TYPE_DATE);
    else
        add_value(node, name, text);
}

/* <list name="cases">, or the one <timeline> of several statements. */
static struct tc_node *list_of(struct tc_node *page, const char *name)
{
    struct tc_node *list = tc_node_first(page, name);
    list = list ? list : tc_node_add(page, name);
    if (strcmp(name, "list") == 0)
        tc_node_attr(list, "name", "cases");
    return list;
}

static void add_rows(struct bare *bare, const struct part *part, struct asked *a, struct tc_node *page)
{
    const struct tc_tongue *tongue = tc_sheets_tongue(bare->sheets, "en");
    int64_t began = tc_clock_tick();
    if (mysql_stmt_execute(a->stmt) != 0 || mysql_stmt_store_result(a->stmt) != 0)
        die(part->statement->name, mysql_stmt_error(a->stmt));
    bare->sql += tc_clock_tick() - began;
    struct tc_node *parent = !part->element ? bare->aside : part->list ? list_of(page, part->list) : page;
    for (int rows = 0; mysql_stmt_fetch(a->stmt) == 0; rows++) {
        if (part->list && rows == 50)
            continue;
        struct tc_node *row = tc_node_add(parent, part->element ? part->element : "row");
        for (unsigned i = 0; i < a->count; i++)
            add_cell(tongue, a, i, row);
    }
    mysql_stmt_free_result(a->stmt);
}

static void give_page(struct bare *bare, FCGX_Request *request)
{
    struct tc_turn *turn = tc_turn_new(bare->turn, 0);
    struct tc_doc *doc = tc_doc_new(turn, "page");
    struct tc_drawn drawn;
    bare->aside = tc_doc_root(tc_doc_new(turn, "criteria"));
    int64_t began = tc_clock_tick(), sql = bare->sql;
    xmlFreeDoc(doc->tree);
    doc->tree = xmlCopyDoc(bare->shell->tree, 1);
    doc->tree->_private = doc;
    for (size_t i = 0; i < part_count; i++)
        add_rows(bare, &parts[i], &bare->asked[i], tc_doc_root(doc));
    if (tc_node_first(tc_doc_root(doc), "timeline"))
        tc_node_order(tc_node_first(tc_doc_root(doc), "timeline"), "at");
    bare->xml += tc_clock_tick() - began - (bare->sql - sql);
    began = tc_clock_tick();
    if (tc_sheets_draw(bare->sheets, turn, bare->page, "en", doc, &drawn) != TC_OK)
        die("stylesheet", turn->words);
    bare->xslt += tc_clock_tick() - began;
    FCGX_FPrintF(request->out, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n", drawn.media_type, (int)drawn.length);
    FCGX_PutStr(drawn.bytes, (int)drawn.length, request->out);
    bare->pages++;
    talloc_free(turn);
}

/* names: of the statements, with commas; the element of each is in its header. */
static void choose_parts(struct bare *bare, char *names)
{
    struct tc_node *root = tc_doc_root(bare->shell);
    for (char *name; (name = strsep(&names, ",")) != NULL && part_count < MAX_PARTS;) {
        struct part part = {.statement = statement_named(name)};
        const char *element = part.statement->element;
        if (strncmp(name, "timeline_", 9) == 0)
            part = (struct part){part.statement, "timeline", element};
        else if (tc_node_first(root, "list") && tc_node_first(tc_node_first(root, "list"), element))
            part = (struct part){part.statement, "list", element};
        else if (tc_node_first(root, element))
            part.element = element;
        parts[part_count++] = part;
    }
}

/* Takes out of the captured document what the statements give. */
static void hollow(struct bare *bare)
{
    xmlNodePtr next, root = xmlDocGetRootElement(bare->shell->tree);
    for (xmlNodePtr node = root->children; node; node = next) {
        next = node->next;
        for (size_t i = 0; i < part_count; i++)
            if (strcmp((const char *)node->name, parts[i].list ?: parts[i].element ?: "") == 0) {
                xmlUnlinkNode(node);
                xmlFreeNode(node);
                break;
            }
    }
}

static void work(struct bare *bare, char **argv, int listener)
{
    FCGX_Request request;
    struct sigaction action = {.sa_handler = end_it};
    connect_database(bare, argv);
    FCGX_Init();
    sigaction(SIGTERM, &action, NULL);
    FCGX_InitRequest(&request, listener, FCGI_FAIL_ACCEPT_ON_INTR);
    while (!ended && FCGX_Accept_r(&request) >= 0) {
        give_page(bare, &request);
        FCGX_Finish_r(&request);
    }
    int64_t n = bare->pages ? bare->pages : 1;
    printf("bare %s pages %d us sql %d xml %d xslt %d\n", bare->page, (int)n, (int)(bare->sql / n), (int)(bare->xml / n), (int)(bare->xslt / n));
    exit(0);
}

int main(int argc, char **argv)
{
    if (argc < 10)
        die("usage", "bare SOCKET WORKERS DATABASE-SOCKET DATABASE USER SHEETS PAGE SHELL STATEMENTS [NAME=VALUE...]");
    struct bare bare = {.page = argv[7], .values = argv + 10, .value_count = argc - 10, .turn = tc_turn_new(NULL, 0)};
    tc_zone_set("Europe/London");
    if (tc_sheets_open(bare.turn, bare.turn, argv[6], &bare.sheets) != TC_OK ||
        tc_doc_read_file(bare.turn, argv[8], &bare.shell) != TC_OK)
        die("stylesheets or shell", bare.turn->words);
    choose_parts(&bare, argv[9]);
    hollow(&bare);
    FCGX_Init();
    umask(0);
    int listener = FCGX_OpenSocket(argv[1], 128), workers = atoi(argv[2]);
    for (int i = 0; i < workers; i++)
        if (fork() == 0)
            work(&bare, argv, listener);
    signal(SIGTERM, SIG_IGN); /* the group is signalled: wait for what the workers print */
    for (; wait(NULL) > 0;)
        ;
}
