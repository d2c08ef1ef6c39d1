-- intake_people: whom an intake can name of the staff: who works where it was begun or for its programme, by name; or the one asked for.
-- The same for everybody who opens it.
-- needs: intake.take
-- gives: many person
SELECT p.id AS "id", p.name AS "title"
  FROM person AS p
 WHERE (:id IS NULL OR p.id = :id) AND (:id IS NOT NULL OR p.state = 'active')
   AND (p.id = :owner
        OR EXISTS (SELECT 1 FROM person_programme AS g WHERE g.person_id = p.id AND g.programme_id = :programme)
        OR EXISTS (SELECT 1 FROM person_team AS t
                    WHERE t.person_id = p.id
                      AND (t.team_id IN (SELECT w.team_id FROM programme_team AS w WHERE w.programme_id = :programme)
                           OR t.team_id IN (SELECT o.team_id FROM person_team AS o WHERE o.person_id = :owner))))
 ORDER BY p.name;
