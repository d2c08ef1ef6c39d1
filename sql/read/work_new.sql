-- work_new: the parts in open cases that were given to the viewer in the last week, or in cases not opened since; newest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'new' AS "@kind", 'new' AS "@when", '/case' AS "@href", s.part AS "@part", s.began_at AS "@at", c.reference AS "@case",
       IF(EXISTS (SELECT 1 FROM visible_own_entry AS e
                   WHERE e.viewer_id = :viewer AND e.case_id = s.case_id AND e.kind = 'view' AND e.at >= s.began_at), NULL, 'yes') AS "@unopened",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       g.name AS "by"
  FROM visible_assignment AS s
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = s.case_id
  LEFT JOIN person AS g ON g.id = s.given_by
 WHERE s.viewer_id = :viewer AND s.person_id = :viewer AND s.ended_at IS NULL AND c.caseload_status = 'open'
   AND (s.began_at > :now - INTERVAL 7 DAY
        OR NOT EXISTS (SELECT 1 FROM visible_own_entry AS o
                        WHERE o.viewer_id = :viewer AND o.case_id = s.case_id AND o.kind = 'view' AND o.at >= s.began_at))
 ORDER BY s.began_at DESC, s.id DESC
 LIMIT 200;
