-- intake_sealed: what was typed into an intake so far, sealed, with what its commands judge by.
-- needs: intake.take
-- scope: :viewer
-- gives: one intake
SELECT i.id AS "id", i.sealed AS "sealed", i.state AS "state", i.version AS "version", i.owner_id AS "owner_id",
       i.programme_id AS "programme_id", i.client_id AS "client_id", i.asked_at AS "asked_at", i.answered_at AS "answered_at", i.begun_at AS "begun_at",
       i.form_id AS "form_id"
  FROM visible_intake AS i
 WHERE i.viewer_id = :viewer AND i.id = :id AND (i.expires_at IS NULL OR i.expires_at > :now);
