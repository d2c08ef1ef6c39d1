-- intake_consent_add: what the person agreed to at intake.
-- needs: intake.take
-- gives: none
INSERT INTO consent (case_id, recipient, sections, purpose, given, witness, begins_on, ends_on, recorded_at, recorded_by)
VALUES (:of_case, :recipient, :section, :purpose, :given_how, :witness, :begins, :ends, :now, :viewer);
