-- intake_begin: an intake of the viewer's, with nothing in it yet.
-- needs: intake.take
-- gives: none
INSERT INTO intake (owner_id, programme_id, sealed, begun_at, changed_at, expires_at)
VALUES (:viewer, :programme, '', :now, :now, :expires);
