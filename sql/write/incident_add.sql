-- incident_add: an incident, reported now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO incident (case_id, kind, severity, happened_at, title, what, done, told, told_more, follow_up, owner_id, due_on,
                      reported_at, reported_by)
VALUES (:case, :kind, :severity, :happened, :title, :what, :done, :told, :told_more, :follow_up, :owner, :due, :now, :viewer);
