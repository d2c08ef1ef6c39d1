/* SPDX-License-Identifier: Apache-2.0 */
/* What may be done to programmes, teams and sites. Each judge gives the key of an error's words, or NULL. */
#ifndef TC_RULE_STRUCTURE_H
#define TC_RULE_STRUCTURE_H

#include <stdbool.h>
#include <stdint.h>

/* Codes stand in the configuration and in import files: a small letter or digit, then also "-" and "_", 2 to 32. */
const char *tc_code_judge(const char *code);
/* A name of the tz database by its looks: "Europe/London", "UTC". */
const char *tc_zone_judge(const char *zone);

/* Ending: a day is given for what goes on, none for what is to go on again. uses is the number of things that
 * still need it: programmes whose cases go to the team, teams at the site; 0 for a programme. */
const char *tc_end_judge(bool has_day, bool is_ended, int64_t uses);

#endif
