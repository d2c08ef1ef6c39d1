-- link_add: a form is sent by a link; only the hash of its token is kept.
-- needs: case.after links
-- gives: none
INSERT INTO form_link (token_hash, form_id, case_id, programme_id, segment, recipient, made_by, made_at, expires_at)
VALUES (:token, :form, :of_case, :programme, :segment, :recipient, :viewer, :now, :expires);
