-- intake_head: an intake as its own pages name it.
-- needs: intake.take
-- scope: :viewer
-- gives: one intake
SELECT i.id AS "@id", i.version AS "@version", i.state AS "@state", IF(i.owner_id = :viewer, 'yes', NULL) AS "@mine", o.name AS "@owner",
       i.programme_id AS "@programme-id", g.name AS "@programme", IF(i.client_id IS NULL, NULL, 'yes') AS "@known",
       i.begun_at AS "@begun", i.changed_at AS "@changed", i.expires_at AS "@expires", i.review_on AS "@review",
       i.arrived_at AS "@arrived", i.asked_at AS "@asked", i.answered_at AS "@answered", a.name AS "@answered-by",
       i.decided_at AS "@decided", d.name AS "@decided-by"
  FROM visible_intake AS i
  JOIN person AS o ON o.id = i.owner_id
  LEFT JOIN programme AS g ON g.id = i.programme_id
  LEFT JOIN person AS a ON a.id = i.answered_by
  LEFT JOIN person AS d ON d.id = i.decided_by
 WHERE i.viewer_id = :viewer AND i.id = :id AND (i.expires_at IS NULL OR i.expires_at > :now);
