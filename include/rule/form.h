/* SPDX-License-Identifier: Apache-2.0 */
/* A form: a FHIR R4 Questionnaire (https://hl7.org/fhir/R4/questionnaire.html) with the hints of SDC and our own extensions
 * (doc/forms.md), read and checked once. A published one never changes. Pure; everything is owned by the pool it was read into. */
#ifndef TC_RULE_FORM_H
#define TC_RULE_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/turn.h"

#define TC_FORM_LONGEST (4 * 1024 * 1024) /* bytes of a document */
#define TC_FORM_ITEMS 2000
#define TC_FORM_DEPTH 12
#define TC_FORM_OPTIONS 2000 /* of one question */

struct tc_doc;
struct tc_condition;
struct tc_pattern; /* a regular expression of a form, see rule/pattern.h */

/* In the order of FHIR's item types; R5's "coding" is one of the two choices by its answerConstraint. */
enum tc_item_type {
    TC_ITEM_GROUP, TC_ITEM_DISPLAY, TC_ITEM_BOOLEAN, TC_ITEM_DECIMAL, TC_ITEM_INTEGER, TC_ITEM_DATE, TC_ITEM_DATETIME, TC_ITEM_TIME,
    TC_ITEM_STRING, TC_ITEM_TEXT, TC_ITEM_URL, TC_ITEM_CHOICE, TC_ITEM_OPEN_CHOICE, TC_ITEM_ATTACHMENT, TC_ITEM_REFERENCE, TC_ITEM_QUANTITY
};
const char *tc_item_type_word(enum tc_item_type type); /* "open-choice" */

/* How it is drawn (questionnaire-itemControl), as far as we know how. */
enum tc_item_control {
    TC_CONTROL_NONE, TC_CONTROL_RADIO, TC_CONTROL_CHECK_BOX, TC_CONTROL_DROP_DOWN, TC_CONTROL_AUTOCOMPLETE, TC_CONTROL_SLIDER,
    TC_CONTROL_PAGE, TC_CONTROL_GRID, TC_CONTROL_HEADER, TC_CONTROL_FOOTER, TC_CONTROL_INLINE
};
const char *tc_item_control_word(enum tc_item_control control);

/* One value: an option, an initial value, what a condition compares with, an answer. */
enum tc_value_kind {
    TC_VALUE_NONE, TC_VALUE_BOOLEAN, TC_VALUE_INTEGER, TC_VALUE_DECIMAL, TC_VALUE_DATE, TC_VALUE_DATETIME, TC_VALUE_TIME, TC_VALUE_STRING,
    TC_VALUE_URI, TC_VALUE_CODING, TC_VALUE_QUANTITY, TC_VALUE_REFERENCE, TC_VALUE_ATTACHMENT,
    TC_VALUE_DECLINED /* the person would rather not say: data-absent-reason asked-declined */
};
const char *tc_value_kind_word(enum tc_value_kind kind); /* as in the column answer.kind */
enum tc_value_kind tc_value_kind_of(const char *word);   /* TC_VALUE_NONE for no such word */
struct tc_value {
    enum tc_value_kind kind;
    bool yes;             /* of a boolean */
    double number;        /* of numbers and quantities; text has it exactly */
    const char *text;     /* as FHIR writes it: number, date (also 2026 or 2026-11), dateTime, time, string, uri; display of a coding */
    const char *system, *code; /* of codings; of a quantity's unit */
    const char *unit;     /* of a quantity, for people */
    int64_t ref;          /* of references and attachments: a number of ours (person, provider, document) */
    bool has_ordinal;
    double ordinal;       /* ordinalValue (R5: itemWeight) */
};

struct tc_option {
    struct tc_value value;
    const char *words;    /* what stands beside the box: display, or the value itself */
    const char *prefix;   /* questionnaire-optionPrefix; NULL for none */
    const char *anchor;   /* what this level means, below it (ours); NULL for none */
    bool is_initial, is_exclusive; /* exclusive: none of the others beside it */
};

enum tc_enable_operator { TC_ENABLE_EXISTS, TC_ENABLE_EQUAL, TC_ENABLE_NOT_EQUAL, TC_ENABLE_ABOVE, TC_ENABLE_BELOW, TC_ENABLE_LEAST, TC_ENABLE_MOST };
const char *tc_enable_operator_word(enum tc_enable_operator op); /* "exists", "=", "!=", ">", "<", ">=", "<=" */
struct tc_enable {
    size_t item;          /* of form.items */
    enum tc_enable_operator op;
    struct tc_value value;
};

#define TC_NO_ITEM SIZE_MAX
struct tc_item {
    int number;           /* from 1 in document order: its field in a page is "q<number>" */
    size_t parent;        /* of form.items; TC_NO_ITEM outermost */
    size_t end;           /* of form.items: the first after all that is below it */
    int depth;            /* 0 outermost */
    const char *link;     /* linkId */
    const char *prefix, *text; /* either may be NULL */
    const char *brief;    /* shortText, for where there is little room: the way through the pages, what is wrong; NULL for none */
    const char *help;     /* of child displays with itemControl help; NULL for none */
    const char *prompt;   /* guided prompt: itemControl prompt, or ours; shown open to those who interview */
    enum tc_item_type type;
    enum tc_item_control control;
    const char *category; /* of a display: "instructions", "security", "help"; NULL for none */
    const char *orientation; /* of options: "horizontal", "vertical"; NULL: the form does not say */
    const char *const *links; /* supportLink, https alone; ends with NULL; NULL for none */
    bool is_unsure;       /* an expression that is not run would say whether it is asked: it always is, and nobody has to answer it */
    bool is_required, is_repeating, is_read_only, is_hidden;
    bool may_decline;     /* "rather not say" is offered (ours; a form may say it of all) */
    int64_t longest;      /* characters; 0: the type's own cap */
    int64_t shortest;     /* characters of an answer, where there is one */
    int64_t fewest, most_often; /* answers, or times of a group that repeats (minOccurs, maxOccurs); 0: nothing is said */
    bool has_places;
    int64_t places;       /* after the decimal point at most */
    int64_t most_bytes;   /* of a file; 0: what documents may have */
    const char *const *kinds; /* mimeType of a file: "image/png", or "image/" for all that begin so; ends with NULL; NULL: what documents may be */
    bool has_least, has_most;
    struct tc_value least, most; /* minValue, maxValue */
    const char *regex;    /* as written; NULL for none */
    const struct tc_pattern *pattern;
    const char *unit;     /* after the field, of numbers; NULL for none */
    const struct tc_option *options;
    size_t option_count;
    const struct tc_option *units; /* of a quantity: unit, unitOption, unitValueSet */
    size_t unit_count;
    const char *open_label; /* what "other" of an open-choice is called; NULL: our own word */
    bool is_free;         /* a choice whose list is not here (answerValueSet elsewhere): its display is typed */
    const struct tc_value *initial;
    size_t initial_count;
    const struct tc_enable *enables;
    size_t enable_count;
    bool enable_all;      /* enableBehavior all; else any */
    /* ---- ours ---- */
    const char *fill;     /* what of the record it is filled in from: a word of tc_form_fills; NULL for none */
    const char *feed;     /* which field of its occasion it gives: a word of tc_form_feeds; NULL for none */
    const char *report;   /* under which name reports find its answers; NULL for none */
    const char *domain;   /* one of the twelve and its kind: need, strength, risk, barrier, motivation; NULL for none */
    const char *domain_kind;
    bool has_risk;
    double risk_least;    /* the ordinal (or number; of a boolean 1) from which it says at once: */
    const char *risk_words; /* what to do */
    const char *opens;    /* "goal" or "need" that an answer opens; NULL for none */
    double opens_least;
    const char *opens_title;
};

struct tc_band {
    double low, high;     /* both belong to it */
    const char *label;
    const char *risk;     /* "none", "low", "moderate", "high", "at_once"; NULL: says nothing of risk */
    const char *advice;   /* what to do; NULL for none */
};
struct tc_instrument {    /* a score of a form: its total or a part of it */
    const char *name, *title;
    const char *formula;  /* XPath over <answers>, see rule/scoring.h */
    const struct tc_condition *compiled;
    const size_t *of;     /* items that count for least; all that have ordinals or numbers if none are named */
    size_t of_count;
    int64_t least;        /* answered of these to be valid; 0: all of them */
    bool low_is_better;
    bool has_reliable;
    double reliable;      /* a change of so much is more than chance; source beside it in the file */
    const struct tc_band *bands; /* the lowest first, without gaps or overlaps between whole numbers */
    size_t band_count;
};

/* From where on an answered form is neither quick nor thin. */
#define TC_FORM_THIN_SHARE 50
#define TC_FORM_THIN_SECONDS 2
struct tc_form_least {
    double share;         /* percent of what was asked */
    double seconds;       /* for each question that was asked */
};

struct tc_form {
    const char *url;      /* canonical; never NULL */
    const char *name;     /* ours: lower-case letters, digits and _; of Questionnaire.name or id */
    const char *title, *business_version, *description, *copyright, *publisher, *purpose; /* all but title may be NULL */
    const char *occasion; /* ours: intake, assessment, review, discharge, follow_up, risk; NULL: at any time */
    const char *segment;  /* ours: of whom its answers are for: "normal", "clinical", "substance_use", "victim_services" */
    const char *const *links; /* supportLink, as of items */
    bool is_public;       /* ours: may be sent by a link; fills nothing in from the record there */
    struct tc_form_least least; /* ours: thin */
    const struct tc_item *items; /* in document order */
    size_t item_count;
    const struct tc_instrument *instruments;
    size_t instrument_count;
};

/* What reading has to say of a document; a refusal means that it is not published. */
enum tc_remark_weight {
    TC_REMARK_REFUSED,     /* wrong: FHIR's own rules, or ours */
    TC_REMARK_UNSUPPORTED, /* asked for and not done: says what is done instead */
    TC_REMARK_NOTE         /* worth knowing */
};
struct tc_remark {
    enum tc_remark_weight weight;
    const char *link;     /* of the item; NULL: of the whole */
    int line;             /* 0 unknown (JSON) */
    const char *words;    /* "enableWhen goes round in a circle: a, b, a" */
};
struct tc_remarks {
    struct tc_remark *list;
    size_t count;
    size_t refused;
};

/* Reads FHIR XML. TC_INPUT if it is refused: turn->words has the first refusal with file, line and linkId, remarks_r all (up to 2000).
 * TC_LARGE above the limits. Remarks are given for good forms as well. */
TC_MUST_USE enum tc_rc tc_form_read(void *pool, struct tc_turn *turn, const char *file, const char *bytes, size_t length,
                                    const struct tc_form **form_r, struct tc_remarks *remarks_r);

/* NULL if there is none of that linkId. */
const struct tc_item *tc_form_item(const struct tc_form *form, const char *link);
/* The question that feeds this field of the occasion; NULL: the form has none, or there is no form. */
const struct tc_item *tc_form_feeding(const struct tc_form *form, const char *feed);
/* Answers belong to it: neither group nor display. */
bool tc_item_is_question(const struct tc_item *item);

/* The pages of a form: a page each for top-level groups with itemControl page, and all others together where they stand; one page
 * if no group asks for it and it has no more than TC_FORM_PAGE questions. singly: a page for each top-level item (forms that are sent to
 * people). Where one group stands around all, what is in it counts as top-level. first and end of form.items. */
#define TC_FORM_PAGE 60 /* questions that stand on one page unless a group has more */
struct tc_form_page {
    size_t first, end;
    const char *title;    /* NULL: the form's */
};
size_t tc_form_around(const struct tc_form *form, bool singly); /* that group; TC_NO_ITEM for none */
size_t tc_form_pages(const struct tc_form *form, bool singly, void *pool, const struct tc_form_page **pages_r);

/* Words that a form may use for fill and, by occasion, for feed; each ends with NULL. NULL: no such occasion. */
extern const char *const tc_form_fills[];
const char *const *tc_form_feeds(const char *occasion);

/* What differs between two versions of a form, in words, an each call: "new question …", "… is now required". From "" to "" for a new one. */
typedef enum tc_rc tc_each_difference(void *user, const char *link, const char *words);
TC_MUST_USE enum tc_rc tc_form_differ(const struct tc_form *before, const struct tc_form *after, struct tc_turn *turn, tc_each_difference *each, void *user);

#endif
