-- link_used: a form by a link is still being filled in.
-- needs: gate
-- gives: none
UPDATE form_link SET session_used_at = :now WHERE id = :id AND submitted_at IS NULL;
