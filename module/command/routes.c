/* SPDX-License-Identifier: Apache-2.0 */
/* Everything that changes something: one line a route, by subject. The fifth word is the
 * screen that shows the form again with what was typed. */
#include "commands.h"
#include "draft/intake.h"
#include "gate/searches.h"
#include "links.h"

/* clang-format off */
const struct tc_route tc_commands[] = {
    /* cases */
    TC_COMMAND("/case/next", TC_NEED_NOTE_WRITE, case_next_form, do_case_next_set, "/case/next", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/stage", TC_NEED_NOTE_WRITE, case_stage_form, do_case_stage, "/case/stage", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/assign", TC_NEED_CASE_ASSIGN, case_assign_form, do_case_assign, "/case/assign", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/part/end", TC_NEED_CASE_ASSIGN, case_part_end_form, do_case_part_end, "/case/team", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/restrict", TC_NEED_CASE_RESTRICT, case_restrict_form, do_case_restrict, "/case/restrict", TC_ROUTE_CLOCK),
    /* notes */
    TC_COMMAND("/case/note/add", TC_NEED_NOTE_WRITE, note_add_form, do_note_add, "/case/note/write", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/note/change", TC_NEED_CASE_AFTER, note_change_form, do_note_change, "/case/note/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/note/addendum", TC_NEED_CASE_AFTER, note_addendum_form, do_note_addendum, "/case/note/addendum", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/note/strike", TC_NEED_CASE_AFTER, note_strike_form, do_note_strike, "/case/note/strike", TC_ROUTE_CLOCK),
    /* what is done in a case */
    TC_COMMAND("/case/task/add", TC_NEED_NOTE_WRITE, task_add_form, do_task_add, "/case/task/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/task/change", TC_NEED_NOTE_WRITE, task_change_form, do_task_change, "/case/task/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/task/end", TC_NEED_NOTE_WRITE, task_end_form, do_task_end, "/case/task/end", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/appointment/add", TC_NEED_NOTE_WRITE, appointment_add_form, do_appointment_add, "/case/appointment/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/appointment/change", TC_NEED_NOTE_WRITE, appointment_change_form, do_appointment_change, "/case/appointment/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/appointment/attendance", TC_NEED_NOTE_WRITE, appointment_attendance_form, do_appointment_attendance, "/case/appointment/attendance", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/service/add", TC_NEED_NOTE_WRITE, service_add_form, do_service_add, "/case/service/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/service/change", TC_NEED_NOTE_WRITE, service_change_form, do_service_change, "/case/service/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/incident/add", TC_NEED_NOTE_WRITE, incident_add_form, do_incident_add, "/case/incident/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/incident/change", TC_NEED_CASE_AFTER, incident_change_form, do_incident_change, "/case/incident/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/incident/close", TC_NEED_CASE_AFTER, incident_close_form, do_incident_close, "/case/incident/close", TC_ROUTE_CLOCK),
    /* plan */
    TC_COMMAND("/case/goal/add", TC_NEED_NOTE_WRITE, goal_add_form, do_goal_add, "/case/goal/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/goal/change", TC_NEED_NOTE_WRITE, goal_change_form, do_goal_change, "/case/goal/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/goal/close", TC_NEED_NOTE_WRITE, goal_close_form, do_goal_close, "/case/goal/close", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/action/add", TC_NEED_NOTE_WRITE, action_add_form, do_action_add, "/case/action/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/action/change", TC_NEED_NOTE_WRITE, action_change_form, do_action_change, "/case/action/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/action/end", TC_NEED_NOTE_WRITE, action_end_form, do_action_end, "/case/action/end", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/score/add", TC_NEED_NOTE_WRITE, score_add_form, do_score_add, "/case/score/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/score/change", TC_NEED_NOTE_WRITE, score_change_form, do_score_change, "/case/score/change", TC_ROUTE_CLOCK),
    /* forms that are filled in */
    TC_COMMAND("/case/form/begin", TC_NEED_CASE_AFTER, response_begin_form, do_response_begin, "/case/forms", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/form/fill", TC_NEED_CASE_AFTER, response_fill_form, do_response_fill, "/case/form/fill", TC_ROUTE_CLOCK | TC_ROUTE_UPLOAD),
    TC_COMMAND("/case/form/merge", TC_NEED_CASE_AFTER, response_fill_form, do_response_merge, "/case/form/merge", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/form/left", TC_NEED_CASE_AFTER, response_left_form, do_response_left, "/case/form/left", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/form/sign", TC_NEED_CASE_AFTER, response_sign_form, do_response_sign, "/case/form/check", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/form/amend", TC_NEED_CASE_AFTER, response_amend_form, do_response_amend, "/case/form/amend", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/form/drop", TC_NEED_CASE_AFTER, response_drop_form, do_response_drop, "/case/form/drop", TC_ROUTE_CLOCK),
    /* assessment */
    TC_COMMAND("/case/assessment/begin", TC_NEED_NOTE_WRITE, assessment_begin_form, do_assessment_begin, "/case/assessment/begin", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/assessment/sign", TC_NEED_NOTE_WRITE, assessment_sign_form, do_assessment_sign, "/case/assessment/sign", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/discharge", TC_NEED_NOTE_WRITE, discharge_form, do_discharge, "/case/discharge/write", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/approval", TC_NEED_APPROVE, approval_form, do_approval, "/case/approval", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/approval/withdraw", TC_NEED_NOTE_WRITE, approval_withdraw_form, do_approval_withdraw, "/case/discharge", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/reopen", TC_NEED_CASE_AFTER, case_reopen_form, do_case_reopen, "/case/reopen", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/follow-up/record", TC_NEED_CASE_AFTER, follow_up_record_form, do_follow_up_record, "/case/follow-up/record", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/follow-up/plan", TC_NEED_CASE_AFTER, follow_up_plan_form, do_follow_up_plan, "/case/follow-up/plan", TC_ROUTE_CLOCK),
    /* review and closing */
    TC_COMMAND("/case/review/hold", TC_NEED_NOTE_WRITE, review_hold_form, do_review_hold, "/case/review/hold", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/assessment/drop", TC_NEED_CASE_AFTER, assessment_drop_form, do_assessment_drop, "/case/assessment/drop", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/assessment/amend", TC_NEED_CASE_AFTER, assessment_sign_form, do_assessment_amend, "/case/assessment/amend", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/finding/add", TC_NEED_CASE_AFTER, finding_add_form, do_finding_add, "/case/finding/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/finding/change", TC_NEED_CASE_AFTER, finding_change_form, do_finding_change, "/case/finding/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/finding/remove", TC_NEED_CASE_AFTER, finding_remove_form, do_finding_remove, "/case/finding/remove", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/outcome/add", TC_NEED_CASE_AFTER, outcome_add_form, do_outcome_add, "/case/outcome/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/outcome/change", TC_NEED_CASE_AFTER, outcome_change_form, do_outcome_change, "/case/outcome/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/outcome/withdraw", TC_NEED_CASE_AFTER, outcome_withdraw_form, do_outcome_withdraw, "/case/outcome/withdraw", TC_ROUTE_CLOCK),
    /* forms by a link */
    TC_COMMAND("/case/link/make", TC_NEED_CASE_AFTER, case_link_make_form, do_case_link_make, "/case/link/make", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/link/revoke", TC_NEED_CASE_AFTER, case_link_revoke_form, do_case_link_revoke, "/case/links", TC_ROUTE_CLOCK),
    TC_COMMAND("/links/make", TC_NEED_LINKS, links_make_form, do_links_make, "/links/make", 0),
    TC_COMMAND("/links/revoke", TC_NEED_LINKS, links_revoke_form, do_links_revoke, "/links", 0),
    TC_COMMAND("/alert", TC_NEED_CASELOAD_OWN, work_alert_form, do_work_alert, "/alert", 0),
    TC_COMMAND("/link/form", TC_NEED_LINK, link_fill_form, do_link_fill, "/link/form", TC_ROUTE_CLOCK),
    TC_COMMAND("/link/check", TC_NEED_LINK, link_send_form, do_link_send, "/link/check", TC_ROUTE_CLOCK),
    /* consents */
    TC_COMMAND("/case/consent/add", TC_NEED_NOTE_WRITE, consent_add_form, do_consent_add, "/case/consent/add", TC_ROUTE_CLOCK),
    /* documents */
    TC_COMMAND("/case/document/add", TC_NEED_NOTE_WRITE, document_add_form, do_document_add, "/case/document/add", TC_ROUTE_CLOCK | TC_ROUTE_UPLOAD),
    TC_COMMAND("/case/document/change", TC_NEED_NOTE_WRITE, document_change_form, do_document_change, "/case/document/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/document/withdraw", TC_NEED_CASE_AFTER, document_withdraw_form, do_document_withdraw, "/case/document/withdraw", TC_ROUTE_CLOCK),
    /* intake */
    TC_COMMAND("/case/intake/change", TC_NEED_NOTE_WRITE, case_intake_form, do_case_intake_change, "/case/intake/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/eligibility", TC_NEED_NOTE_WRITE, case_eligibility_form, do_case_eligibility_set, "/case/eligibility", TC_ROUTE_CLOCK),
    TC_COMMAND("/intake/start", TC_NEED_INTAKE_TAKE, intake_start_form, do_intake_start, "/intake", 0),
    TC_COMMAND("/intake/form", TC_NEED_INTAKE_TAKE, intake_form_form, do_intake_form, "/intake/form", TC_ROUTE_UPLOAD),
    TC_COMMAND("/intake/merge", TC_NEED_INTAKE_TAKE, intake_merge_form, do_intake_merge, "/intake/merge", 0),
    TC_COMMAND("/intake/look", TC_NEED_INTAKE_TAKE, tc_intake_look, do_intake_look, "/intake/form", TC_ROUTE_SEARCH),
    TC_COMMAND("/intake/pick", TC_NEED_INTAKE_TAKE, tc_intake_pick, do_intake_pick, "/intake/known", 0),
    TC_COMMAND("/intake/ask", TC_NEED_INTAKE_TAKE, tc_intake_ask, do_intake_ask, "/intake/known", 0),
    TC_COMMAND("/intake/eligibility", TC_NEED_INTAKE_TAKE, tc_intake_eligibility, do_intake_eligibility, "/intake/eligibility", 0),
    TC_COMMAND("/intake/consent", TC_NEED_INTAKE_TAKE, tc_intake_consent, do_intake_consent, "/intake/consent", 0),
    TC_COMMAND("/intake/check", TC_NEED_INTAKE_TAKE, tc_intake_decision, do_intake_decide, "/intake/check", 0),
    TC_COMMAND("/intake/discard", TC_NEED_INTAKE_TAKE, intake_discard_form, do_intake_discard, "/intake", 0),
    TC_COMMAND("/case/consent/revoke", TC_NEED_CASE_AFTER, consent_revoke_form, do_consent_revoke, "/case/consent/revoke", TC_ROUTE_CLOCK),
    /* partners and referrals */
    TC_COMMAND("/provider/add", TC_NEED_STRUCTURE, provider_add_form, do_provider_add, "/provider/add", 0),
    TC_COMMAND("/provider/change", TC_NEED_STRUCTURE, provider_change_form, do_provider_change, "/provider/change", 0),
    TC_COMMAND("/case/referral/add", TC_NEED_NOTE_WRITE, referral_add_form, do_referral_add, "/case/referral/add", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/referral/change", TC_NEED_NOTE_WRITE, referral_change_form, do_referral_change, "/case/referral/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/referral/send", TC_NEED_NOTE_WRITE, referral_send_form, do_referral_send, "/case/referral/send", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/referral/step", TC_NEED_NOTE_WRITE, referral_step_form, do_referral_step, "/case/referral/step", TC_ROUTE_CLOCK),
    /* teams */
    TC_COMMAND("/cases/assign", TC_NEED_CASE_ASSIGN, cases_assign_form, do_cases_assign, "/cases/team", 0),
    TC_COMMAND("/team/cover", TC_NEED_CASE_ASSIGN, cover_add_form, do_cover_add, "/team/cover", 0),
    TC_COMMAND("/team/cover/end", TC_NEED_CASE_ASSIGN, cover_end_form, do_cover_end, "/team", 0),
    /* clients */
    TC_COMMAND("/clients/search", TC_NEED_CLIENT_SEARCH, tc_clients_form, do_clients_search, "/clients", TC_ROUTE_SEARCH),
    TC_COMMAND("/client/change", TC_NEED_CLIENT_CHANGE, client_change_form, do_client_change, "/client/change", 0),
    TC_COMMAND("/client/contact/add", TC_NEED_CLIENT_CHANGE, client_contact_form, do_client_contact_add, "/client/contact", 0),
    TC_COMMAND("/client/contact/change", TC_NEED_CLIENT_CHANGE, client_contact_change_form, do_client_contact_change, "/client/contact/change", 0),
    TC_COMMAND("/client/contact/end", TC_NEED_CLIENT_CHANGE, client_contact_end_form, do_client_contact_end, "/client/contact/change", 0),
    /* structure, people, sessions */
    TC_COMMAND("/structure/programme/add", TC_NEED_STRUCTURE, programme_add_form, do_programme_add, "/structure/programme", 0),
    TC_COMMAND("/structure/programme/change", TC_NEED_STRUCTURE, programme_change_form, do_programme_change, "/structure/programme", 0),
    TC_COMMAND("/structure/programme/end", TC_NEED_STRUCTURE, programme_end_form, do_programme_end, "/structure/programme", 0),
    TC_COMMAND("/structure/programme/duty", TC_NEED_STRUCTURE, programme_duty_form, do_programme_duty, "/structure/programme", 0),
    TC_COMMAND("/structure/programme/team/add", TC_NEED_STRUCTURE, programme_team_form, do_programme_team_add, "/structure/programme", 0),
    TC_COMMAND("/structure/programme/team/remove", TC_NEED_STRUCTURE, programme_team_form, do_programme_team_remove, "/structure/programme", 0),
    TC_COMMAND("/structure/programme/team/first", TC_NEED_STRUCTURE, programme_team_form, do_programme_team_first, "/structure/programme", 0),
    TC_COMMAND("/structure/team/add", TC_NEED_STRUCTURE, team_add_form, do_team_add, "/structure/team", 0),
    TC_COMMAND("/structure/team/change", TC_NEED_STRUCTURE, team_change_form, do_team_change, "/structure/team", 0),
    TC_COMMAND("/structure/team/end", TC_NEED_STRUCTURE, team_end_form, do_team_end, "/structure/team", 0),
    TC_COMMAND("/structure/site/add", TC_NEED_STRUCTURE, site_add_form, do_site_add, "/structure/site", 0),
    TC_COMMAND("/structure/site/change", TC_NEED_STRUCTURE, site_change_form, do_site_change, "/structure/site", 0),
    TC_COMMAND("/structure/site/end", TC_NEED_STRUCTURE, site_end_form, do_site_end, "/structure/site", 0),
    TC_COMMAND("/person/team/add", TC_NEED_PEOPLE, person_team_form, do_person_team_add, "/person", 0),
    TC_COMMAND("/person/team/remove", TC_NEED_PEOPLE, person_team_form, do_person_team_remove, "/person", 0),
    TC_COMMAND("/person/programme/add", TC_NEED_PEOPLE, person_programme_form, do_person_programme_add, "/person", 0),
    TC_COMMAND("/person/programme/remove", TC_NEED_PEOPLE, person_programme_form, do_person_programme_remove, "/person", 0),
    TC_COMMAND("/person/session/end", TC_NEED_PEOPLE, person_session_form, do_person_session_end, "/person", 0),
    TC_COMMAND("/person/sessions/end", TC_NEED_PEOPLE, person_sessions_form, do_person_sessions_end, "/person", 0),
    /* published forms */
    TC_COMMAND("/form/add", TC_NEED_FORMS, form_add_form, do_form_add, "/form/add", TC_ROUTE_UPLOAD),
    TC_COMMAND("/form/publish", TC_NEED_FORMS, form_publish_form, do_form_publish, "/form/check", 0),
    TC_COMMAND("/form/drop", TC_NEED_FORMS, form_drop_form, do_form_drop, "/form/check", 0),
    TC_COMMAND("/form/retire", TC_NEED_FORMS, form_retire_form, do_form_retire, "/form/retire", 0),
    /* audit */
    TC_COMMAND("/audit/search", TC_NEED_AUDIT_READ, tc_audit_form, do_audit_search, "/audit", TC_ROUTE_SEARCH),
    /* account */
    TC_COMMAND("/account/language", TC_NEED_ACCOUNT, account_language_form, do_account_language, "/account", 0),
    TC_COMMAND("/account/sessions/end", TC_NEED_ACCOUNT, tc_no_fields, do_account_sessions_end, "/account", 0),
    {.path = NULL},
};
