-- visible_case: cases that a viewer reaches, with what decides access, the keys of lists and the client's name.
-- versioned: yes
-- caseload_status and caseload_due are today's and indexed: lists filter and sort by them, on one axis
-- (owner_id, team_id or programme_id). The client is joined from the left, so that it costs nothing unless named.
SELECT s.viewer_id, f.id, f.reference, f.client_id, f.household_id, f.stage, f.status, f.opened_on, f.closed_on,
       f.closed_why, f.reason, f.next_step, f.next_due, f.imported, f.version,
       l.programme_id, l.team_id, l.owner_id, l.segment, l.is_restricted, l.version AS access_version,
       l.status AS caseload_status, l.next_due AS caseload_due,
       c.reference AS client_reference, c.given_name, c.family_name, c.preferred_name, c.name_is_hashed,
       c.pronouns, c.birth_date
  FROM viewer_segment AS s
  JOIN caseload AS l ON l.segment = s.segment
  JOIN case_file AS f ON f.id = l.case_id
  LEFT JOIN client AS c ON c.id = f.client_id
 WHERE l.case_id IN (SELECT r.case_id
                       FROM viewer_reach AS v JOIN case_reach AS r ON r.kind = v.kind AND r.ref = v.ref
                      WHERE v.viewer_id = s.viewer_id);
