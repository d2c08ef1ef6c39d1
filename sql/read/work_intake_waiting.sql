-- work_intake_waiting: who waits for a place in the viewer's programmes and is to be looked at again within a week.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'intake_waiting' AS "@kind", i.review_on AS "@due", CONCAT('/intake/check?id=', i.id) AS "@href", g.name AS "title"
  FROM visible_intake AS i
  JOIN programme AS g ON g.id = i.programme_id
 WHERE i.viewer_id = :viewer AND i.state = 'waiting' AND i.review_on <= :today + INTERVAL 7 DAY
 ORDER BY i.review_on, i.id
 LIMIT 200;
