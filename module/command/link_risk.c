/* SPDX-License-Identifier: Apache-2.0 */
/* Answers by a link that call for somebody at once: whoever is on duty hears of each that is new, or graver than it was. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "link.h"

struct seeing {
    struct tc_turn *turn;
    const char *before; /* as "now" of the page before */
    char *now;          /* "q12=3/- q14=2/4": field, how grave, which option */
    int64_t fresh;
};

/* Of several that are chosen at once each stands for itself; anything else is new only when it is graver. */
static bool stood(const char *before, const struct tc_item *item, const char *field, double measure, const char *option)
{
    bool is_one_of_several = item->is_repeating && item->option_count > 0;
    char name[TC_PLACE_LONGEST + 24], chosen[16];
    double had;
    int used = 0;
    for (; sscanf(before, " %63[^=]=%lf/%15s%n", name, &had, chosen, &used) == 3; before += used)
        if (strcmp(name, field) == 0 && (is_one_of_several ? strcmp(chosen, option) == 0 : had >= measure))
            return true;
    return false;
}

static enum tc_rc see(void *user, const struct tc_answer *answer)
{
    struct seeing *seeing = user;
    double measure = 0;
    const struct tc_value *value = &answer->value;
    const char *field = tc_answer_field(seeing->turn, answer->item, answer->place), *known = value->code ?: value->text;
    const char *option = answer->item->option_count > 0 && known ? tc_option_number(seeing->turn, answer->item, known) : NULL;
    if (!tc_answer_measure(answer, &measure))
        return TC_OK;
    seeing->fresh += !stood(seeing->before, answer->item, field, measure, option ?: "-");
    seeing->now = talloc_asprintf_append_buffer(seeing->now, " %s=%.17g/%s", field, measure, option ?: "-");
    return seeing->now ? TC_OK : tc_fail(seeing, TC_BUSY, "memory for what calls for somebody");
}

/* The alert that nobody has seen to yet says that there is more; without one, or when those whom it was told have left, there is a new one. */
static enum tc_rc tell(struct tc_act *a, int64_t fresh)
{
    int64_t rows = 0;
    const struct tc_arg *args = TC_ARGS(tc_arg_int("answers", fresh));
    a->detail = "risk";
    enum tc_rc rc = tc_act_change(a, TC_SQL_LINK_ALERT_RENEW, args, &rows, NULL);
    return rc == TC_OK && rows == 0 ? tc_act_change(a, TC_SQL_LINK_ALERT_ADD, args, NULL, NULL) : rc;
}

enum tc_rc link_tell(struct tc_act *a, struct tc_link_draft *draft, bool *told_r)
{
    struct tc_pairs *typed = &draft->form.typed;
    struct seeing seeing = {.turn = a->turn, .before = tc_pairs_text(typed, ".risks") ?: "", .now = talloc_strdup(a->turn, "")};
    enum tc_rc rc = tc_answers_risks(&draft->answers, see, &seeing);
    *told_r = rc == TC_OK && seeing.fresh > 0;
    if (rc == TC_OK)
        rc = tc_draft_set(typed, ".risks", *seeing.now ? seeing.now : NULL);
    if (rc == TC_OK && *told_r)
        rc = tc_draft_set(typed, ".risk", "yes");
    return rc == TC_OK && *told_r ? tell(a, seeing.fresh) : rc;
}
