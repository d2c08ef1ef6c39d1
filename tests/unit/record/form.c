/* SPDX-License-Identifier: Apache-2.0 */
/* Published forms, answers as rows, and what the record knows for a form, in a real database. */
#include "../store/house.h"

#include "record/form.h"
#include "record/publish.h"

#define ITEM(link, type) "<item><linkId value='" link "'/><text value='Q'/><type value='" type "'/></item>"
#define FORM(name, items) "<Questionnaire xmlns='http://hl7.org/fhir'><name value='" name "'/><title value='T'/><status value='active'/>" items "</Questionnaire>"
#define GROUP "<item><linkId value='g'/><type value='group'/><repeats value='true'/>" ITEM("n", "integer") "</item>"

static struct tc_record recorded(struct house *house, enum tc_need need, int64_t viewer, int64_t case_id)
{
    struct tc_record record = {.turn = house->turn, .store = need == TC_NEED_TOOL ? house->writer : house->reader, .forms = tc_published_new(house->turn)};
    struct tc_grant grant = {.need = need, .viewer = viewer, .case_id = case_id, .client_id = case_id};
    record.grant = tc_grant_make(house->turn, grant);
    return record;
}

struct publishing {
    struct tc_record record;
    struct tc_form_offer offer;
    struct tc_form_published published;
};

static enum tc_rc publish_body(void *user)
{
    struct publishing *p = user;
    return tc_form_publish(&p->record, &p->offer, "tester", &p->published);
}

static struct tc_form_published publish(struct house *house, const char *text)
{
    struct publishing p = {.record = recorded(house, TC_NEED_TOOL, 0, 0)};
    if (tc_form_offer_read(house->turn, "form", text, strlen(text), &p.offer) != TC_OK ||
        tc_store_transact(house->writer, house->turn, publish_body, &p, NULL) != TC_OK)
        fail_msg("%s", house->turn->words);
    return p.published;
}

static void the_same_bytes_stand_already(void **state)
{
    struct house *house = *state;
    struct tc_form_published first = publish(house, FORM("same", ITEM("a", "boolean"))), again = publish(house, FORM("same", ITEM("a", "boolean")));
    assert_true(first.is_new && first.version == 1);
    assert_false(again.is_new);
    assert_int_equal(again.id, first.id);
    struct tc_form_published second = publish(house, FORM("same", ITEM("a", "string")));
    assert_true(second.is_new && second.version == 2);
    house_sql(house, "INSERT INTO form_retired VALUES (%lld, 'x', NOW(6), 'y')", (long long)second.id);
    assert_int_equal(publish(house, FORM("same", ITEM("a", "string"))).version, 3);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM form_item AS i JOIN form AS f ON f.id = i.form_id WHERE f.name = 'same'"), 3);
}

static void a_version_is_read_once_and_only_if_it_is_whole(void **state)
{
    struct house *house = *state;
    const struct tc_form *form, *again;
    struct tc_form_published json = publish(house, "{\"resourceType\": \"Questionnaire\", \"name\": \"asjson\", \"title\": \"T\", \"status\": \"active\","
                                                   " \"item\": [{\"linkId\": \"a\", \"type\": \"date\"}]}");
    struct tc_record record = recorded(house, TC_NEED_CASE_READ, 1, 1);
    assert_int_equal(tc_form_find(&record, json.id, &form), TC_OK);
    assert_int_equal(form->items[0].type, TC_ITEM_DATE);
    assert_int_equal(tc_form_find(&record, json.id, &again), TC_OK);
    assert_ptr_equal(form, again);
    assert_int_equal(tc_form_find(&record, 999999, &form), TC_GONE);
    tc_turn_mend(house->turn);
    house_sql(house, "INSERT INTO form (name, version, url, title, segment, is_public, is_scored, questions, hash, source, published_by, published_at)"
              " SELECT 'changed', 1, url, title, segment, 0, 0, 1, hash, CONCAT(source, ' '), 'x', NOW(6) FROM form WHERE id = %lld", (long long)json.id);
    assert_int_equal(tc_form_find(&record, house_number(house, "SELECT id FROM form WHERE name = 'changed'"), &form), TC_FAULT);
}

/* ---- of a case ---------------------------------------------------------------------------------- */

static int64_t sign(struct house *house, int64_t form, int case_id, const char *segment, const char *held)
{
    house_sql(house, "INSERT INTO response (case_id, form_id, segment, state, held_on, begun_at) VALUES (%d, %lld, '%s', 'signed', '%s', NOW(6))",
              case_id, (long long)form, segment, held);
    return house_number(house, "SELECT MAX(id) FROM response");
}

static void answer(struct house *house, int64_t response, int item, const char *place, const char *values)
{
    house_sql(house, "INSERT INTO answer SET response_id = %lld, case_id = (SELECT case_id FROM response WHERE id = response_id),"
              " segment = (SELECT segment FROM response WHERE id = response_id), form_id = (SELECT form_id FROM response WHERE id = response_id),"
              " item = %d, place = '%s', %s", (long long)response, item, place, values);
}

static void answers_come_in_the_order_of_the_form(void **state)
{
    struct house *house = *state;
    const struct tc_form *form;
    struct tc_answers answers;
    int64_t id = publish(house, FORM("ordered", GROUP ITEM("b", "boolean"))).id, response = sign(house, id, 1, "normal", "2026-03-01");
    answer(house, response, 3, "", "kind = 'boolean', text = 'true', number = 1");
    answer(house, response, 2, ".10", "kind = 'integer', text = '10', number = 10");
    answer(house, response, 2, ".2", "kind = 'integer', text = '2', number = 2, ordinal = 0.5");
    struct tc_record record = recorded(house, TC_NEED_CASE_READ, 1, 1);
    assert_int_equal(tc_form_find(&record, id, &form), TC_OK);
    assert_int_equal(tc_response_answers(&record, response, form, &answers), TC_OK);
    assert_int_equal(answers.count, 3);
    assert_string_equal(answers.list[0].place, ".2");
    assert_true(answers.list[0].value.has_ordinal && answers.list[0].value.ordinal == 0.5);
    assert_string_equal(answers.list[1].value.text, "10");
    assert_true(answers.list[2].value.yes);
    record = recorded(house, TC_NEED_CASE_READ, 2, 1); /* of another team */
    assert_int_equal(tc_response_answers(&record, response, form, &answers), TC_OK);
    assert_int_equal(answers.count, 0);
}

static const char *known(struct house *house, int64_t viewer, int case_id, const char *word)
{
    struct tc_record record = recorded(house, TC_NEED_NOTE_WRITE, viewer, case_id);
    struct tc_known known;
    if (tc_form_known(&record, word, &known) != TC_OK)
        fail_msg("%s", house->turn->words);
    if (known.text)
        assert_true(known.source != NULL && known.day != NULL);
    return known.text ? known.text : "";
}

static void the_record_says_what_it_has(void **state)
{
    struct house *house = *state;
    assert_string_equal(known(house, 1, 1, "client.name"), "Łucja Straße");
    assert_string_equal(known(house, 1, 1, "client.born"), "");
    assert_string_equal(known(house, 1, 1, "case.programme"), "Housing");
    assert_string_equal(known(house, 1, 1, "case.opened"), "2026-01-01");
    assert_string_equal(known(house, 1, 1, "nothing.such"), "");
    assert_string_equal(known(house, 2, 1, "client.name"), "");
    house_sql(house, "INSERT INTO contact_point (client_id, channel, value, is_safe, is_masked) VALUES (1, 'phone', '1', 'no', 0), (1, 'phone', '2', 'yes', 0),"
              " (1, 'sms', '3', 'not_asked', 0), (1, 'letter', 'hidden', 'yes', 1)");
    assert_string_equal(known(house, 1, 1, "contact.phone"), "2");
    assert_string_equal(known(house, 1, 1, "contact.address"), "");
}

/* What is kept to a segment or to some people is taken over into no form that others read. */
static void the_newest_answer_of_a_name_that_may_be_told(void **state)
{
    struct house *house = *state;
    int64_t id = publish(house, FORM("told", ITEM("a", "string"))).id;
    assert_string_equal(known(house, 1, 2, "last.housing"), "");
    answer(house, sign(house, id, 2, "normal", "2026-03-01"), 1, "", "kind = 'string', text = 'old', report = 'housing'");
    answer(house, sign(house, id, 2, "normal", "2026-04-01"), 1, "", "kind = 'string', text = 'new', report = 'housing'");
    answer(house, sign(house, id, 2, "normal", "2026-05-01"), 1, "", "kind = 'declined', report = 'housing'");
    answer(house, sign(house, id, 2, "clinical", "2026-06-01"), 1, "", "kind = 'string', text = 'kept', report = 'housing'");
    assert_string_equal(known(house, 1, 2, "last.housing"), "new");
    house_sql(house, "INSERT INTO viewer_segment VALUES (1, 'clinical')");
    assert_string_equal(known(house, 1, 2, "last.housing"), "new");
    house_sql(house, "UPDATE case_file SET client_id = 2 WHERE id = 3");
    house_sql(house, "UPDATE caseload SET client_id = 2, is_restricted = 1 WHERE case_id = 3");
    answer(house, sign(house, id, 3, "normal", "2026-07-01"), 1, "", "kind = 'string', text = 'restricted', report = 'housing'");
    assert_string_equal(known(house, 1, 2, "last.housing"), "new");
    house_sql(house, "UPDATE caseload SET is_restricted = 0 WHERE case_id = 3");
    assert_string_equal(known(house, 1, 2, "last.housing"), "restricted");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(the_same_bytes_stand_already, house_clean),
        cmocka_unit_test_setup(a_version_is_read_once_and_only_if_it_is_whole, house_clean),
        cmocka_unit_test_setup(answers_come_in_the_order_of_the_form, house_clean),
        cmocka_unit_test_setup(the_record_says_what_it_has, house_clean),
        cmocka_unit_test_setup(the_newest_answer_of_a_name_that_may_be_told, house_clean),
    };
    return cmocka_run_group_tests_name("form", tests, house_open, house_close);
}
