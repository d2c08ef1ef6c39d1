/* SPDX-License-Identifier: Apache-2.0 */
#include "xml/condition.h"

#include <libxml/xpath.h>

#include "inside.h"

#define OPERATIONS 10000         /* a criterion needs some fifty */
#define NUMBER_OPERATIONS 5000000 /* some 60 ms: a sum over 2,000 answers needs some 50,000, the highest of 500 some 2,000,000 */

struct tc_condition {
    const char *text;
    xmlXPathCompExprPtr compiled; /* owned */
};

static int free_compiled(struct tc_condition *condition)
{
    xmlXPathFreeCompExpr(condition->compiled);
    return 0;
}

enum tc_rc tc_condition_compile(void *pool, struct tc_turn *turn, const char *text, struct tc_condition **condition_r)
{
    struct caught caught;
    struct tc_condition *condition = talloc_zero(pool, struct tc_condition);
    *condition_r = condition;
    if (!condition || !(condition->text = talloc_strdup(condition, text)))
        return tc_fail(turn, TC_BUSY, "no memory for a condition");
    tc_xml_start();
    tc_xml_catch(&caught);
    condition->compiled = xmlXPathCompile(BAD_CAST text);
    tc_xml_release();
    talloc_set_destructor(condition, free_compiled);
    return condition->compiled ? TC_OK : tc_fail(turn, TC_INPUT, "\"%s\" is no XPath: %s", text, caught.words);
}

struct evaluation {
    xmlXPathContextPtr context; /* owned */
    struct caught caught;
};

static enum tc_rc begin(struct evaluation *e, struct tc_turn *turn, struct tc_doc *doc, unsigned long operations)
{
    e->context = xmlXPathNewContext(doc->tree);
    if (!e->context)
        return tc_fail(turn, TC_BUSY, "no memory for a condition");
    e->context->node = xmlDocGetRootElement(doc->tree);
    e->context->opLimit = operations;
    tc_xml_catch(&e->caught);
    return TC_OK;
}

static enum tc_rc end(struct evaluation *e, const struct tc_condition *condition, struct tc_turn *turn, bool failed)
{
    tc_xml_release();
    failed = failed || e->context->lastError.code != 0;
    xmlXPathFreeContext(e->context);
    return failed ? tc_fail(turn, TC_FAULT, "\"%s\": %s", condition->text, e->caught.words) : TC_OK;
}

enum tc_rc tc_condition_holds(const struct tc_condition *condition, struct tc_turn *turn, struct tc_doc *doc, bool *holds_r)
{
    struct evaluation e;
    *holds_r = false;
    enum tc_rc rc = begin(&e, turn, doc, OPERATIONS);
    if (rc != TC_OK)
        return rc;
    int holds = xmlXPathCompiledEvalToBoolean(condition->compiled, e.context);
    rc = end(&e, condition, turn, holds < 0);
    *holds_r = rc == TC_OK && holds == 1;
    return rc;
}

enum tc_rc tc_condition_number(const struct tc_condition *condition, struct tc_turn *turn, struct tc_doc *doc, double *number_r)
{
    struct evaluation e;
    *number_r = 0;
    enum tc_rc rc = begin(&e, turn, doc, NUMBER_OPERATIONS);
    if (rc != TC_OK)
        return rc;
    xmlXPathObjectPtr value = xmlXPathCompiledEval(condition->compiled, e.context);
    double number = value ? xmlXPathCastToNumber(value) : 0;
    xmlXPathFreeObject(value);
    rc = end(&e, condition, turn, !value);
    *number_r = rc == TC_OK ? number : 0;
    return rc;
}
