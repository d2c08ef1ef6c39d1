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

static int newest_first(const void *a, const void *b)
{
    const struct place *one = a, *two = b;
    int by_value = strcmp(two->value, one->value);
    return by_value != 0 ? by_value : (one->before > two->before) - (one->before < two->before);
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

void tc_node_order(struct tc_node *parent, const char *name)
{
    xmlNodePtr real = (xmlNodePtr)parent;
    struct tc_turn *turn = ((struct tc_doc *)real->doc->_private)->turn;
    struct place *places;
    size_t count = read_places(turn, real, name, &places);
    if (places == NULL) {
        (void)tc_fail(turn, TC_BUSY, "no memory to order elements");
        return;
    }
    qsort(places, count, sizeof *places, newest_first);
    for (size_t i = 0; i < count; i++) {
        xmlUnlinkNode(places[i].node);
        xmlAddChild(real, places[i].node);
    }
    talloc_free(places);
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
