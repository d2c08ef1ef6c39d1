/* SPDX-License-Identifier: Apache-2.0 */
/* Elements of one parent put in order, and cut to so many. */
#include <stdlib.h>
#include <string.h>

#include "inside.h"

struct place {
    xmlNodePtr node;
    const char *value;
    size_t before; /* how many came earlier: what is equal keeps its order */
};

static int as_before(const struct place *one, const struct place *two)
{
    return (one->before > two->before) - (one->before < two->before);
}

static int greatest_first(const void *a, const void *b)
{
    const struct place *one = a, *two = b;
    int by_value = strcmp(two->value, one->value);
    return by_value != 0 ? by_value : as_before(one, two);
}

static int least_first(const void *a, const void *b)
{
    const struct place *one = a, *two = b;
    bool is_known = *one->value && *two->value;
    int by_value = is_known ? strcmp(one->value, two->value) : !*one->value - !*two->value;
    return by_value != 0 ? by_value : as_before(one, two);
}

static size_t read_places(struct tc_turn *turn, xmlNodePtr parent, const char *name, struct place **places_r)
{
    size_t count = 0;
    struct place *places = talloc_array(turn, struct place, xmlChildElementCount(parent) + 1);
    for (xmlNodePtr node = places ? xmlFirstElementChild(parent) : NULL; node; node = xmlNextElementSibling(node), count++) {
        const char *value = tc_node_attr_get(places, (struct tc_node *)node, name);
        places[count] = (struct place){node, value ? value : "", count};
    }
    *places_r = places;
    return count;
}

static void order(struct tc_node *parent, const char *name, int (*compare)(const void *, const void *))
{
    xmlNodePtr real = (xmlNodePtr)parent;
    struct tc_turn *turn = ((struct tc_doc *)real->doc->_private)->turn;
    struct place *places;
    size_t count = read_places(turn, real, name, &places);
    if (places == NULL) {
        (void)tc_fail(turn, TC_BUSY, "no memory to order elements");
        return;
    }
    qsort(places, count, sizeof *places, compare);
    for (size_t i = 0; i < count; i++) {
        xmlUnlinkNode(places[i].node);
        xmlAddChild(real, places[i].node);
    }
    talloc_free(places);
}

void tc_node_order(struct tc_node *parent, const char *name)
{
    order(parent, name, greatest_first);
}

void tc_node_order_up(struct tc_node *parent, const char *name)
{
    order(parent, name, least_first);
}

bool tc_node_keep(struct tc_node *parent, size_t most)
{
    bool cut = false;
    xmlNodePtr node = xmlFirstElementChild((xmlNodePtr)parent);
    for (size_t place = 0; node != NULL; place++) {
        xmlNodePtr next = xmlNextElementSibling(node);
        if (place >= most) {
            xmlUnlinkNode(node);
            xmlFreeNode(node);
            cut = true;
        }
        node = next;
    }
    return cut;
}
