-- finding_judge: what decides whether a risk, support or barrier may be changed: its kind and its assessment's state.
-- needs: case.after
-- scope: :viewer
-- gives: one finding
SELECT f.id AS "id", f.kind AS "kind", f.assessment_id AS "assessment", a.state AS "state"
  FROM visible_finding AS f
  JOIN visible_assessment AS a ON a.viewer_id = :viewer AND a.case_id = :case AND a.id = f.assessment_id
 WHERE f.viewer_id = :viewer AND f.case_id = :case AND f.id = :id;
