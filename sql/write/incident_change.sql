-- incident_change: an open incident as it is known now; what it said before stays as a version.
-- needs: note.write case.after
-- gives: none
UPDATE incident
   SET kind = :kind, severity = :severity, happened_at = :happened, title = :title, what = :what, done = :done, told = :told,
       told_more = :told_more, follow_up = :follow_up, owner_id = :owner, due_on = :due, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND closed_at IS NULL;
