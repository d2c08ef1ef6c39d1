-- structure_duties: who can be on duty for a programme: those of staff who take cases.
-- needs: structure
-- gives: many duty
SELECT p.id AS "@id", p.name AS "@name"
  FROM person AS p
 WHERE p.state = 'active'
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
 ORDER BY p.name, p.id;
