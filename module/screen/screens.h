/* SPDX-License-Identifier: Apache-2.0 */
/* The screens: one function a sheet, show_<sheet>, and the fields of each, which stand in its file. Files by subject. */
#ifndef TC_SCREEN_SCREENS_H
#define TC_SCREEN_SCREENS_H

#include "gate/handler.h"

/* ---- one's own work: work.c ---- */

extern const struct tc_field work_fields[];

enum tc_rc show_work(struct tc_view *v);

/* ---- a team: team.c ---- */

extern const struct tc_field team_fields[];

enum tc_rc show_team(struct tc_view *v);
enum tc_rc show_team_cover(struct tc_view *v);

/* ---- how a team rates: ratings.c ---- */

extern const struct tc_field team_ratings_fields[];
extern const struct tc_field team_ratings_cases_fields[];

enum tc_rc show_team_ratings(struct tc_view *v);
enum tc_rc show_team_ratings_cases(struct tc_view *v);

/* ---- change since the baseline: change.c ---- */

extern const struct tc_field case_change_fields[];

enum tc_rc show_case_change(struct tc_view *v);

/* ---- a programme in figures: figures.c ---- */

extern const struct tc_field figures_fields[];
extern const struct tc_field figures_cases_fields[];

enum tc_rc show_figures(struct tc_view *v);
enum tc_rc show_figures_cases(struct tc_view *v);

/* ---- caseloads, cases, notes: cases.c case.c stage.c note.c ---- */

extern const struct tc_field cases_fields[];
extern const struct tc_field cases_team_fields[];
extern const struct tc_field cases_programme_fields[];
extern const struct tc_field case_fields[];
extern const struct tc_field case_assign_fields[];
extern const struct tc_field case_note_fields[];

enum tc_rc show_cases(struct tc_view *v);
enum tc_rc show_cases_team(struct tc_view *v);
enum tc_rc show_cases_programme(struct tc_view *v);

enum tc_rc show_case_overview(struct tc_view *v);
enum tc_rc show_case_next(struct tc_view *v);
enum tc_rc show_case_stage(struct tc_view *v);
enum tc_rc show_case_team(struct tc_view *v);
enum tc_rc show_case_assign(struct tc_view *v);
enum tc_rc show_case_restrict(struct tc_view *v);

enum tc_rc show_case_notes(struct tc_view *v);
enum tc_rc show_case_note_write(struct tc_view *v);
enum tc_rc show_case_note_change(struct tc_view *v);
enum tc_rc show_case_note_addendum(struct tc_view *v);
enum tc_rc show_case_note_strike(struct tc_view *v);
enum tc_rc show_case_note_history(struct tc_view *v);

/* ---- what is done in a case: task.c appointment.c service.c incident.c ---- */

extern const struct tc_field case_task_fields[];
extern const struct tc_field case_appointment_fields[];
extern const struct tc_field case_service_fields[];
extern const struct tc_field case_incident_fields[];

enum tc_rc show_case_tasks(struct tc_view *v);
enum tc_rc show_case_task_add(struct tc_view *v);
enum tc_rc show_case_task_change(struct tc_view *v);
enum tc_rc show_case_task_end(struct tc_view *v);

enum tc_rc show_case_appointments(struct tc_view *v);
enum tc_rc show_case_appointment_add(struct tc_view *v);
enum tc_rc show_case_appointment_change(struct tc_view *v);
enum tc_rc show_case_appointment_attendance(struct tc_view *v);

enum tc_rc show_case_services(struct tc_view *v);
enum tc_rc show_case_service_add(struct tc_view *v);
enum tc_rc show_case_service_change(struct tc_view *v);

enum tc_rc show_case_incidents(struct tc_view *v);
enum tc_rc show_case_incident_add(struct tc_view *v);
enum tc_rc show_case_incident_change(struct tc_view *v);
enum tc_rc show_case_incident_close(struct tc_view *v);

/* ---- plan: goal.c action.c score.c ---- */

extern const struct tc_field case_goal_add_fields[];
extern const struct tc_field case_goal_fields[];

enum tc_rc show_case_goals(struct tc_view *v);
enum tc_rc show_case_goal_add(struct tc_view *v);
enum tc_rc show_case_goal_change(struct tc_view *v);
enum tc_rc show_case_goal_close(struct tc_view *v);

extern const struct tc_field case_action_add_fields[];
extern const struct tc_field case_action_fields[];

enum tc_rc show_case_action_add(struct tc_view *v);
enum tc_rc show_case_action_change(struct tc_view *v);
enum tc_rc show_case_action_end(struct tc_view *v);

extern const struct tc_field case_score_add_fields[];
extern const struct tc_field case_score_fields[];

enum tc_rc show_case_score_add(struct tc_view *v);
enum tc_rc show_case_score_change(struct tc_view *v);

/* ---- review and closing: review.c discharge.c follow_up.c ---- */

extern const struct tc_field case_approval_fields[];
extern const struct tc_field case_summary_fields[];
extern const struct tc_field case_follow_up_fields[];

enum tc_rc show_case_reviews(struct tc_view *v);
enum tc_rc show_case_review_hold(struct tc_view *v);
enum tc_rc show_case_discharge(struct tc_view *v);
enum tc_rc show_case_discharge_write(struct tc_view *v);
enum tc_rc show_case_approval(struct tc_view *v);
enum tc_rc show_case_reopen(struct tc_view *v);
enum tc_rc show_case_summary(struct tc_view *v);
enum tc_rc show_case_follow_ups(struct tc_view *v);
enum tc_rc show_case_follow_up_record(struct tc_view *v);
enum tc_rc show_case_follow_up_plan(struct tc_view *v);

/* ---- forms that are filled in: response.c response_answers.c response_history.c response_left.c response_merge.c ---- */

extern const struct tc_field case_response_fields[];
extern const struct tc_field case_answers_fields[];
extern const struct tc_field case_response_page_fields[];

enum tc_rc show_case_forms(struct tc_view *v);
enum tc_rc show_case_answers(struct tc_view *v);
enum tc_rc show_case_form(struct tc_view *v);
enum tc_rc show_case_form_fill(struct tc_view *v);
enum tc_rc show_case_form_check(struct tc_view *v);
enum tc_rc show_case_form_merge(struct tc_view *v);
enum tc_rc show_case_form_left(struct tc_view *v);
enum tc_rc show_case_form_amend(struct tc_view *v);
enum tc_rc show_case_form_drop(struct tc_view *v);
enum tc_rc show_case_form_history(struct tc_view *v);
enum tc_rc show_case_form_file(struct tc_view *v);

/* ---- assessment: assessment.c finding.c outcome.c ---- */

extern const struct tc_field case_assessment_fields[];
extern const struct tc_field case_finding_add_fields[];
extern const struct tc_field case_finding_fields[];
extern const struct tc_field case_outcome_fields[];

enum tc_rc show_case_assessments(struct tc_view *v);
enum tc_rc show_case_assessment(struct tc_view *v);
enum tc_rc show_case_assessment_history(struct tc_view *v);
enum tc_rc show_case_assessment_begin(struct tc_view *v);
enum tc_rc show_case_assessment_sign(struct tc_view *v);
enum tc_rc show_case_assessment_drop(struct tc_view *v);
enum tc_rc show_case_assessment_amend(struct tc_view *v);
enum tc_rc show_case_finding_add(struct tc_view *v);
enum tc_rc show_case_finding_change(struct tc_view *v);
enum tc_rc show_case_finding_remove(struct tc_view *v);
enum tc_rc show_case_outcomes(struct tc_view *v);
enum tc_rc show_case_outcome_add(struct tc_view *v);
enum tc_rc show_case_outcome_change(struct tc_view *v);
enum tc_rc show_case_outcome_withdraw(struct tc_view *v);

/* ---- consents: consent.c ---- */

extern const struct tc_field case_consent_fields[];
extern const struct tc_field case_consent_add_fields[];

enum tc_rc show_case_consents(struct tc_view *v);
enum tc_rc show_case_consent_add(struct tc_view *v);
enum tc_rc show_case_consent_revoke(struct tc_view *v);

/* ---- intake: intake.c intake_file.c intake_fill.c intake_known.c case_intake.c ---- */

extern const struct tc_field intake_list_fields[];
extern const struct tc_field intake_fields[];
extern const struct tc_field intake_form_fields[];
extern const struct tc_field intake_known_fields[];
extern const struct tc_field intake_file_fields[];
extern const struct tc_field intake_merge_fields[];

enum tc_rc show_intake(struct tc_view *v);
enum tc_rc show_intake_form(struct tc_view *v);
enum tc_rc show_intake_merge(struct tc_view *v);
enum tc_rc show_intake_file(struct tc_view *v);
enum tc_rc show_intake_known(struct tc_view *v);
enum tc_rc show_intake_eligibility(struct tc_view *v);
enum tc_rc show_intake_consent(struct tc_view *v);
enum tc_rc show_intake_check(struct tc_view *v);

extern const struct tc_field case_eligibility_fields[];

enum tc_rc show_case_intake(struct tc_view *v);
enum tc_rc show_case_intake_change(struct tc_view *v);
enum tc_rc show_case_eligibility(struct tc_view *v);

/* ---- documents: document.c ---- */

extern const struct tc_field case_document_fields[];

enum tc_rc show_case_documents(struct tc_view *v);
enum tc_rc show_case_document_add(struct tc_view *v);
enum tc_rc show_case_document_change(struct tc_view *v);
enum tc_rc show_case_document_withdraw(struct tc_view *v);
enum tc_rc show_case_document(struct tc_view *v); /* the file itself */

/* ---- partners and referrals: provider.c referral.c referral_letter.c ---- */

extern const struct tc_field providers_fields[];
extern const struct tc_field provider_fields[];
extern const struct tc_field case_referral_fields[];

enum tc_rc show_providers(struct tc_view *v);
enum tc_rc show_provider(struct tc_view *v);
enum tc_rc show_provider_add(struct tc_view *v);

enum tc_rc show_case_referrals(struct tc_view *v);
enum tc_rc show_case_referral_add(struct tc_view *v);
enum tc_rc show_case_referral_change(struct tc_view *v);
enum tc_rc show_case_referral_send(struct tc_view *v);
enum tc_rc show_case_referral_step(struct tc_view *v);
enum tc_rc show_case_referral_letter(struct tc_view *v);

/* ---- the whole case: print.c ---- */

extern const struct tc_field case_print_fields[];

enum tc_rc show_case_print(struct tc_view *v);

/* ---- clients, structure, people, audit, account: search.c client.c structure.c people.c audit.c account.c ---- */

extern const struct tc_field clients_fields[];
extern const struct tc_field clients_found_fields[];
extern const struct tc_field client_fields[];
extern const struct tc_field client_contact_fields[];
extern const struct tc_field structure_programme_fields[];
extern const struct tc_field structure_team_fields[];
extern const struct tc_field structure_site_fields[];
extern const struct tc_field people_fields[];
extern const struct tc_field person_fields[];
extern const struct tc_field audit_fields[];
extern const struct tc_field audit_found_fields[];
extern const struct tc_field audit_case_fields[];
extern const struct tc_field audit_client_fields[];
extern const struct tc_field audit_export_fields[];

enum tc_rc show_clients(struct tc_view *v);
enum tc_rc show_clients_found(struct tc_view *v);
enum tc_rc show_client(struct tc_view *v);
enum tc_rc show_client_change(struct tc_view *v);
enum tc_rc show_client_contact(struct tc_view *v);
enum tc_rc show_client_contact_change(struct tc_view *v);
enum tc_rc show_client_contact_masked(struct tc_view *v);

enum tc_rc show_structure(struct tc_view *v);
enum tc_rc show_structure_programme(struct tc_view *v);
enum tc_rc show_structure_team(struct tc_view *v);
enum tc_rc show_structure_site(struct tc_view *v);

enum tc_rc show_people(struct tc_view *v);
enum tc_rc show_person(struct tc_view *v);

enum tc_rc show_audit(struct tc_view *v);
enum tc_rc show_audit_found(struct tc_view *v);
enum tc_rc show_audit_case(struct tc_view *v);
enum tc_rc show_audit_client(struct tc_view *v);
enum tc_rc show_audit_csv(struct tc_view *v);

enum tc_rc show_account(struct tc_view *v);

/* ---- published forms: form.c ---- */

extern const struct tc_field forms_fields[];
extern const struct tc_field form_fields[];
extern const struct tc_field form_check_fields[];
extern const struct tc_field form_file_fields[];

enum tc_rc show_forms(struct tc_view *v);
enum tc_rc show_form_one(struct tc_view *v);
enum tc_rc show_form_add(struct tc_view *v);
enum tc_rc show_form_check(struct tc_view *v);
enum tc_rc show_form_retire(struct tc_view *v);
enum tc_rc show_form_file(struct tc_view *v);

#endif
