-- incident_one: one incident of a case, for its forms.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one incident
SELECT t.id AS "@id", t.kind AS "@kind", t.severity AS "@severity", IF(t.closed_at IS NULL, 'open', 'closed') AS "@state",
       t.happened_at AS "@at", NULLIF(t.told, '') AS "@told", t.version AS "@version",
       t.due_on AS "@due", IF(t.closed_at IS NULL AND t.due_on < :today, 'overdue', NULL) AS "@when",
       t.owner_id AS "@owner-id", o.name AS "@owner", t.reported_at AS "@reported", t.reported_by AS "@reported-by-id",
       r.name AS "@reported-by", t.followed_on AS "@followed", t.closed_at AS "@closed", k.name AS "@closed-by",
       t.title AS "title", t.what AS "what", t.done AS "done", t.told_more AS "told-more", t.follow_up AS "follow-up",
       t.lesson AS "lesson"
  FROM visible_incident AS t
  JOIN person AS r ON r.id = t.reported_by
  LEFT JOIN person AS o ON o.id = t.owner_id
  LEFT JOIN person AS k ON k.id = t.closed_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
