-- link_followed: the case has what came by the link; nothing of it stays with the link.
-- needs: intake.take
-- gives: none
UPDATE form_link SET sealed = NULL, response_id = :response WHERE id = :link AND intake_id = :id;
