-- criteria_assignment: who has a part in the case, in numbers, and for how many days it has had its owner; 99999: it has none.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one assignment
SELECT COUNT(*) AS "@people", COUNT(IF(s.part = 'owner', 1, NULL)) AS "@owner", COUNT(IF(s.part = 'clinician', 1, NULL)) AS "@clinician",
       COALESCE(GREATEST(TIMESTAMPDIFF(DAY, MAX(IF(s.part = 'owner', s.began_at, NULL)), :now), 0), 99999) AS "@owner-days"
  FROM visible_assignment AS s
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.began_at <= :now AND (s.ended_at IS NULL OR s.ended_at > :now);
