-- visible_case: cases that a viewer reaches, with what decides access, the keys of lists and the client's name.
-- versioned: yes
-- caseload_status and caseload_due are today's and indexed: lists filter and sort by them, on one axis
-- (owner_id, team_id or programme_id). No LEFT JOIN of a versioned table here: doc/decision/003-reach.md.
SELECT p.id AS viewer_id, f.id, f.reference, f.client_id, f.household_id, f.stage, f.status, f.opened_on, f.closed_on,
       f.closed_why, f.reason, f.next_step, f.next_due, f.review_due, f.imported, f.version, f.pathway_id,
       l.programme_id, l.team_id, l.owner_id, l.segment, l.is_restricted, l.version AS access_version,
       l.status AS caseload_status, l.next_due AS caseload_due,
       c.reference AS client_reference, c.given_name, c.family_name, c.preferred_name, c.name_is_hashed,
       c.pronouns, c.birth_date
  FROM person AS p
  JOIN caseload AS l
  JOIN case_file AS f ON f.id = l.case_id
  JOIN client AS c ON c.id = f.client_id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
