-- assignment_part: whether this person has this part in the case already.
-- needs: case.assign
-- scope: :viewer
-- gives: one assignment
SELECT s.id AS "id"
  FROM visible_assignment AS s
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.person_id = :person AND s.part = :part
   AND s.ended_at IS NULL;
