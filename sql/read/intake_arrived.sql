-- intake_arrived: referrals that came by a link and with which nobody has gone on, the first first.
-- needs: intake.take
-- scope: :viewer
-- gives: many item
SELECT i.id AS "@id", i.state AS "@state", IF(i.owner_id = :viewer, 'yes', NULL) AS "@mine", o.name AS "@owner", g.name AS "@programme",
       i.changed_at AS "@changed", i.expires_at AS "@expires", i.urgency AS "@urgency", i.review_on AS "@due",
       CASE WHEN i.review_on < :today THEN 'overdue' END AS "@when",
       i.asked_at AS "@asked", i.answered_at AS "@answered", 'yes' AS "@arrived"
  FROM visible_intake AS i
  JOIN person AS o ON o.id = i.owner_id
  LEFT JOIN programme AS g ON g.id = i.programme_id
 WHERE i.viewer_id = :viewer AND i.state = 'draft' AND i.arrived_at IS NOT NULL AND i.version = 1 AND i.expires_at > :now
 ORDER BY i.arrived_at, i.id
 LIMIT 50;
