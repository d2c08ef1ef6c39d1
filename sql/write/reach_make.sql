-- reach_make: who reaches a case; a restricted one only those who are named, and the privacy officer.
-- needs: case.assign case.restrict client.change intake.take note.write tool job case.after approve
-- gives: none
-- plan: a UNION over the one row of the case
INSERT INTO case_reach (case_id, kind, ref)
SELECT l.case_id, 'owner', l.owner_id
  FROM caseload AS l
 WHERE l.case_id = :of_case AND NOT l.is_restricted AND l.owner_id IS NOT NULL
 UNION
SELECT l.case_id, 'team', l.team_id
  FROM caseload AS l
 WHERE l.case_id = :of_case AND NOT l.is_restricted
 UNION
SELECT l.case_id, 'programme', l.programme_id
  FROM caseload AS l
 WHERE l.case_id = :of_case AND NOT l.is_restricted
 UNION
SELECT l.case_id, 'intake', l.programme_id
  FROM caseload AS l JOIN case_file AS f ON f.id = l.case_id
 WHERE l.case_id = :of_case AND NOT l.is_restricted AND f.stage = 'intake'
 UNION
SELECT l.case_id, 'audit', 0
  FROM caseload AS l
 WHERE l.case_id = :of_case AND NOT l.is_restricted
 UNION
SELECT l.case_id, 'privacy', 0
  FROM caseload AS l
 WHERE l.case_id = :of_case
 UNION
SELECT l.case_id, 'named', a.person_id
  FROM caseload AS l JOIN assignment AS a ON a.case_id = l.case_id
 WHERE l.case_id = :of_case AND NOT l.is_restricted AND a.ended_at IS NULL
 UNION
SELECT l.case_id, 'named', n.person_id
  FROM caseload AS l JOIN case_named AS n ON n.case_id = l.case_id
 WHERE l.case_id = :of_case AND l.is_restricted;
