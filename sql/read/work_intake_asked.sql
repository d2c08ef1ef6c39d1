-- work_intake_asked: intakes in which the viewer is asked whether the person is known, and one's own questions that are answered.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT IF(i.owner_id = :viewer, 'intake_answered', 'intake_asked') AS "@kind", 'waiting' AS "@when",
       CONCAT(IF(i.owner_id = :viewer, '/intake/check?id=', '/intake/known?id='), i.id) AS "@href",
       IF(i.owner_id = :viewer, i.answered_at, i.asked_at) AS "@at", g.name AS "title", IF(i.owner_id = :viewer, a.name, o.name) AS "by"
  FROM visible_intake AS i
  JOIN person AS o ON o.id = i.owner_id
  JOIN programme AS g ON g.id = i.programme_id
  LEFT JOIN person AS a ON a.id = i.answered_by
 WHERE i.viewer_id = :viewer AND i.state = 'draft' AND i.asked_at IS NOT NULL AND i.expires_at > :now
   AND (i.owner_id = :viewer) = (i.answered_at IS NOT NULL)
 ORDER BY i.asked_at, i.id
 LIMIT 200;
