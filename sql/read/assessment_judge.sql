-- assessment_judge: what decides whether an assessment may be kept, signed, dropped or amended: its state, what is
-- answered, and the days of those before and after it.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one assessment
SELECT a.id AS "id", a.kind AS "kind", a.state AS "state", a.held_on AS "held_on",
       (SELECT COUNT(n.level) FROM visible_assessment_need AS n
         WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.assessment_id = a.id) AS "rated",
       (SELECT COUNT(*) FROM visible_assessment_need AS n
         WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.assessment_id = a.id
           AND n.domain = 'safety' AND (n.level IS NOT NULL OR n.is_declined)) AS "safety",
       (SELECT MAX(b.held_on) FROM visible_assessment AS b
         WHERE b.viewer_id = :viewer AND b.case_id = :case AND b.state = 'signed' AND b.id < a.id) AS "before",
       (SELECT MIN(c.held_on) FROM visible_assessment AS c
         WHERE c.viewer_id = :viewer AND c.case_id = :case AND c.state = 'signed' AND c.id > a.id) AS "after"
  FROM visible_assessment AS a
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.id = :id;
