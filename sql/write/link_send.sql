-- link_send: the form was sent; of a case nothing typed stays with the link, of a referral all of it until the intake is decided.
-- needs: link
-- gives: none
UPDATE form_link
   SET submitted_at = :now, sealed = IF(case_id IS NULL, sealed, NULL), response_id = :response, intake_id = :intake
 WHERE id = :link_id AND submitted_at IS NULL;
