-- link_keep: what was typed so far, sealed.
-- needs: link
-- gives: none
UPDATE form_link SET sealed = :sealed WHERE id = :link_id;
