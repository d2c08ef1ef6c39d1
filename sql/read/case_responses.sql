-- case_responses: the forms of a case as they were filled in, those that wait for somebody first, then the newest; or the one asked
-- for. A draft whose time is over is not there any more.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many response
SELECT t.id AS "@id", f.name AS "@form", f.title AS "@title", t.state AS "@state", t.version AS "@version", f.version AS "@form-version",
       t.occasion AS "@occasion", t.subject_id AS "@subject", NULLIF(t.segment, 'normal') AS "@segment", t.held_on AS "@held", t.begun_at AS "@begun", b.name AS "@begun-by",
       d.changed_at AS "@changed", p.name AS "@changed-by", d.expires_at AS "@expires", d.version AS "@draft-version",
       t.signed_at AS "@signed", s.name AS "@signed-by", t.amended_at AS "@amended", m.name AS "@amended-by",
       COALESCE(t.asked, d.asked) AS "@asked", COALESCE(t.answered, d.answered) AS "@answered", t.seconds AS "@seconds", IF(t.is_thin, 'yes', NULL) AS "@thin",
       IF(t.has_risk, 'yes', NULL) AS "@risk", t.amended_why AS "why"
  FROM visible_response AS t
  JOIN form AS f ON f.id = t.form_id
  LEFT JOIN visible_response_draft AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.response_id = t.id AND d.expires_at > :now
  LEFT JOIN person AS b ON b.id = t.begun_by
  LEFT JOIN person AS p ON p.id = d.changed_by
  LEFT JOIN person AS s ON s.id = t.signed_by
  LEFT JOIN person AS m ON m.id = t.amended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND (:id IS NULL OR t.id = :id)
   AND (t.state = 'signed' OR t.state = 'to_check' OR d.response_id IS NOT NULL OR (t.state = 'dropped' AND (t.signed_at IS NOT NULL OR :id IS NOT NULL)))
 ORDER BY t.state = 'signed', t.state = 'dropped', COALESCE(t.signed_at, t.begun_at) DESC, t.id DESC;
