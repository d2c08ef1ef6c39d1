/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of module/gate share and nobody else sees: the request on its way through
 * the ten steps. Each group of members is filled by the step that it names, and only read after it. */
#ifndef TC_GATE_REQUEST_H
#define TC_GATE_REQUEST_H

#include "base/clock.h"
#include "base/secret.h"
#include "format/form.h"
#include "gate/gate.h"

struct tc_connection; /* accept.c: the socket and libfcgi's view of it */
struct tc_request;

/* A route of the gate's own: sign-in, sign-out, the first page, health. */
struct tc_own {
    const char *path;
    bool is_post;
    enum tc_need need;
    unsigned flags;
    enum tc_rc (*run)(struct tc_request *r);
};
extern const struct tc_own tc_own_routes[]; /* own.c; ends with path NULL */

/* All that one path has. */
struct tc_place {
    const char *path;
    const struct tc_route *screen, *command;
    const struct tc_own *get, *post;
    const struct tc_csv_list *csv; /* the screen's list as a table; NULL: none */
};

struct tc_gate {
    const struct tc_gate_config *config;
    struct tc_store *reader, *writer;
    const struct tc_sheets *sheets;
    struct tc_audit *audit;
    struct tc_directory *directory;
    struct tc_connection *connection;
    struct tc_published *pathways, *forms; /* read so far */
    int listen_fd;
    struct tc_place *places; /* sorted by path */
    size_t place_count;
};

/* Who fills in a form by its link. */
struct tc_holder {
    int64_t id;               /* of the link; 0: nobody */
    int64_t was_id;           /* of a link that was taken back or has expired: its holder hears no more than that, and where help is */
    int64_t case_id, client_id; /* for the audit entry and the case's clock, never for a page */
    const char *title;        /* of the form */
    int64_t used_at;
    bool is_sent, is_idle;
    const char *crisis_words, *crisis_phone; /* of the programme; NULL: it has none */
    bool is_in_danger;        /* an answer said so in this sitting */
};

struct tc_error {
    const char *field, *key;
    const char *detail; /* NULL for none */
};

struct tc_request {
    struct tc_turn *turn;
    struct tc_gate *gate;
    struct tc_connection *connection;

    /* 2 read */
    const char *method, *path;
    bool is_post, is_head, as_xml, as_csv;
    const char *address, *agent, *origin, *fetch_site, *host, *languages, *remote_user, *content_type;
    struct tc_pairs params, query, cookies, form;
    const char *body;
    size_t body_length;

    /* 3 who */
    const char *token;        /* of the cookie, or of the session just made; NULL */
    struct tc_viewer who;
    int64_t lapsed_person;    /* whose ended session the cookie names; 0 if none */
    int64_t used_at;          /* last use as written */
    struct tc_holder link;    /* below /link, where nobody of staff is known */
    const char *known_token, *known_login; /* a session of this browser, live or ended, and whose it was; NULL */

    /* 4 which */
    const struct tc_place *place;
    const struct tc_route *route;
    const struct tc_own *own;

    /* 5 may */
    const struct tc_grant *grant;
    bool is_case_closed;      /* the one that the request names, as of now */

    /* 6 fields */
    struct tc_input *in;
    struct tc_error *errors;
    size_t error_count;

    /* the handler */
    struct tc_record record;
    struct tc_doc *doc;
    const struct tc_route *screen; /* whose document it is; of a refused command its form's */
    const char *sheet;        /* that draws doc */
    const char *object, *detail;
    struct tc_file file;      /* in place of the page */
    int64_t about_case, about_client; /* of the audit entry, where the grant names none */
    bool is_clash;
    bool is_room;             /* the document is part of another page: nothing to act on */

    /* 7–10 */
    struct tc_drawn drawn;
    int status;               /* of a page; 0: 200 */
    int refusal;              /* of a failure that enum tc_rc has no status for; 0: the result's own */
    const char *location;     /* of a 303 */
    const char *cookie;       /* Set-Cookie */

    /* for the log line, microseconds */
    int64_t began, sql, xml, xslt;
};

/* ---- the steps, in their order (serve.c) ---------------------------------------------- */

enum tc_gate_event tc_accept(struct tc_gate *gate, struct tc_request **r_r); /* r_r NULL unless one is to be answered */
TC_MUST_USE enum tc_rc tc_read(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_who(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_which(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_may(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_fields(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_look_or_act(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_contract(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_style(struct tc_request *r);
TC_MUST_USE enum tc_rc tc_witness(struct tc_request *r);
void tc_reply(struct tc_request *r, enum tc_rc rc);

/* ---- what the steps share ------------------------------------------------------------- */

/* Fails with a status that enum tc_rc does not have (400, 405, 429). */
enum tc_rc tc_refuse(struct tc_request *r, enum tc_rc rc, int status, const char *words);
void tc_go(struct tc_request *r, const char *location); /* 303 */

/* accept.c, wire.c: the only ones who know libfcgi */
enum tc_rc tc_wire_params(struct tc_request *r);
enum tc_rc tc_wire_body(struct tc_request *r, size_t cap);
bool tc_wire_send(struct tc_request *r, const char *head, const char *bytes, size_t length);
void tc_connection_end(struct tc_connection *connection);
struct tc_connection *tc_connection_new(void *pool, int listen_fd);

/* table.c */
enum tc_rc tc_table_make(struct tc_gate *gate, struct tc_turn *turn, const struct tc_route *screens, const struct tc_route *commands);
enum tc_rc tc_table_lists(struct tc_gate *gate, struct tc_turn *turn, const struct tc_csv_list *lists);
const struct tc_place *tc_table_find(const struct tc_gate *gate, const char *path);

/* gate.c: the most bytes of one file */
size_t tc_gate_upload_most(const struct tc_gate *gate);

/* request.c: the most bytes of a body; a field of the form, else of the query; the body as a form */
size_t tc_request_most(const struct tc_request *r);
const char *tc_request_text(const struct tc_request *r, const char *name);
enum tc_rc tc_request_form(struct tc_request *r);

/* who.c, session.c, token.c */
enum tc_rc tc_session_used(struct tc_request *r);
enum tc_rc tc_session_end(struct tc_request *r, int64_t session_id, const char *why); /* within a transaction */
/* Sets who, token and cookie. */
enum tc_rc tc_session_enter(struct tc_request *r, const struct tc_directory_person *person, const char *login);
const char *tc_cookie_name(const struct tc_gate_config *config);
const char *tc_cookie_write(void *pool, const struct tc_gate_config *config, const char *token);
void tc_form_token(const char *session_token, char token_r[TC_TOKEN_HEX + 1]);
bool tc_form_token_fits(const struct tc_request *r);
bool tc_comes_from_us(const struct tc_request *r);

/* link.c, link_open.c, link_back.c: forms that are sent by a link */
bool tc_link_is_path(const struct tc_request *r);
enum tc_rc tc_link_who(struct tc_request *r);
enum tc_rc tc_link_used(struct tc_request *r);
/* Leaves a page or an address when the route is not for whoever asks. */
enum tc_rc tc_link_turn_away(struct tc_request *r);
enum tc_rc tc_link_resolve(struct tc_request *r, enum tc_need need, const struct tc_grant **grant_r);
/* The programme's <crisis> words on whatever page it is, where the browser's cookie names a link. */
void tc_link_help(struct tc_request *r);
const char *tc_link_cookie_name(const struct tc_gate_config *config);
const char *tc_link_cookie(struct tc_request *r, const char *token);
enum tc_rc tc_link_open(struct tc_request *r);
enum tc_rc tc_link_begin(struct tc_request *r);
enum tc_rc tc_link_back(struct tc_request *r);
enum tc_rc tc_link_back_act(struct tc_request *r);
enum tc_rc tc_link_done(struct tc_request *r);
enum tc_rc tc_link_stop(struct tc_request *r);
enum tc_rc tc_link_leave(struct tc_request *r);

/* permission.c: the one maker of grants */
bool tc_roles_may(unsigned roles, enum tc_need need);
/* In a closed case nobody has the others. */
bool tc_need_outlives_closing(enum tc_need need);
const struct tc_grant *tc_gate_grant(struct tc_request *r); /* need gate, of the viewer */
/* The past that a page is asked for, as it was typed; NULL: today. */
const char *tc_as_of_typed(struct tc_request *r);
const struct tc_grant *tc_route_grant(struct tc_request *r, enum tc_need need, int64_t case_id, int64_t client_id, int64_t as_of);
/* Of whoever holds a link, for that link alone. */
const struct tc_grant *tc_holder_grant(struct tc_request *r, enum tc_need need);
/* may.c */
enum tc_rc tc_resolve(struct tc_request *r, struct tc_store *store, const struct tc_route *route, const struct tc_grant **grant_r);
bool tc_may_now(const struct tc_request *r, enum tc_need need);

/* fields.c, input.c */
enum tc_rc tc_input_read(struct tc_request *r, const struct tc_field *fields, const struct tc_pairs *first,
                         const struct tc_pairs *second, struct tc_input **in_r);
void tc_error_note(struct tc_request *r, const char *field, const char *key);
void tc_error_say(struct tc_request *r, const char *field, const char *key, const char *detail);

/* csv.c: all rows of the screen's list into r->file, page by page */
enum tc_rc tc_csv_gather(struct tc_request *r, const struct tc_route *route);
/* look.c, act.c */
enum tc_rc tc_look_once(struct tc_request *r, const struct tc_route *route); /* within the store's look */
enum tc_rc tc_look(struct tc_request *r, const struct tc_route *route);
enum tc_rc tc_act(struct tc_request *r);
enum tc_rc tc_redraw(struct tc_request *r, enum tc_rc why);

/* page.c: the shell of each document; screen is the name for page/@screen */
const char *tc_request_language(const struct tc_request *r);
enum tc_rc tc_page_begin(struct tc_request *r, const char *screen);
void tc_page_field(struct tc_node *input, const struct tc_pair *pair);
void tc_page_menu(struct tc_request *r, struct tc_node *page);
const char *tc_menu_first(const struct tc_request *r);
/* problem.c: an error page in place of whatever there was; never fails */
void tc_problem(struct tc_request *r, enum tc_rc rc);

/* own.c, sign_in.c, throttle.c, kept.c, search.c */
enum tc_rc tc_sign_in_page(struct tc_request *r);
enum tc_rc tc_sign_in_show(struct tc_request *r, const char *outcome, const char *kept, int status);
enum tc_rc tc_sign_in_act(struct tc_request *r);
enum tc_rc tc_sign_out_act(struct tc_request *r);
/* The person of whom the web server says that it has checked them; NULL for nobody. */
const char *tc_vouched_login(struct tc_request *r);
enum tc_rc tc_vouched_enter(struct tc_request *r, const char *login, const char *kept);
enum tc_rc tc_throttle_check(struct tc_request *r, const char *login, bool *paused_r);
enum tc_rc tc_throttle_count(struct tc_request *r, const char *login);
enum tc_rc tc_throttle_clear(struct tc_request *r, const char *login);
enum tc_rc tc_kept_keep(struct tc_request *r, const char **handle_r);
/* Runs the kept form if it is this person's; goes to next if there is none. */
enum tc_rc tc_kept_run(struct tc_request *r, const char *handle, const char *next);

/* witness.c */
enum tc_rc tc_witness_refusal(struct tc_request *r, enum tc_rc rc);
struct tc_audit_entry tc_witness_entry(const struct tc_request *r, enum tc_audit_kind kind, enum tc_rc rc);

/* reply.c */
/* Its length; room or more when it did not fit. */
size_t tc_reply_head(struct tc_request *r, int status, char *text, size_t room);
void tc_request_log(struct tc_request *r, enum tc_rc rc);
void tc_request_spent(struct tc_request *r); /* takes the stores' time over into r->sql */
int tc_request_status(const struct tc_request *r, enum tc_rc rc);

#endif
