-- referral_add: a referral, written now by the viewer and not yet sent.
-- needs: note.write
-- gives: none
INSERT INTO referral (case_id, provider_id, provider_name, service, reason, urgency, sections, made_by, made_at)
VALUES (:case, :provider, :name, :service, :reason, :urgency, :sections, :viewer, :now);
