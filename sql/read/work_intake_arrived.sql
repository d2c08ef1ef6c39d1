-- work_intake_arrived: referrals that came by a link and with which nobody has gone on, in the viewer's programmes.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'intake_arrived' AS "@kind", 'waiting' AS "@when", i.arrived_at AS "@due", CONCAT('/intake/known?id=', i.id) AS "@href", g.name AS "title"
  FROM visible_intake AS i
  JOIN programme AS g ON g.id = i.programme_id
 WHERE i.viewer_id = :viewer AND i.state = 'draft' AND i.arrived_at IS NOT NULL AND i.version = 1 AND i.expires_at > :now
 ORDER BY i.arrived_at, i.id
 LIMIT 200;
