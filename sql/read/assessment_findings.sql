-- assessment_findings: risks (the highest first), supports and barriers of a case's assessments; or of the one asked for,
-- or those in one state.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many finding
SELECT f.id AS "@id", f.assessment_id AS "@assessment", f.kind AS "@kind", f.level AS "@level", f.version AS "@version",
       f.what AS "what", f.toward AS "toward", f.how AS "how"
  FROM visible_finding AS f
  JOIN visible_assessment AS a ON a.viewer_id = :viewer AND a.case_id = :case AND a.id = f.assessment_id
 WHERE f.viewer_id = :viewer AND f.case_id = :case AND a.state <> 'dropped'
   AND (:id IS NULL OR a.id = :id) AND (:state IS NULL OR a.state = :state)
 ORDER BY f.assessment_id, f.kind, f.level DESC, f.id;
