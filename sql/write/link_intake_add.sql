-- link_intake_add: an intake of a referral that came by a link, in the queue of its programme; whoever sent the link owns it.
-- needs: link
-- gives: none
INSERT INTO intake (owner_id, programme_id, sealed, begun_at, changed_at, arrived_at, expires_at)
SELECT t.made_by, t.programme_id, '', :now, :now, :now, :expires
  FROM form_link AS t
 WHERE t.id = :link_id AND t.case_id IS NULL;
