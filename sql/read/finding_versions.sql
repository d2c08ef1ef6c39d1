-- finding_versions: each version of an assessment's risks, supports and barriers that counted since it was signed.
-- needs: case.read
-- scope: :viewer
-- gives: many finding-version
SELECT h.id AS "@id", h.kind AS "@kind", h.began_at AS "@at", IF(h.ended_at > :now, NULL, h.ended_at) AS "@until",
       h.level AS "@level", h.what AS "what", h.toward AS "toward", h.how AS "how"
  FROM visible_assessment AS a
  JOIN visible_finding_version AS h ON h.viewer_id = :viewer AND h.case_id = :case AND h.assessment_id = a.id
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.id = :id AND a.state = 'signed'
   AND h.began_at <= :now AND h.ended_at > a.signed_at
 ORDER BY h.id, h.began_at;
