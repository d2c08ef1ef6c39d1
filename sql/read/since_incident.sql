-- since_incident: incidents since a moment, and all that are open.
-- needs: note.write
-- scope: :viewer
-- gives: one incident
SELECT COUNT(IF(t.happened_at >= :since, 1, NULL)) AS "@happened", COUNT(IF(t.closed_at IS NULL, 1, NULL)) AS "@open"
  FROM visible_incident AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
