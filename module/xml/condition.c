/* SPDX-License-Identifier: Apache-2.0 */
#include "xml/condition.h"

#include <libxml/xpath.h>

#include "inside.h"

#define OPERATIONS 10000 /* a criterion needs some fifty */

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

enum tc_rc tc_condition_holds(const struct tc_condition *condition, struct tc_turn *turn, struct tc_doc *doc, bool *holds_r)
{
    struct caught caught;
    xmlXPathContextPtr context = xmlXPathNewContext(doc->tree);
    *holds_r = false;
    if (!context)
        return tc_fail(turn, TC_BUSY, "no memory for a condition");
    context->node = xmlDocGetRootElement(doc->tree);
    context->opLimit = OPERATIONS;
    tc_xml_catch(&caught);
    int holds = xmlXPathCompiledEvalToBoolean(condition->compiled, context);
    tc_xml_release();
    bool failed = holds < 0 || context->lastError.code != 0;
    xmlXPathFreeContext(context);
    if (failed)
        return tc_fail(turn, TC_FAULT, "\"%s\": %s", condition->text, caught.words);
    *holds_r = holds == 1;
    return TC_OK;
}
