-- intake_mine: the viewer's own intakes that are not decided, the last touched first.
-- needs: intake.take
-- scope: :viewer
-- gives: many item
SELECT i.id AS "@id", i.state AS "@state", IF(i.owner_id = :viewer, 'yes', NULL) AS "@mine", o.name AS "@owner", g.name AS "@programme",
       i.changed_at AS "@changed", i.expires_at AS "@expires", i.urgency AS "@urgency", i.review_on AS "@due",
       CASE WHEN i.review_on < :today THEN 'overdue' WHEN i.review_on = :today THEN 'today'
            WHEN i.review_on <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       i.asked_at AS "@asked", i.answered_at AS "@answered"
  FROM visible_intake AS i
  JOIN person AS o ON o.id = i.owner_id
  LEFT JOIN programme AS g ON g.id = i.programme_id
 WHERE i.viewer_id = :viewer AND i.owner_id = :viewer AND i.state = 'draft' AND NOT (i.arrived_at IS NOT NULL AND i.version = 1) AND i.expires_at > :now
 ORDER BY i.changed_at DESC, i.id DESC
 LIMIT 50;
