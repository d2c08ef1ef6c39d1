-- link_duty: whether a programme has somebody on duty, who takes cases, and words for whoever is in danger.
-- needs: case.after links
-- gives: one programme
SELECT g.id AS "id", p.id AS "duty_id", g.crisis_words AS "crisis_words"
  FROM programme AS g
  LEFT JOIN person AS p ON p.id = g.duty_id AND p.state = 'active'
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
 WHERE g.id = :programme AND g.ended_on IS NULL;
