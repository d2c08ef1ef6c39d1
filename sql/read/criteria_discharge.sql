-- criteria_discharge: closings of a case that wait for a second person, and those that were done.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one discharge
SELECT COUNT(IF(d.state = 'asked', 1, NULL)) AS "@asked", COUNT(IF(d.state = 'done', 1, NULL)) AS "@done"
  FROM visible_discharge AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case;
