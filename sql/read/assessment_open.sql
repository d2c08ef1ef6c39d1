-- assessment_open: what decides whether another assessment may begin: the draft that is open, how many are signed, the
-- day of the last.
-- needs: note.write
-- scope: :viewer
-- gives: one assessment
SELECT MAX(IF(a.state = 'draft', a.id, NULL)) AS "draft", COUNT(IF(a.state = 'signed', 1, NULL)) AS "signed",
       MAX(IF(a.state = 'signed', a.held_on, NULL)) AS "before"
  FROM visible_assessment AS a
 WHERE a.viewer_id = :viewer AND a.case_id = :case;
