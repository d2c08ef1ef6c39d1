/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that read a form share and nobody else sees. FHIR's document becomes struct tc_form element by element; whatever is
 * wrong or left aside is said by form_say, and reading goes on: who writes forms wants all remarks at once. */
#ifndef TC_RULE_FORM_INSIDE_H
#define TC_RULE_FORM_INSIDE_H

#include "rule/form.h"
#include "xml/doc.h"

#define FORM_OURS "urn:throughcare:form:"
#define FORM_REMARKS 2000

/* A linkId and whose it is; also those of displays that became help of another item. */
struct form_link {
    const char *link;
    size_t item; /* TC_NO_ITEM: of none that is kept */
    const struct tc_node *node;
};

/* Options of a value set that was read: all questions with it have the same. */
struct form_set {
    const char *reference;
    const struct tc_option *options;
    size_t count;
};

struct reading {
    struct tc_turn *turn;
    const char *file;
    struct tc_form *form; /* the pool */
    const struct tc_node *root;   /* the Questionnaire */
    const struct tc_node *bundle; /* around it; NULL for none */
    bool *used;                   /* of each resource that is contained, then of each entry */
    struct tc_item *items;        /* form->items, while they are made */
    const struct tc_node **nodes; /* of each item */
    size_t count, room;
    struct form_link *links; /* sorted after all were read */
    size_t link_count;
    struct form_set *sets;
    size_t set_count;
    size_t copied;    /* options of sets that an item has for itself */
    struct tc_remarks *remarks;
    size_t *alike;    /* of each remark: other items of which the same is said */
    size_t unlisted;  /* beyond the first FORM_REMARKS */
    const char *link; /* of the item that is being read; NULL: the whole */
    bool all_decline;
    enum tc_rc rc; /* TC_LARGE or TC_BUSY end the reading */
};

/* ---- remark.c -------------------------------------------------------------------- */

enum tc_rc form_remarks_begin(struct reading *r, void *pool);
void form_say(struct reading *r, enum tc_remark_weight weight, const struct tc_node *node, const char *format, ...) TC_PRINTF(4, 5);
#define form_refuse(r, ...) form_say((r), TC_REMARK_REFUSED, __VA_ARGS__)
#define form_left(r, ...) form_say((r), TC_REMARK_UNSUPPORTED, __VA_ARGS__)
#define form_note(r, ...) form_say((r), TC_REMARK_NOTE, __VA_ARGS__)
/* "…, and 3 others alike"; the turn fails with the first refusal. */
enum tc_rc form_remarks_end(struct reading *r);

/* ---- text.c: white space ---------------------------------------------------------- */

/* The child's value; NULL without it. Blanks at its ends go, several become one; lines: its line feeds stay. */
const char *form_text(struct reading *r, const struct tc_node *node, const char *child);
const char *form_lines(struct reading *r, const struct tc_node *node, const char *child);
/* true if the child says so, otherwise if it is not there. */
bool form_yes(struct reading *r, const struct tc_node *node, const char *child, bool otherwise);
/* The value of an element itself, trimmed; "" without one. */
const char *form_own(struct reading *r, const struct tc_node *node);
const char *form_an(struct reading *r, const char *word); /* "an integer" */
bool form_is_code(const char *word, size_t longest); /* [a-z][a-z0-9_]* */
bool form_is_among(const char *word, const char *const *words);

/* ---- value.c: value[x], answer[x] -------------------------------------------------- */

/* The child whose name is prefix and a type; its value. NULL for none, and for one that is wrong, which is said. */
const struct tc_node *form_value(struct reading *r, const struct tc_node *node, const char *prefix, struct tc_value *value_r);
bool form_decimal(const char *text, double *number_r);
/* ordinalValue, itemWeight and their like at the element. */
/* Code and system of a coding are no longer than the columns that keep them; else the form is refused. */
void form_coding_fits(struct reading *r, const struct tc_node *node, const struct tc_value *value);
void form_ordinal(struct reading *r, const struct tc_node *node, struct tc_value *value);
bool form_values_equal(const struct tc_value *a, const struct tc_value *b);

/* ---- bundle.c, form_set_known.c ----------------------------------------------------- */

/* The one Questionnaire, by itself or in a Bundle; false if it is refused. */
bool form_root_find(struct reading *r);
/* What is contained in the form, then what stands beside it; begin with {0}. */
struct form_resources {
    const struct tc_node *at;
    bool is_entry, is_over;
    size_t count; /* of all that were passed */
};
const struct tc_node *form_resource_next(struct reading *r, struct form_resources *all, const char *name);
/* Something is made of the one that was just given. */
void form_resource_use(struct reading *r, const struct form_resources *all);
/* What is to be said of the resources that are not used: of which nothing is, and at the end of which nothing was. */
void form_resources_walk(struct reading *r);
void form_resources_unused(struct reading *r);
/* The options of a set that many forms name and none brings; false if it is not known. */
bool form_set_known(struct reading *r, const struct tc_node *node, const char *reference, struct tc_item *item);

/* ---- known.c: the elements that FHIR knows ----------------------------------------- */

enum form_place {
    FORM_AT_ROOT = 1, FORM_AT_ITEM = 2, FORM_AT_OPTION = 4, FORM_AT_VALUE = 8, FORM_AT_ENABLE = 16, FORM_AT_INITIAL = 32,
    FORM_AT_SET = 64, FORM_AT_TEXT = 128 /* an element with a value: text, title … */
};
/* Says of every element and every extension below the node that it is not read, where it is not. */
void form_walk(struct reading *r, const struct tc_node *node, enum form_place place);
/* Whether it is of another FHIR than R4 and R5: then that is said. */
bool form_is_other_fhir(struct reading *r);

/* ---- extension.c ------------------------------------------------------------------- */

/* Extensions of FHIR and SDC by the last part of their url, ours by what follows FORM_OURS; NULL for none. */
const struct tc_node *form_extension(struct reading *r, const struct tc_node *node, const char *name);
const struct tc_node *form_extension_next(struct reading *r, const struct tc_node *extension);
const struct tc_node *form_ours(struct reading *r, const struct tc_node *node, const char *name);
/* Its value as text: valueCode, valueString, valueDecimal …; NULL without. */
const char *form_extension_text(struct reading *r, const struct tc_node *extension);
const char *form_ours_text(struct reading *r, const struct tc_node *node, const char *name);
/* What is to be said of the extensions of a node. */
void form_walk_extensions(struct reading *r, const struct tc_node *node, enum form_place place);

/* ---- item.c, form_hint.c, form_limit.c, form_option.c, form_set.c ------------------ */

void form_items_read(struct reading *r);
/* The codes of itemControl, the first that is known. */
const char *form_control(struct reading *r, const struct tc_node *node);
void form_hints(struct reading *r, const struct tc_node *node, struct tc_item *item);
void form_limits(struct reading *r, const struct tc_node *node, struct tc_item *item);
void form_looks(struct reading *r, const struct tc_node *node, struct tc_item *item);
/* supportLink of a form or an item; NULL for none. */
const char *const *form_links_read(struct reading *r, const struct tc_node *node);
void form_units(struct reading *r, const struct tc_node *node, struct tc_item *item);
void form_options(struct reading *r, const struct tc_node *node, struct tc_item *item);
void form_option_add(struct reading *r, struct tc_item *item, const struct tc_node *node, struct tc_option *option);
void form_initial(struct reading *r, const struct tc_node *node, struct tc_item *item);
/* Options of a contained value set; false if it is not here. */
bool form_set_options(struct reading *r, const char *reference, struct tc_item *item);
/* Before one of them is marked: those of a set are copied. */
void form_set_own(struct reading *r, struct tc_item *item);

/* ---- ours.c, form_score.c ----------------------------------------------------------- */

/* A part of one of ours as a number; false if it is not there or none. */
bool form_ours_number(struct reading *r, const struct tc_node *node, const char *name, double *number_r);
/* A complex one has no other parts. */
void form_ours_parts(struct reading *r, const struct tc_node *node, const char *const *names, const char *of);
void form_ours_root(struct reading *r);
void form_ours_item(struct reading *r, const struct tc_node *node, struct tc_item *item);
void form_scores(struct reading *r);

/* ---- enable.c, form_circle.c, form_unsure.c, form_check.c: after all items were read ---------------- */

void form_links_sort(struct reading *r);
/* TC_NO_ITEM for none. */
size_t form_link_find(const struct reading *r, const char *link);
void form_enables(struct reading *r);
void form_circles(struct reading *r);
/* Conditions that only an expression could meet. */
void form_unsure(struct reading *r);
void form_check_items(struct reading *r);

#endif
