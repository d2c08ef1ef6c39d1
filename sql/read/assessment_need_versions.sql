-- assessment_need_versions: each version of an assessment's needs that counted since it was signed.
-- needs: case.read
-- scope: :viewer
-- gives: many need-version
SELECT h.domain AS "@domain", h.began_at AS "@at", IF(h.ended_at > :now, NULL, h.ended_at) AS "@until",
       h.level AS "@level", IF(h.is_declined, 'yes', NULL) AS "@declined", h.strength AS "strength"
  FROM visible_assessment AS a
  JOIN visible_assessment_need_version AS h ON h.viewer_id = :viewer AND h.case_id = :case AND h.assessment_id = a.id
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.id = :id AND a.state = 'signed'
   AND h.began_at <= :now AND h.ended_at > a.signed_at
 ORDER BY h.domain, h.began_at;
