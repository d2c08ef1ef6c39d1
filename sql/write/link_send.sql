-- link_send: the form was sent; nothing typed stays with the link.
-- needs: link
-- gives: none
UPDATE form_link
   SET submitted_at = :now, sealed = NULL, response_id = :response, intake_id = :intake
 WHERE id = :link_id AND submitted_at IS NULL;
