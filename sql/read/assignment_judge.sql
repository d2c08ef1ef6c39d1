-- assignment_judge: one open part in the case.
-- needs: case.assign
-- scope: :viewer
-- gives: one assignment
SELECT s.person_id AS "person_id", s.part AS "part"
  FROM visible_assignment AS s
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.id = :assignment AND s.ended_at IS NULL;
