/* SPDX-License-Identifier: Apache-2.0 */
/* Made from conf/pathway.rng and conf/criteria.rng at build. */
#ifndef TC_RULE_GRAMMARS_H
#define TC_RULE_GRAMMARS_H

#include <stddef.h>

extern const unsigned char tc_pathway_grammar[], tc_criteria_grammar[];
extern const size_t tc_pathway_grammar_length, tc_criteria_grammar_length;

#endif
