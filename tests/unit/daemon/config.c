/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare.xml: what it may say, what is refused and with which line, what holds without a word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/secret.h"
#include "base/text.h"
#include "daemon/config.h"

static char folder[] = "/tmp/tc_config_XXXXXX";
static char file[80];

static const char sample[] =
    "<throughcare xmlns=\"urn:throughcare:configuration\">\n"
    "  <site name=\"Here\" time-zone=\"Europe/London\" origin=\"https://cases.example.org\"/>\n"
    "  <serve socket=\"run/tc.sock\" machine=\"web1\"/>\n"
    "  <database socket=\"/run/mysqld.sock\" name=\"tc\">\n"
    "    <read user=\"r\" secret=\"secret/read\"/><write user=\"w\" secret=\"/abs/write\"/>\n"
    "  </database>\n"
    "  <directory tls=\"starttls\">\n"
    "    <server uri=\"ldap://a.example.org\"/><server uri=\"ldap://b.example.org\"/>\n"
    "    <bind dn=\"cn=tc\" secret=\"secret/ldap\"/>\n"
    "    <people base=\"ou=people\" login=\"uid mail\"/>\n"
    "    <group dn=\"cn=a\" role=\"case_manager\"/>\n"
    "    <group dn=\"cn=b\" team=\"north\" segment=\"clinical\"/>\n"
    "  </directory>\n"
    "  <keys kept=\"kept\" audit-secret=\"audit\" audit-public=\"audit.pub\"/>\n"
    "</throughcare>\n";

static void write_text(const char *path, const char *text, mode_t mode)
{
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
    chmod(path, mode);
}

static char *replaced(const char *what, const char *with)
{
    const char *at = strstr(sample, what);
    if (!at)
        fail_msg("\"%s\" does not stand in the sample", what);
    return talloc_asprintf(NULL, "%.*s%s%s", (int)(at - sample), sample, with, at + strlen(what));
}

static enum tc_rc read_text(struct tc_turn *turn, const char *text, struct tc_config **config_r)
{
    write_text(file, text, 0644);
    return tc_config_read(turn, turn, file, config_r);
}

static void what_is_given_and_what_is_not(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_config *config = NULL;
    if (read_text(turn, sample, &config) != TC_OK)
        fail_msg("%s", turn->words);
    assert_string_equal(config->site, "Here");
    assert_string_equal(config->language, "en");
    assert_false(config->plain);
    assert_string_equal(config->serve.socket, talloc_asprintf(turn, "%s/run/tc.sock", folder));
    assert_int_equal(config->serve.mode, 0660);
    assert_int_equal(config->serve.workers, 4);
    assert_int_equal(config->serve.peer, -1);
    assert_int_equal(config->serve.memory, UINT64_C(1024) << 20);
    assert_string_equal(config->writer.user, "w");
    assert_null(config->admin.user);
    assert_string_equal(config->writer_file, "/abs/write");
    assert_string_equal(config->directory.uris[1], "ldap://b.example.org");
    assert_null(config->directory.uris[2]);
    assert_string_equal(config->directory.login_attributes[1], "mail");
    assert_null(config->directory.login_attributes[2]);
    assert_string_equal(config->directory.key_attribute, "entryUUID");
    assert_int_equal(config->directory.rules[0].role, TC_ROLE_CASE_MANAGER);
    assert_int_equal(config->directory.rules[1].role, -1);
    assert_string_equal(config->directory.rules[1].segment, "clinical");
    assert_null(config->directory.rules[2].group);
    assert_string_equal(config->link_exit, "https://www.bbc.co.uk/weather");
    assert_int_equal(config->idle_seconds, 15 * 60);
    assert_int_equal(config->life_seconds, 12 * 3600);
    assert_false(config->trust_remote_user);
    talloc_free(turn);
}

static void what_is_wrong_is_named_with_its_line(void **state)
{
    (void)state;
    static const struct {
        const char *what, *with;
        int line;
        const char *says;
    } wrongs[] = {
        {"name=\"Here\" ", "", 2, ""},
        {"name=\"Here\"", "nmae=\"Here\" name=\"Here\"", 2, ""},
        {"Europe/London", "Europe/Camelot", 2, "there is no time zone"},
        {"https://cases", "http://cases", 2, "without TLS"},
        {"https://cases.example.org\"", "http://cases.example.org\" plain-on-loopback=\"yes\"", 2, "this machine"},
        {"https://cases.example.org\"", "http://127.0.0.1.example.org\" plain-on-loopback=\"yes\"", 2, "this machine"},
        {"https://cases.example.org\"", "https://cases.example.org/\"", 2, ""},
        {"machine=\"web1\"", "machine=\"web 1\"", 3, ""},
        {"machine=\"web1\"", "workers=\"0\"", 3, ""},
        {"machine=\"web1\"", "peer=\"no-such-user-here\"", 3, "there is no user"},
        {"<write user=\"w\" secret=\"/abs/write\"/>", "", 4, ""},
        {"tls=\"starttls\"", "tls=\"off\"", 7, ""},
        {"tls=\"starttls\"", "tls=\"ldaps\"", 7, "does not fit"},
        {"ldap://b", "http://b", 8, ""},
        {"role=\"case_manager\"", "role=\"manager\"", 11, ""},
        {"role=\"case_manager\"", "", 11, "neither role"},
        {" kept=\"kept\"", "", 14, ""},
        {"</throughcare>", "<more/></throughcare>", 15, ""},
    };
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        struct tc_config *config = NULL;
        char *text = replaced(wrongs[i].what, wrongs[i].with);
        assert_int_equal(read_text(turn, text, &config), TC_INPUT);
        const char *place = talloc_asprintf(turn, "%s:%d:", file, wrongs[i].line);
        if (!strstr(turn->words, place) || !strstr(turn->words, wrongs[i].says))
            fail_msg("%zu: \"%s\" where \"%s … %s\" was expected", i, turn->words, place, wrongs[i].says);
        talloc_free(text);
        talloc_free(turn);
    }
}

static void a_file_that_is_no_configuration_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "", "hello", "<throughcare", "<!DOCTYPE throughcare [<!ENTITY a SYSTEM \"/etc/passwd\">]><throughcare>&a;</throughcare>",
        "<throughcare/>",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        struct tc_config *config = NULL;
        assert_int_equal(read_text(turn, texts[i], &config), TC_INPUT);
        assert_non_null(strstr(turn->words, file));
        talloc_free(turn);
    }
}

static enum tc_rc read_secret(struct tc_turn *turn, const char *name, const char *text, mode_t mode, unsigned with)
{
    struct tc_config *config = NULL;
    write_text(talloc_asprintf(turn, "%s/%s", folder, name), text, mode);
    assert_int_equal(read_text(turn, sample, &config), TC_OK);
    enum tc_rc rc = tc_config_secrets(config, turn, with);
    if (rc == TC_OK && with == TC_WITH_READER)
        assert_string_equal(config->reader.password, "pass word");
    if (rc == TC_OK && with == TC_WITH_KEPT)
        assert_int_equal(config->kept_key[31], 0x1f);
    return rc;
}

static void a_secret_is_refused_when_others_may_read_it(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    assert_int_equal(read_secret(turn, "secret/read", "pass word\n", 0600, TC_WITH_READER), TC_OK);
    assert_int_equal(read_secret(turn, "secret/read", "pass word\n", 0640, TC_WITH_READER), TC_INPUT);
    assert_non_null(strstr(turn->words, "secret/read"));
    talloc_free(turn);
}

static void a_key_has_its_length(void **state)
{
    (void)state;
#define KEY "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    static const struct {
        const char *text;
        enum tc_rc rc;
    } keys[] = {{KEY "\n", TC_OK}, {KEY, TC_OK}, {KEY "00\n", TC_INPUT}, {"00\n", TC_INPUT}, {"", TC_INPUT}, {"x" KEY, TC_INPUT}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        assert_int_equal(read_secret(turn, "kept", keys[i].text, 0600, TC_WITH_KEPT), keys[i].rc);
        talloc_free(turn);
    }
}

static void the_two_halves_of_the_audit_key_belong_together(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_config *config = NULL;
    unsigned char public_key[32], secret[64];
    tc_sign_keys(public_key, secret);
    write_text(talloc_asprintf(turn, "%s/audit", folder), tc_text_hex(turn, secret, 64), 0600);
    write_text(talloc_asprintf(turn, "%s/audit.pub", folder), tc_text_hex(turn, public_key, 32), 0644);
    assert_int_equal(read_text(turn, sample, &config), TC_OK);
    assert_int_equal(tc_config_secrets(config, turn, TC_WITH_AUDIT_SECRET), TC_OK);
    write_text(talloc_asprintf(turn, "%s/audit.pub", folder), KEY, 0644);
    assert_int_equal(tc_config_secrets(config, turn, TC_WITH_AUDIT_SECRET), TC_INPUT);
    assert_non_null(strstr(turn->words, "not the public half"));
    talloc_free(turn);
}

static void credentials_of_systemd_come_first(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_config *config = NULL;
    char *credentials = talloc_asprintf(turn, "%s/credentials", folder);
    mkdir(credentials, 0700);
    write_text(talloc_asprintf(turn, "%s/kept", credentials), KEY, 0600);
    setenv("CREDENTIALS_DIRECTORY", credentials, 1);
    write_text(talloc_asprintf(turn, "%s/ldap", credentials), "secret\n", 0600);
    assert_int_equal(read_text(turn, sample, &config), TC_OK);
    assert_string_equal(config->directory_file, talloc_asprintf(turn, "%s/ldap", credentials)); /* secret/ldap */
    chmod(config->kept_file, 0440); /* as systemd's ACL shows */
    assert_int_equal(tc_config_secrets(config, turn, TC_WITH_KEPT), TC_OK);
    chmod(config->kept_file, 0444);
    assert_int_equal(tc_config_secrets(config, turn, TC_WITH_KEPT), TC_INPUT);
    unsetenv("CREDENTIALS_DIRECTORY");
    assert_string_equal(config->kept_file, talloc_asprintf(turn, "%s/kept", credentials));
    assert_string_equal(config->reader_file, talloc_asprintf(turn, "%s/secret/read", folder));
    talloc_free(turn);
}

static int begin(void **state)
{
    (void)state;
    char *secrets;
    assert_true(tc_secret_start());
    assert_non_null(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/throughcare.xml", folder);
    secrets = talloc_asprintf(NULL, "%s/secret", folder);
    mkdir(secrets, 0700);
    talloc_free(secrets);
    return 0;
}

static int end(void **state)
{
    (void)state;
    char *command = talloc_asprintf(NULL, "rm -rf %s", folder);
    int rc = system(command);
    talloc_free(command);
    return rc;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_given_and_what_is_not), cmocka_unit_test(what_is_wrong_is_named_with_its_line),
        cmocka_unit_test(a_file_that_is_no_configuration_is_refused), cmocka_unit_test(a_secret_is_refused_when_others_may_read_it),
        cmocka_unit_test(the_two_halves_of_the_audit_key_belong_together),
        cmocka_unit_test(a_key_has_its_length), cmocka_unit_test(credentials_of_systemd_come_first),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
