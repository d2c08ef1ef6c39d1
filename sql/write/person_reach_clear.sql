-- person_reach_clear: what follows no more from a person's roles, teams and programmes, and whom the person covers.
-- needs: gate job tool people case.assign
-- gives: none
DELETE FROM viewer_reach
 WHERE viewer_id = :person
   AND NOT CASE kind
     WHEN 'owner' THEN (ref = :person
                     OR EXISTS (SELECT 1 FROM cover AS c WHERE c.covering_id = :person AND c.absent_id = ref
                                   AND c.begins_at <= :now AND c.ends_at > :now)) AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person
                                                    AND r.role IN ('intake','case_manager','clinician','supervisor'))
     WHEN 'named' THEN ref = :person AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person
                                                    AND r.role IN ('intake','case_manager','clinician','supervisor'))
     WHEN 'team' THEN EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person AND r.role IN ('clinician','supervisor'))
                  AND EXISTS (SELECT 1 FROM person_team AS m WHERE m.person_id = :person AND m.team_id = ref)
     WHEN 'programme' THEN EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person AND r.role = 'programme_manager')
                  AND EXISTS (SELECT 1 FROM person_programme AS m WHERE m.person_id = :person AND m.programme_id = ref)
     WHEN 'intake' THEN EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person AND r.role = 'intake')
                  AND EXISTS (SELECT 1 FROM person_programme AS m WHERE m.person_id = :person AND m.programme_id = ref)
     WHEN 'audit' THEN ref = 0 AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person AND r.role = 'auditor')
     WHEN 'privacy' THEN ref = 0 AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :person AND r.role = 'privacy')
   END;
