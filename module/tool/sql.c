/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare sql: all that is ever said to the database, for those who look after it. */
#include <stdio.h>
#include <string.h>

#include "store/list.h"
#include "tool/tool.h"

static const char *gives_word(const struct tc_statement *s)
{
    static const char *const words[] = {
        [TC_GIVES_NONE] = "none", [TC_GIVES_ONE] = "one", [TC_GIVES_MANY] = "many", [TC_GIVES_STREAM] = "stream"};
    return words[s->gives];
}

static void print_needs(const struct tc_statement *s)
{
    const char *between = "";
    for (int need = TC_NEED_NONE + 1; need < TC_NEED_COUNT; need++)
        if (s->needs & TC_NEED_BIT(need)) {
            printf("%s%s", between, tc_need_word((enum tc_need)need));
            between = " ";
        }
}

/* name, account, needs, rows, scope, past: tab-separated, for scripts. */
static void print_line(const struct tc_statement *s)
{
    printf("%s\t%s\t", s->name, tc_statement_on_writer(s) ? "writer" : "reader");
    print_needs(s);
    printf("\t%s%s%s\t%s\t%s\n", gives_word(s), s->element ? " " : "", s->element ? s->element : "", s->is_scoped ? ":viewer" : "-",
           s->as_of_text ? "past" : "-");
}

static void print_text(const char *title, const char *text, const char *const *params)
{
    printf("\n-- %s", title);
    for (size_t i = 0; params[i]; i++)
        printf("%s:%s", i ? " " : ", bound in order: ", params[i]);
    printf("\n%s;\n", text);
}

static int print_statement(const struct tc_statement *s)
{
    printf("-- %s: %s\n-- file: %s\n-- account: %s\n-- needs: ", s->name, s->purpose, s->file, tc_statement_on_writer(s) ? "writer" : "reader");
    print_needs(s);
    printf("\n-- gives: %s%s%s\n", gives_word(s), s->element ? " " : "", s->element ? s->element : "");
    print_text("as of now", s->text, s->params);
    if (s->as_of_text)
        print_text("as of a past moment", s->as_of_text, s->as_of_params);
    return TC_EXIT_OK;
}

int tc_tool_sql(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    (void)turn, (void)config;
    if (argc > 2)
        return tc_tool_misused("sql takes one name");
    for (const struct tc_statement *s = tc_statements; s->name; s++) {
        if (argc == 2 && strcmp(s->name, argv[1]) == 0)
            return print_statement(s);
        if (argc == 1)
            print_line(s);
    }
    return argc == 1 ? TC_EXIT_OK : tc_tool_misused("there is no statement \"%s\"", argv[1]);
}
