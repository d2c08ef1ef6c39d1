/* SPDX-License-Identifier: Apache-2.0 */
/* Every page that is looked at: one line a route, by subject. */
#include "screen/screens.h"

/* clang-format off */
const struct tc_route tc_screens[] = {
    /* caseloads */
    TC_SCREEN("/work", TC_NEED_CASELOAD_OWN, work_fields, show_work, "work", TC_ROUTE_CLIENT),
    TC_SCREEN("/cases", TC_NEED_CASELOAD_OWN, cases_fields, show_cases, "cases", TC_ROUTE_CLIENT),
    TC_SCREEN("/cases/team", TC_NEED_CASELOAD_TEAM, cases_team_fields, show_cases_team, "cases_team", TC_ROUTE_CLIENT),
    TC_SCREEN("/cases/programme", TC_NEED_CASELOAD_PROGRAMME, cases_programme_fields, show_cases_programme, "cases_programme", TC_ROUTE_CLIENT),
    /* cases and notes */
    TC_SCREEN("/case", TC_NEED_CASE_READ, case_fields, show_case_overview, "case_overview", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/next", TC_NEED_NOTE_WRITE, case_fields, show_case_next, "case_next", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/stage", TC_NEED_NOTE_WRITE, case_fields, show_case_stage, "case_stage", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/team", TC_NEED_CASE_READ, case_fields, show_case_team, "case_team", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/assign", TC_NEED_CASE_ASSIGN, case_assign_fields, show_case_assign, "case_assign", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/restrict", TC_NEED_CASE_RESTRICT, case_fields, show_case_restrict, "case_restrict", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/notes", TC_NEED_CASE_READ, case_fields, show_case_notes, "case_notes", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/write", TC_NEED_NOTE_WRITE, case_fields, show_case_note_write, "case_note_write", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/change", TC_NEED_NOTE_WRITE, case_note_fields, show_case_note_change, "case_note_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/addendum", TC_NEED_NOTE_WRITE, case_note_fields, show_case_note_addendum, "case_note_addendum", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/strike", TC_NEED_NOTE_WRITE, case_note_fields, show_case_note_strike, "case_note_strike", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/history", TC_NEED_CASE_READ, case_note_fields, show_case_note_history, "case_note_history", TC_ROUTE_CLIENT),
    /* what is done in a case */
    TC_SCREEN("/case/tasks", TC_NEED_CASE_READ, case_fields, show_case_tasks, "case_tasks", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/task/add", TC_NEED_NOTE_WRITE, case_fields, show_case_task_add, "case_task_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/task/change", TC_NEED_NOTE_WRITE, case_task_fields, show_case_task_change, "case_task_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/task/end", TC_NEED_NOTE_WRITE, case_task_fields, show_case_task_end, "case_task_end", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/appointments", TC_NEED_CASE_READ, case_fields, show_case_appointments, "case_appointments", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/appointment/add", TC_NEED_NOTE_WRITE, case_fields, show_case_appointment_add, "case_appointment_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/appointment/change", TC_NEED_NOTE_WRITE, case_appointment_fields, show_case_appointment_change, "case_appointment_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/appointment/attendance", TC_NEED_NOTE_WRITE, case_appointment_fields, show_case_appointment_attendance, "case_appointment_attendance", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/services", TC_NEED_CASE_READ, case_fields, show_case_services, "case_services", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/service/add", TC_NEED_NOTE_WRITE, case_fields, show_case_service_add, "case_service_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/service/change", TC_NEED_NOTE_WRITE, case_service_fields, show_case_service_change, "case_service_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/incidents", TC_NEED_CASE_READ, case_fields, show_case_incidents, "case_incidents", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/incident/add", TC_NEED_NOTE_WRITE, case_fields, show_case_incident_add, "case_incident_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/incident/change", TC_NEED_NOTE_WRITE, case_incident_fields, show_case_incident_change, "case_incident_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/incident/close", TC_NEED_NOTE_WRITE, case_incident_fields, show_case_incident_close, "case_incident_close", TC_ROUTE_CLIENT),
    /* plan */
    TC_SCREEN("/case/goals", TC_NEED_CASE_READ, case_fields, show_case_goals, "case_goals", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/goal/add", TC_NEED_NOTE_WRITE, case_fields, show_case_goal_add, "case_goal_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/goal/change", TC_NEED_NOTE_WRITE, case_goal_fields, show_case_goal_change, "case_goal_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/goal/close", TC_NEED_NOTE_WRITE, case_goal_fields, show_case_goal_close, "case_goal_close", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/action/add", TC_NEED_NOTE_WRITE, case_action_add_fields, show_case_action_add, "case_action_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/action/change", TC_NEED_NOTE_WRITE, case_action_fields, show_case_action_change, "case_action_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/action/end", TC_NEED_NOTE_WRITE, case_action_fields, show_case_action_end, "case_action_end", TC_ROUTE_CLIENT),
    /* review and closing */
    TC_SCREEN("/case/reviews", TC_NEED_CASE_READ, case_fields, show_case_reviews, "case_reviews", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/discharge", TC_NEED_CASE_READ, case_fields, show_case_discharge, "case_discharge", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/follow-ups", TC_NEED_CASE_READ, case_fields, show_case_follow_ups, "case_follow_ups", TC_ROUTE_CLIENT),
    /* consents */
    TC_SCREEN("/case/consents", TC_NEED_CASE_READ, case_fields, show_case_consents, "case_consents", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/consent/add", TC_NEED_NOTE_WRITE, case_fields, show_case_consent_add, "case_consent_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/consent/revoke", TC_NEED_NOTE_WRITE, case_consent_fields, show_case_consent_revoke, "case_consent_revoke", TC_ROUTE_CLIENT),
    /* documents */
    TC_SCREEN("/case/documents", TC_NEED_CASE_READ, case_fields, show_case_documents, "case_documents", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/document", TC_NEED_CASE_READ, case_document_fields, show_case_document, "case_documents", TC_ROUTE_CLIENT | TC_ROUTE_FILE),
    TC_SCREEN("/case/document/add", TC_NEED_NOTE_WRITE, case_fields, show_case_document_add, "case_document_add", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/document/change", TC_NEED_NOTE_WRITE, case_document_fields, show_case_document_change, "case_document_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/document/withdraw", TC_NEED_NOTE_WRITE, case_document_fields, show_case_document_withdraw, "case_document_withdraw", TC_ROUTE_CLIENT),
    /* clients */
    TC_SCREEN("/clients", TC_NEED_CLIENT_SEARCH, clients_fields, show_clients, "clients", TC_ROUTE_CLIENT),
    TC_SCREEN("/clients/found", TC_NEED_CLIENT_SEARCH, clients_found_fields, show_clients_found, "clients_found", TC_ROUTE_CLIENT),
    TC_SCREEN("/client", TC_NEED_CLIENT_READ, client_fields, show_client, "client", TC_ROUTE_CLIENT),
    TC_SCREEN("/client/change", TC_NEED_CLIENT_CHANGE, client_fields, show_client_change, "client_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/client/contact", TC_NEED_CLIENT_CHANGE, client_fields, show_client_contact, "client_contact", TC_ROUTE_CLIENT),
    TC_SCREEN("/client/contact/change", TC_NEED_CLIENT_CHANGE, client_contact_fields, show_client_contact_change, "client_contact_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/client/contact/masked", TC_NEED_CLIENT_CHANGE, client_contact_fields, show_client_contact_masked, "client_contact_masked", TC_ROUTE_CLIENT),
    /* structure, people, sessions */
    TC_SCREEN("/structure", TC_NEED_STRUCTURE, tc_no_fields, show_structure, "structure", 0),
    TC_SCREEN("/structure/programme", TC_NEED_STRUCTURE, structure_programme_fields, show_structure_programme, "structure_programme", 0),
    TC_SCREEN("/structure/team", TC_NEED_STRUCTURE, structure_team_fields, show_structure_team, "structure_team", 0),
    TC_SCREEN("/structure/site", TC_NEED_STRUCTURE, structure_site_fields, show_structure_site, "structure_site", 0),
    TC_SCREEN("/people", TC_NEED_PEOPLE, people_fields, show_people, "people", 0),
    TC_SCREEN("/person", TC_NEED_PEOPLE, person_fields, show_person, "person", 0),
    /* audit */
    TC_SCREEN("/audit", TC_NEED_AUDIT_READ, audit_fields, show_audit, "audit", TC_ROUTE_CLIENT),
    TC_SCREEN("/audit/found", TC_NEED_AUDIT_READ, audit_found_fields, show_audit_found, "audit_found", TC_ROUTE_CLIENT),
    TC_SCREEN("/audit/case", TC_NEED_AUDIT_READ, audit_case_fields, show_audit_case, "audit_found", TC_ROUTE_CLIENT),
    TC_SCREEN("/audit/client", TC_NEED_AUDIT_READ, audit_client_fields, show_audit_client, "audit_found", TC_ROUTE_CLIENT),
    TC_SCREEN("/audit/export", TC_NEED_AUDIT_EXPORT, audit_export_fields, show_audit_csv, "audit_csv", TC_ROUTE_EXPORT | TC_ROUTE_CLIENT),
    /* account */
    TC_SCREEN("/account", TC_NEED_ACCOUNT, tc_no_fields, show_account, "account", 0),
    {.path = NULL},
};
