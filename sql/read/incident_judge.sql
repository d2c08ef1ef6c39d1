-- incident_judge: what decides whether an incident may be changed or closed.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one incident
SELECT t.id AS "id", t.severity AS "severity", t.closed_at IS NULL AS "is_open", t.happened_at AS "happened_at",
       t.told <> '' AS "is_told", t.due_on AS "due_on", t.owner_id AS "owner_id", t.reported_by AS "reported_by"
  FROM visible_incident AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
