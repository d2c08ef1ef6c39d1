-- assessment_needs: needs and strengths by domain, of a case's assessments; or of the one asked for, or those in one state.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many need
SELECT n.assessment_id AS "@assessment", n.domain AS "@domain", n.level AS "@level",
       IF(n.is_declined, 'yes', NULL) AS "@declined", n.strength AS "strength"
  FROM visible_assessment_need AS n
  JOIN visible_assessment AS a ON a.viewer_id = :viewer AND a.case_id = :case AND a.id = n.assessment_id
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND a.state <> 'dropped'
   AND (:id IS NULL OR a.id = :id) AND (:state IS NULL OR a.state = :state)
 ORDER BY n.assessment_id, n.domain;
