/* SPDX-License-Identifier: Apache-2.0 */
/* What a screen (GET) or a command (POST) sees of the gate. A handler says what; tables say the rest. */
#ifndef TC_GATE_HANDLER_H
#define TC_GATE_HANDLER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/limits.h"
#include "base/need.h"
#include "base/turn.h"
#include "record/record.h"

/* ---- fields ------------------------------------------------------------------------- */

enum tc_field_kind {
    TC_FIELD_LINE,    /* one line of text, trimmed */
    TC_FIELD_TEXT,    /* several lines */
    TC_FIELD_INT,     /* whole number low..high */
    TC_FIELD_DATE,    /* <name>-day, <name>-month, <name>-year (GOV.UK date input), or <name> as YYYY-MM-DD */
    TC_FIELD_TIME,    /* HH:MM, also 2:30pm */
    TC_FIELD_CHOICE,  /* one of the words in choices */
    TC_FIELD_CHOICES, /* any of them (repeated field) */
    TC_FIELD_YES,     /* a checkbox: "yes" or absent */
    TC_FIELD_CASE,    /* a case reference: the gate resolves it to grant.case_id and grant.client_id, or 404 */
    TC_FIELD_CLIENT,  /* a client reference: grant.client_id, or 404 */
    TC_FIELD_ID,      /* an opaque number of ours, checked by the statement that uses it */
    TC_FIELD_FILE,    /* an upload of a TC_ROUTE_UPLOAD; not empty and within the configured size, whatever it holds */
    TC_FIELD_ANSWERS, /* all of a form's questions: every pair whose name is this one's and a number, "q12" as "q12.2-day" (rule/answer.h) */
    TC_FIELD_CURSOR   /* where a keyset page goes on; opaque, from our own link */
};

struct tc_field {
    const char *name; /* as in the form, the document and the statement; NULL ends a table */
    enum tc_field_kind kind;
    bool required;
    int64_t low, high;          /* characters for text, value for numbers; high 0: the kind's own cap */
    const char *const *choices; /* NULL-terminated */
};

/* The fields as read: every declared one, nothing else. */
struct tc_input;
struct tc_pair; /* format/form.h */
struct tc_pairs;
const char *tc_in_text(const struct tc_input *in, const char *name);  /* NULL if empty or absent */
int64_t tc_in_int(const struct tc_input *in, const char *name);       /* 0 if absent */
bool tc_in_yes(const struct tc_input *in, const char *name);
bool tc_in_date(const struct tc_input *in, const char *name, struct tc_date *date_r);
/* The n-th word of a TC_FIELD_CHOICES, NULL at the end. */
const char *tc_in_choice(const struct tc_input *in, const char *name, size_t n);
/* The bytes of a TC_FIELD_FILE, borrowed from the request; NULL if there is none. Its name is what the browser said. */
const struct tc_pair *tc_in_file(const struct tc_input *in, const char *name);
/* Whether it is within the configured size; of a TC_FIELD_FILE it is. */
bool tc_in_fits(const struct tc_input *in, const struct tc_pair *file);
/* The pairs of a TC_FIELD_ANSWERS in the order sent, files too; none: its count is 0. */
const struct tc_pairs *tc_in_answers(const struct tc_input *in, const char *name);
/* Bound straight from a field: NULL when it was left empty. */
struct tc_arg tc_arg_in(const struct tc_input *in, const char *name);

/* ---- the person at the other end ------------------------------------------------------ */

struct tc_viewer {
    int64_t id;          /* person.id; 0 for a stranger */
    const char *name;    /* display name */
    const char *login;
    unsigned roles;      /* bits 1u << enum tc_role */
    const char *language;
    const char *address; /* network address as the web server gave it */
    int64_t session_id;
};

/* ---- a screen ------------------------------------------------------------------------- */

/* What a TC_ROUTE_FILE answers with, owned by the turn. */
struct tc_file {
    const char *name;       /* as rule/document.h makes it */
    const char *media_type;
    char *bytes;
    size_t length;
};

struct tc_view {
    struct tc_turn *turn;
    struct tc_record *record; /* reader, grant, document */
    const struct tc_input *in;
    const struct tc_viewer *who;
    struct tc_node *page;     /* the root element, where parts go */
    const char *object;       /* set by a handler, for the audit entry: "document 17" */
    const char *detail;       /* set by a handler: words for the audit entry's detail */
    struct tc_file file;      /* set by a handler of a TC_ROUTE_FILE */
    int64_t about_case, about_client; /* likewise: the record that the page is about, where no field of the route names it */
};
/* Adds its parts to view.page: TC_OK, or what the person gets in place of the page. */
typedef enum tc_rc tc_show(struct tc_view *v);

/* Rows of a statement as elements of the page: the usual body of a screen. */
TC_MUST_USE enum tc_rc tc_rows_many(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, const char *element);
/* TC_GONE if there is no row. */
TC_MUST_USE enum tc_rc tc_rows_one(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, const char *element);
/* A keyset page: asks for TC_LIST_ROWS + 1 rows (the statement has LIMIT 51), shows 50 in <element>s
 * below <list name=… >, and writes list/@next from the column "@cursor" of the last one shown. */
TC_MUST_USE enum tc_rc tc_rows_page(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, const char *list, const char *element);

/* Another screen's page as this viewer would see it now, without anything to act on, drawn by its own sheet: what stands in
 * its <main> comes below <room path=> of this page. No room where the viewer's roles do not include that screen's need. */
TC_MUST_USE enum tc_rc tc_view_room(struct tc_view *v, const char *path);

/* ---- a command ------------------------------------------------------------------------ */

struct tc_act {
    struct tc_turn *turn;
    struct tc_record *record; /* writer, grant; doc is NULL */
    const struct tc_input *in;
    const struct tc_viewer *who;
    const char *object;       /* set by a handler: "note 17", for the audit entry */
    const char *detail;       /* likewise: no client text */
    const char *location;     /* set by tc_act_go */
    int64_t about_case, about_client; /* set by a handler: the record that came of it, where no field of the route names one */
    bool keeps;               /* set by a handler: what it wrote stands although errors are shown, as a draft keeps what is wrong */
    bool is_quiet;            /* likewise: once more what has its audit entry already and nobody else sees, as a page that is being typed */
};
/* Judges and writes in one transaction, which stands only after TC_OK; it may be run again from the beginning (store/store.h). */
typedef enum tc_rc tc_do(struct tc_act *a);

/* Runs a statement that writes, as tc_store_change does. */
TC_MUST_USE enum tc_rc tc_act_change(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, int64_t *rows_r, int64_t *id_r);
/* The same where exactly one row must change, else TC_CLASH: someone else's version came first. */
TC_MUST_USE enum tc_rc tc_act_change_one(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args);
/* The first row of a statement that reads; TC_GONE if there is none. */
TC_MUST_USE enum tc_rc tc_act_one(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r);
/* Notes an error beside a field ("" for the form as a whole); key is a phrase "error.<key>" of the catalogue, detail what its {words}
 * are, "80" or "between 1 and 9"; NULL for none. */
void tc_input_note(struct tc_act *a, const char *field, const char *key, const char *detail);
/* The same as a handler's answer: TC_INPUT. Several may be noted before returning. */
static inline enum tc_rc tc_input_wrong(struct tc_act *a, const char *field, const char *key, const char *detail)
{
    tc_input_note(a, field, key, detail);
    return TC_INPUT;
}
static inline enum tc_rc tc_input_error(struct tc_act *a, const char *field, const char *key)
{
    return tc_input_wrong(a, field, key, NULL);
}
/* How many were noted so far. Those from the first-th on were of a form inside this one: each gets its field's name here, or keeps
 * it where name gives NULL. */
size_t tc_input_errors(const struct tc_act *a);
void tc_input_rename(struct tc_act *a, size_t first, const char *(*name)(void *user, const char *field), void *user);
/* Where the 303 leads: a path of ours, with field=value where there is a value (escaped here) and #fragment; both may be NULL. */
void tc_act_go(struct tc_act *a, const char *path, const char *field, const char *value, const char *fragment);

/* ---- routes --------------------------------------------------------------------------- */

enum tc_route_flags {
    TC_ROUTE_CLOCK = 1,    /* command: moves the clock of its case (all that change a case) */
    TC_ROUTE_UPLOAD = 2,   /* command: multipart bodies up to TC_MAX_UPLOAD_BYTES */
    TC_ROUTE_CLIENT = 4,   /* screen: shows client data (no-store, no-referrer, an audit entry of kind view) */
    TC_ROUTE_SEARCH = 8,   /* command: a search; nothing changes but the handle kept for its result */
    TC_ROUTE_POLL = 16,    /* screen: never extends the session's idle time */
    TC_ROUTE_EXPORT = 32,  /* screen: draws export/<sheet>, audited as export */
    TC_ROUTE_FILE = 64,    /* screen: answers with view.file, to be saved and never shown; audited as export */
    TC_ROUTE_PRINT = 128   /* screen: a page that is made to be printed and given away; audited as export */
};
/* What leaves the house. */
#define TC_ROUTE_LEAVES (TC_ROUTE_EXPORT | TC_ROUTE_FILE | TC_ROUTE_PRINT)

struct tc_route {
    const char *path;
    enum tc_need need;             /* none does not compile: see the macros */
    const struct tc_field *fields; /* never NULL: tc_no_fields */
    tc_show *show;                 /* one of show and act */
    tc_do *act;
    const char *sheet;             /* screen: xslt/screen/<sheet>.xsl; command: the path of the screen
                                      that shows its form again with what was typed */
    unsigned flags;
};
extern const struct tc_field tc_no_fields[];

#define TC_NEED_CHECKED(need) ((need) + 0 * sizeof(char[(need) > TC_NEED_NONE ? 1 : -1]))
#define TC_SCREEN(path_, need_, fields_, show_, sheet_, flags_) \
    { .path = (path_), .need = TC_NEED_CHECKED(need_), .fields = (fields_), .show = (show_), .sheet = (sheet_), .flags = (flags_) }
#define TC_COMMAND(path_, need_, fields_, act_, back_, flags_) \
    { .path = (path_), .need = TC_NEED_CHECKED(need_), .fields = (fields_), .act = (act_), .sheet = (back_), .flags = (flags_) }

/* A screen's list as a table: ?as=csv on the screen's address gives all its rows, whatever page of it is looked at, and the
 * page has a link to it. One row of this table is all that a list needs. */
struct tc_csv_list {
    const char *path;    /* of the screen's route; NULL ends the table */
    const char *rows;    /* the rows' elements below the page: "list/case", "goal action" */
    const char *columns; /* "name=place …": a place as an alias of a statement ("@due", "title", "client/@name"), from the page
                            on with a slash before it ("/case/@reference"), from around the row with "../" ("../@name"); "." is
                            the name of the row's element */
};

/* Given to the gate at start by the daemon; each ends with a route without path. */
extern const struct tc_route tc_screens[];  /* module/screen/routes.c */
extern const struct tc_route tc_commands[]; /* module/command/routes.c */
extern const struct tc_csv_list tc_csv_lists[]; /* module/screen/lists.c */

#endif
