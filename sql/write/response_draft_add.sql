-- response_draft_add: where what is typed into a form stands until it is signed.
-- needs: note.write case.after
-- gives: none
INSERT INTO response_draft (response_id, case_id, segment, sealed, asked, answered, changed_at, changed_by, expires_at)
VALUES (:id, :case, :segment, :sealed, :asked, :answered, :now, :viewer, :expires);
