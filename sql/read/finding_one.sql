-- finding_one: one risk, support or barrier of an assessment of a case.
-- needs: case.after
-- scope: :viewer
-- gives: one finding
SELECT f.id AS "@id", f.assessment_id AS "@assessment", f.kind AS "@kind", f.level AS "@level", f.version AS "@version",
       f.what AS "what", f.toward AS "toward", f.how AS "how"
  FROM visible_finding AS f
 WHERE f.viewer_id = :viewer AND f.case_id = :case AND f.id = :id;
