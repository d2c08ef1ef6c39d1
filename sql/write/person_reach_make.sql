-- person_reach_make: which cases a person reaches, from roles, teams and programmes, and those of whom the person covers today.
-- needs: gate job tool people case.assign
-- gives: none
-- plan: a UNION over the rows of one person
INSERT INTO viewer_reach (viewer_id, kind, ref)
SELECT n.viewer_id, n.kind, n.ref
  FROM (SELECT r.person_id AS viewer_id, 'owner' AS kind, r.person_id AS ref
          FROM person_role AS r
         WHERE r.person_id = :person AND r.role IN ('intake','case_manager','clinician','supervisor')
         UNION
        SELECT c.covering_id, 'owner', c.absent_id
          FROM cover AS c JOIN person_role AS r ON r.person_id = c.covering_id
         WHERE c.covering_id = :person AND c.begins_at <= :now AND c.ends_at > :now
           AND r.role IN ('intake','case_manager','clinician','supervisor')
         UNION
        SELECT r.person_id, 'named', r.person_id
          FROM person_role AS r
         WHERE r.person_id = :person AND r.role IN ('intake','case_manager','clinician','supervisor')
         UNION
        SELECT m.person_id, 'team', m.team_id
          FROM person_team AS m JOIN person_role AS r ON r.person_id = m.person_id
         WHERE m.person_id = :person AND r.role IN ('clinician','supervisor')
         UNION
        SELECT m.person_id, 'programme', m.programme_id
          FROM person_programme AS m JOIN person_role AS r ON r.person_id = m.person_id
         WHERE m.person_id = :person AND r.role = 'programme_manager'
         UNION
        SELECT m.person_id, 'intake', m.programme_id
          FROM person_programme AS m JOIN person_role AS r ON r.person_id = m.person_id
         WHERE m.person_id = :person AND r.role = 'intake'
         UNION
        SELECT r.person_id, r.role, 0
          FROM person_role AS r
         WHERE r.person_id = :person AND r.role = 'privacy'
         UNION
        SELECT r.person_id, 'audit', 0
          FROM person_role AS r
         WHERE r.person_id = :person AND r.role = 'auditor') AS n
 WHERE NOT EXISTS (SELECT 1 FROM viewer_reach AS v
                    WHERE v.viewer_id = n.viewer_id AND v.kind = n.kind AND v.ref = n.ref);
