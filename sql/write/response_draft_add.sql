-- response_draft_add: where what is typed into a form stands until it is signed; one whose time is over gives way.
-- needs: note.write case.after
-- gives: none
INSERT INTO response_draft (response_id, case_id, segment, sealed, asked, answered, changed_at, changed_by, expires_at)
VALUES (:id, :case, :segment, :sealed, :asked, :answered, :now, :viewer, :expires)
ON DUPLICATE KEY UPDATE sealed = :sealed, asked = :asked, answered = :answered, changed_at = :now, changed_by = :viewer, expires_at = :expires, version = version + 1;
