/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this folder share. */
#ifndef TC_MODULE_DIRECTORY_INSIDE_H
#define TC_MODULE_DIRECTORY_INSIDE_H

#include <stdint.h>
#include <sys/time.h>

#include <lber.h>
#include <ldap.h>

#include "directory/directory.h"
#include "directory/parts.h"

/* A sign-in, a re-read or a look-up ends after this, whatever the servers do: under the 4 s promised. */
#define TC_ASK_MICROSECONDS INT64_C(3500000)
/* For all paused servers together, when no other is left. */
#define TC_LAST_RESORT_MICROSECONDS INT64_C(500000)
/* A connection that nobody used for so long may have been dropped on its way: it is opened anew. */
#define TC_LINK_IDLE_MICROSECONDS INT64_C(60000000)

#define TC_GROUP_LEVELS 16 /* groups within groups */
#define TC_GROUP_COUNT 2000 /* of one person */
#define TC_GROUP_BATCH 50   /* members asked for in one filter */

struct tc_server {
    const char *uri;
    bool is_ldaps;
    const char *host;
    int port;
    int64_t paused_until; /* tick; 0: not paused */
    int64_t failed_at;    /* tick */
    char trouble[200];    /* why it was paused */
};

/* Two connections are kept: one speaks as the service account, on the other people's passwords are tried. */
enum tc_link_kind { TC_LINK_SERVICE, TC_LINK_PEOPLE, TC_LINKS };

struct tc_link {
    LDAP *ld; /* NULL: not open */
    struct tc_server *server;
    int64_t used; /* tick of the last answer */
    bool is_fresh; /* opened for this call */
};

struct tc_directory {
    const struct tc_directory_config *config;
    struct tc_server *servers;
    size_t server_count;
    struct tc_link links[TC_LINKS];
    LDAP *parser;           /* never connected: takes answers apart, whatever became of their connection */
    bool is_ad;             /* as the root DSE of the service connection's server says */
    char ad_base[256];      /* its defaultNamingContext */
    int64_t usual_bind;     /* microseconds that a server takes to try a password, on average */
    /* the call under way */
    struct tc_turn *turn;
    int64_t began, deadline; /* ticks */
    tc_directory_said *said;
    void *said_user;
};

/* dial.c: opens, secures and keeps nothing. 0 or an LDAP code; server->trouble says why. */
int tc_dial(struct tc_directory *directory, struct tc_server *server, LDAP **ld_r);

/* link.c */
void tc_call_begin(struct tc_directory *directory, struct tc_turn *turn);
/* How long to wait for one answer. */
struct timeval tc_answer_time(const struct tc_directory *directory);
int64_t tc_time_left(const struct tc_directory *directory);
TC_MUST_USE enum tc_rc tc_link_get(struct tc_directory *directory, enum tc_link_kind kind, struct tc_link **link_r);
void tc_link_close(struct tc_link *link);
/* After trouble: closes it, and pauses its server unless the connection was only an old one.
 * True when it is worth asking for another. */
bool tc_link_failed(struct tc_directory *directory, struct tc_link *link, int code);
bool tc_is_trouble(int code);

/* ask.c: one operation on one connection, never past the call's deadline. LDAP codes. */
struct tc_search {
    const char *base;
    int scope;
    const char *filter;
    const char *const *attributes;
    int limit; /* entries, 0 for no limit of ours */
};
struct tc_bind_reply {
    int code;
    int ppolicy_error; /* -1: none */
    bool expired_control;
    char diagnostic[200];
};
int tc_ask_search(struct tc_directory *directory, struct tc_link *link, const struct tc_search *search, LDAPMessage **found_r);
int tc_ask_bind(struct tc_directory *directory, struct tc_link *link, const char *dn, const char *password,
                struct tc_bind_reply *reply_r);
int tc_ask_start_tls(struct tc_directory *directory, struct tc_link *link);
/* The server's own words for the last failure. */
void tc_ask_words(LDAP *ld, int code, char *words_r, size_t room);
/* The same search, over another connection or server when the first is dead. Fails with TC_BUSY. */
TC_MUST_USE enum tc_rc tc_search_anywhere(struct tc_directory *directory, const struct tc_search *search, int *code_r,
                                          LDAPMessage **found_r);

/* entry.c */
const char *const *tc_entry_attributes(struct tc_directory *directory);
TC_MUST_USE enum tc_rc tc_entry_read(struct tc_directory *directory, LDAPMessage *entry, struct tc_directory_person *person_r);

/* person.c: looks people up. TC_GONE: none, TC_CLASH: several. entry_r is owned by the turn. */
TC_MUST_USE enum tc_rc tc_person_by_login(struct tc_directory *directory, const char *login, LDAPMessage **entry_r,
                                          struct tc_directory_person *person_r);
TC_MUST_USE enum tc_rc tc_person_by_key(struct tc_directory *directory, const char *key, LDAPMessage **entry_r,
                                        struct tc_directory_person *person_r);

/* "(&<filter><condition>)"; filter may lack its parentheses or be missing. */
const char *tc_filter_both(void *pool, const char *filter, const char *condition);

/* group.c: every group of a person, nested ones too, and what follows by the rules. */
TC_MUST_USE enum tc_rc tc_groups_read(struct tc_directory *directory, LDAPMessage *entry, struct tc_directory_person *person);

/* escape.c: "\2a", three characters without a NUL; returns where the next goes. */
char *tc_byte_escape(char *to, unsigned char byte);

/* explain.c */
void tc_say(struct tc_directory *directory, const char *format, ...) TC_PRINTF(2, 3);

#endif
