-- service_add: a service that was given, written down now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO service (case_id, kind, title, given_on, amount, unit, made_by, made_at)
VALUES (:case, :kind, :title, :day, :amount, :unit, :viewer, :now);
