/* SPDX-License-Identifier: Apache-2.0 */
/* The commands: do_<noun>_<verb>, and the fields of each form, which stand in its file. Files by subject. */
#ifndef TC_COMMAND_COMMANDS_H
#define TC_COMMAND_COMMANDS_H

#include "gate/handler.h"

/* ---- cases, notes: case.c stage.c assign.c assign_many.c note.c ---- */

extern const struct tc_field case_next_form[];
extern const struct tc_field case_stage_form[];
extern const struct tc_field case_assign_form[];
extern const struct tc_field cases_assign_form[];
extern const struct tc_field case_part_end_form[];
extern const struct tc_field case_restrict_form[];
extern const struct tc_field note_add_form[];
extern const struct tc_field note_change_form[];
extern const struct tc_field note_addendum_form[];
extern const struct tc_field note_strike_form[];

enum tc_rc do_case_next_set(struct tc_act *a);
enum tc_rc do_case_stage(struct tc_act *a);
enum tc_rc do_case_assign(struct tc_act *a);
enum tc_rc do_cases_assign(struct tc_act *a);
enum tc_rc do_case_part_end(struct tc_act *a);
enum tc_rc do_case_restrict(struct tc_act *a);

enum tc_rc do_note_add(struct tc_act *a);
enum tc_rc do_note_change(struct tc_act *a);
enum tc_rc do_note_addendum(struct tc_act *a);
enum tc_rc do_note_strike(struct tc_act *a);

/* ---- forms that are filled in: response.c response_fill.c response_merge.c response_left.c response_sign.c ---- */

extern const struct tc_field response_begin_form[];
extern const struct tc_field response_fill_form[];
extern const struct tc_field response_left_form[];
extern const struct tc_field response_sign_form[];
extern const struct tc_field response_amend_form[];
extern const struct tc_field response_drop_form[];

enum tc_rc do_response_begin(struct tc_act *a);
enum tc_rc do_response_fill(struct tc_act *a);
enum tc_rc do_response_merge(struct tc_act *a);
enum tc_rc do_response_left(struct tc_act *a);
enum tc_rc do_response_sign(struct tc_act *a);
enum tc_rc do_response_amend(struct tc_act *a);
enum tc_rc do_response_drop(struct tc_act *a);

/* ---- what is done in a case: task.c appointment.c service.c incident.c ---- */

extern const struct tc_field task_add_form[];
extern const struct tc_field task_change_form[];
extern const struct tc_field task_end_form[];

enum tc_rc do_task_add(struct tc_act *a);
enum tc_rc do_task_change(struct tc_act *a);
enum tc_rc do_task_end(struct tc_act *a);

extern const struct tc_field appointment_add_form[];
extern const struct tc_field appointment_change_form[];
extern const struct tc_field appointment_attendance_form[];

enum tc_rc do_appointment_add(struct tc_act *a);
enum tc_rc do_appointment_change(struct tc_act *a);
enum tc_rc do_appointment_attendance(struct tc_act *a);

extern const struct tc_field service_add_form[];
extern const struct tc_field service_change_form[];

enum tc_rc do_service_add(struct tc_act *a);
enum tc_rc do_service_change(struct tc_act *a);

extern const struct tc_field incident_add_form[];
extern const struct tc_field incident_change_form[];
extern const struct tc_field incident_close_form[];

enum tc_rc do_incident_add(struct tc_act *a);
enum tc_rc do_incident_change(struct tc_act *a);
enum tc_rc do_incident_close(struct tc_act *a);

/* ---- plan: goal.c action.c score.c ---- */

extern const struct tc_field goal_add_form[];
extern const struct tc_field goal_change_form[];
extern const struct tc_field goal_close_form[];

enum tc_rc do_goal_add(struct tc_act *a);
enum tc_rc do_goal_change(struct tc_act *a);
enum tc_rc do_goal_close(struct tc_act *a);

extern const struct tc_field action_add_form[];
extern const struct tc_field action_change_form[];
extern const struct tc_field action_end_form[];

enum tc_rc do_action_add(struct tc_act *a);
enum tc_rc do_action_change(struct tc_act *a);
enum tc_rc do_action_end(struct tc_act *a);

extern const struct tc_field score_add_form[];
extern const struct tc_field score_change_form[];

enum tc_rc do_score_add(struct tc_act *a);
enum tc_rc do_score_change(struct tc_act *a);

/* ---- review and closing: review.c discharge.c approval.c reopen.c follow_up.c ---- */

extern const struct tc_field review_hold_form[];

extern const struct tc_field discharge_form[];
extern const struct tc_field approval_form[];
extern const struct tc_field approval_withdraw_form[];
extern const struct tc_field case_reopen_form[];
extern const struct tc_field follow_up_record_form[];
extern const struct tc_field follow_up_plan_form[];

enum tc_rc do_review_hold(struct tc_act *a);
enum tc_rc do_discharge(struct tc_act *a);
enum tc_rc do_approval(struct tc_act *a);
enum tc_rc do_approval_withdraw(struct tc_act *a);
enum tc_rc do_case_reopen(struct tc_act *a);
enum tc_rc do_follow_up_record(struct tc_act *a);
enum tc_rc do_follow_up_plan(struct tc_act *a);

/* ---- consents: consent.c ---- */

extern const struct tc_field consent_add_form[];
extern const struct tc_field consent_revoke_form[];

enum tc_rc do_consent_add(struct tc_act *a);
enum tc_rc do_consent_revoke(struct tc_act *a);

/* ---- intake: intake.c intake_form.c intake_decide.c case_intake.c; the fields of its own pages: draft/intake.h ---- */

extern const struct tc_field intake_start_form[];
extern const struct tc_field intake_form_form[], intake_merge_form[];
extern const struct tc_field intake_discard_form[];

enum tc_rc do_intake_start(struct tc_act *a);
enum tc_rc do_intake_form(struct tc_act *a);
enum tc_rc do_intake_merge(struct tc_act *a);
enum tc_rc do_intake_eligibility(struct tc_act *a);
enum tc_rc do_intake_consent(struct tc_act *a);
enum tc_rc do_intake_look(struct tc_act *a);
enum tc_rc do_intake_pick(struct tc_act *a);
enum tc_rc do_intake_ask(struct tc_act *a);
enum tc_rc do_intake_discard(struct tc_act *a);
enum tc_rc do_intake_decide(struct tc_act *a);

extern const struct tc_field case_intake_form[];
extern const struct tc_field case_eligibility_form[];

enum tc_rc do_case_intake_change(struct tc_act *a);
enum tc_rc do_case_eligibility_set(struct tc_act *a);

/* ---- documents: document.c ---- */

extern const struct tc_field document_add_form[];
extern const struct tc_field document_change_form[];
extern const struct tc_field document_withdraw_form[];

enum tc_rc do_document_add(struct tc_act *a);
enum tc_rc do_document_change(struct tc_act *a);
enum tc_rc do_document_withdraw(struct tc_act *a);

/* ---- partners and referrals: provider.c referral.c referral_step.c ---- */

extern const struct tc_field provider_add_form[];
extern const struct tc_field provider_change_form[];
extern const struct tc_field referral_add_form[];
extern const struct tc_field referral_change_form[];
extern const struct tc_field referral_send_form[];
extern const struct tc_field referral_step_form[];

enum tc_rc do_provider_add(struct tc_act *a);
enum tc_rc do_provider_change(struct tc_act *a);
enum tc_rc do_referral_add(struct tc_act *a);
enum tc_rc do_referral_change(struct tc_act *a);
enum tc_rc do_referral_send(struct tc_act *a);
enum tc_rc do_referral_step(struct tc_act *a);

/* ---- who stands in for whom: cover.c ---- */

extern const struct tc_field cover_add_form[];
extern const struct tc_field cover_end_form[];

enum tc_rc do_cover_add(struct tc_act *a);
enum tc_rc do_cover_end(struct tc_act *a);

/* ---- clients, structure, people, account: search.c client.c structure.c people.c account.c ---- */

extern const struct tc_field client_change_form[];
extern const struct tc_field client_contact_form[];
extern const struct tc_field client_contact_change_form[];
extern const struct tc_field client_contact_end_form[];

enum tc_rc do_clients_search(struct tc_act *a);
enum tc_rc do_client_change(struct tc_act *a);
enum tc_rc do_client_contact_add(struct tc_act *a);
enum tc_rc do_client_contact_change(struct tc_act *a);
enum tc_rc do_client_contact_end(struct tc_act *a);

extern const struct tc_field programme_add_form[];
extern const struct tc_field programme_change_form[];
extern const struct tc_field programme_end_form[];
extern const struct tc_field programme_duty_form[];
extern const struct tc_field programme_team_form[];
extern const struct tc_field team_add_form[];
extern const struct tc_field team_change_form[];
extern const struct tc_field team_end_form[];
extern const struct tc_field site_add_form[];
extern const struct tc_field site_change_form[];
extern const struct tc_field site_end_form[];

enum tc_rc do_programme_add(struct tc_act *a);
enum tc_rc do_programme_change(struct tc_act *a);
enum tc_rc do_programme_end(struct tc_act *a);
enum tc_rc do_programme_duty(struct tc_act *a);
enum tc_rc do_programme_team_add(struct tc_act *a);
enum tc_rc do_programme_team_remove(struct tc_act *a);
enum tc_rc do_programme_team_first(struct tc_act *a);
enum tc_rc do_team_add(struct tc_act *a);
enum tc_rc do_team_change(struct tc_act *a);
enum tc_rc do_team_end(struct tc_act *a);
enum tc_rc do_site_add(struct tc_act *a);
enum tc_rc do_site_change(struct tc_act *a);
enum tc_rc do_site_end(struct tc_act *a);

extern const struct tc_field person_team_form[];
extern const struct tc_field person_programme_form[];
extern const struct tc_field person_session_form[];
extern const struct tc_field person_sessions_form[];

enum tc_rc do_person_team_add(struct tc_act *a);
enum tc_rc do_person_team_remove(struct tc_act *a);
enum tc_rc do_person_programme_add(struct tc_act *a);
enum tc_rc do_person_programme_remove(struct tc_act *a);
enum tc_rc do_person_session_end(struct tc_act *a);
enum tc_rc do_person_sessions_end(struct tc_act *a);

enum tc_rc do_audit_search(struct tc_act *a);

extern const struct tc_field account_language_form[];

enum tc_rc do_account_language(struct tc_act *a);
enum tc_rc do_account_sessions_end(struct tc_act *a);

/* ---- published forms: form.c ---- */

extern const struct tc_field form_add_form[];
extern const struct tc_field form_publish_form[];
extern const struct tc_field form_drop_form[];
extern const struct tc_field form_retire_form[];

enum tc_rc do_form_add(struct tc_act *a);
enum tc_rc do_form_publish(struct tc_act *a);
enum tc_rc do_form_drop(struct tc_act *a);
enum tc_rc do_form_retire(struct tc_act *a);

/* ---- assessment: assessment.c finding.c outcome.c ---- */

extern const struct tc_field assessment_begin_form[];
extern const struct tc_field assessment_sign_form[];
extern const struct tc_field assessment_drop_form[];
extern const struct tc_field finding_add_form[];
extern const struct tc_field finding_change_form[];
extern const struct tc_field finding_remove_form[];
extern const struct tc_field outcome_add_form[];
extern const struct tc_field outcome_change_form[];
extern const struct tc_field outcome_withdraw_form[];

enum tc_rc do_assessment_begin(struct tc_act *a);
enum tc_rc do_assessment_sign(struct tc_act *a);
enum tc_rc do_assessment_drop(struct tc_act *a);
enum tc_rc do_assessment_amend(struct tc_act *a);
enum tc_rc do_finding_add(struct tc_act *a);
enum tc_rc do_finding_change(struct tc_act *a);
enum tc_rc do_finding_remove(struct tc_act *a);
enum tc_rc do_outcome_add(struct tc_act *a);
enum tc_rc do_outcome_change(struct tc_act *a);
enum tc_rc do_outcome_withdraw(struct tc_act *a);

#endif
