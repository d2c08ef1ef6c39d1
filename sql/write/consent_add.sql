-- consent_add: what the person agreed to, as it stands on the paper or was heard.
-- needs: note.write
-- gives: none
INSERT INTO consent (case_id, provider_id, recipient, sections, purpose, given, witness, begins_on, ends_on, recorded_at, recorded_by)
VALUES (:case, :provider, :recipient, :sections, :purpose, :given, :witness, :begins, :ends, :now, :viewer);
