-- referral_change: what is asked of whom, until it is sent.
-- needs: note.write
-- gives: none
UPDATE referral
   SET provider_id = :provider, provider_name = :name, service = :service, reason = :reason, urgency = :urgency, sections = :sections,
       version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'draft';
