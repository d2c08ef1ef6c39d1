/* SPDX-License-Identifier: Apache-2.0 */
/* A small server that answers as Active Directory or 389-ds do: one person, a table of passwords,
 * groups by Active Directory's rule for nested ones and by nothing else. */
#include "config.h"

#include "directory.h"

#include <lber.h>
#include <ldap.h>
#include <sys/socket.h>

#define PERSON "CN=Jo Field,OU=Staff,DC=corp"

struct fake {
    Sockbuf *socket;
    bool is_ad;
    const struct fake_answer *answers;
    ber_int_t id;
};

static void send_ber(struct fake *fake, BerElement *ber)
{
    ber_flush2(fake->socket, ber, LBER_FLUSH_FREE_ALWAYS);
}

static void send_result(struct fake *fake, ber_tag_t tag, const struct fake_answer *answer)
{
    BerElement *ber = ber_alloc_t(LBER_USE_DER);
    ber_printf(ber, "{it{ess}", fake->id, tag, answer->result, "", answer->diagnostic ? answer->diagnostic : "");
    if (answer->control) {
        ber_printf(ber, "t{{s", (ber_tag_t)LDAP_TAG_CONTROLS, answer->control);
        if (answer->value)
            ber_printf(ber, "o", answer->value, (ber_len_t)answer->length);
        ber_printf(ber, "}}");
    }
    ber_printf(ber, "}");
    send_ber(fake, ber);
}

static void send_attribute(BerElement *ber, const char *name, const void *value, size_t length)
{
    ber_printf(ber, "{s[o]}", name, value, (ber_len_t)length);
}

static const unsigned char guid[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0};

static void send_entry(struct fake *fake, const char *dn, const char *const *texts)
{
    BerElement *ber = ber_alloc_t(LBER_USE_DER);
    ber_printf(ber, "{it{s{", fake->id, (ber_tag_t)LDAP_RES_SEARCH_ENTRY, dn);
    for (; texts[0]; texts += 2)
        send_attribute(ber, texts[0], texts[1], strlen(texts[1]));
    if (strcmp(dn, PERSON) == 0)
        send_attribute(ber, "objectGUID", guid, sizeof guid);
    ber_printf(ber, "}}}");
    send_ber(fake, ber);
}

static void answer_search(struct fake *fake, BerElement *ber)
{
    static const char *const root[] = {"supportedCapabilities", "1.2.840.113556.1.4.800", "defaultNamingContext", "DC=corp", NULL};
    static const char *const person[] = {"sAMAccountName", "jfield", "displayName", "Jo Field", "userAccountControl", "512", NULL};
    static const char *const none[] = {NULL};
    static const struct fake_answer done = {.result = 0};
    struct berval base;
    ber_int_t scope;
    ber_len_t left = 0;
    ber_scanf(ber, "{me", &base, &scope);
    ber_get_option(ber, LBER_OPT_BER_REMAINING_BYTES, &left);
    const char *bytes = base.bv_val; /* the filter stands behind it as sent */
    size_t length = base.bv_len + left;
    if (scope == LDAP_SCOPE_BASE && base.bv_len == 0 && fake->is_ad)
        send_entry(fake, "", root);
    if (scope != LDAP_SCOPE_BASE && (memmem(bytes, length, "jfield", 6) || memmem(bytes, length, guid, sizeof guid)))
        send_entry(fake, PERSON, person);
    if (memmem(bytes, length, "1.2.840.113556.1.4.1941", 23))
        send_entry(fake, "CN=All Staff,OU=Groups,DC=corp", none);
    send_result(fake, LDAP_RES_SEARCH_RESULT, &done);
}

static void answer_bind(struct fake *fake, BerElement *ber)
{
    static const struct fake_answer right = {.result = 0}, wrong = {.result = 49};
    const struct fake_answer *answer = fake->answers;
    struct berval dn, password;
    ber_int_t version;
    ber_scanf(ber, "{imm", &version, &dn, &password);
    if (memmem(dn.bv_val, dn.bv_len, "service", 7)) {
        send_result(fake, LDAP_RES_BIND, &right);
        return;
    }
    while (answer->password && (strlen(answer->password) != password.bv_len || memcmp(answer->password, password.bv_val, password.bv_len)))
        answer++;
    usleep(1000 * answer->milliseconds);
    send_result(fake, LDAP_RES_BIND, answer->password ? answer : &wrong);
}

static void serve_one(struct fake *fake)
{
    for (;;) {
        ber_len_t length;
        BerElement *ber = ber_alloc_t(LBER_USE_DER);
        if (ber_get_next(fake->socket, &length, ber) != LDAP_TAG_MESSAGE || ber_scanf(ber, "i", &fake->id) == LBER_ERROR)
            _exit(0);
        ber_tag_t tag = ber_peek_tag(ber, &length);
        if (tag == LDAP_REQ_BIND)
            answer_bind(fake, ber);
        else if (tag == LDAP_REQ_SEARCH)
            answer_search(fake, ber);
        else
            _exit(0);
        ber_free(ber, 1);
    }
}

struct peer peer_fake(bool is_ad, const struct fake_answer *answers)
{
    struct peer peer;
    int fd = listen_on("127.0.0.1", 0, 16, &peer.port);
    peer.pid = begin_child();
    while (peer.pid == 0) {
        struct fake fake = {.is_ad = is_ad, .answers = answers};
        int from = accept(fd, NULL, NULL);
        if (begin_child() == 0) {
            fake.socket = ber_sockbuf_alloc();
            ber_sockbuf_ctrl(fake.socket, LBER_SB_OPT_SET_FD, &from);
            ber_sockbuf_add_io(fake.socket, &ber_sockbuf_io_tcp, LBER_SBIOD_LEVEL_PROVIDER, NULL);
            serve_one(&fake);
        }
        close(from);
    }
    close(fd);
    return peer;
}
