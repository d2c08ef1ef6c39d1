-- link_sitting: a form that is being filled in by a link, for whoever holds its session alone; nothing of the case.
-- versioned: no
SELECT t.id, t.form_id, t.sealed, t.sitting, t.begun_at, t.expires_at, t.version, t.programme_id,
       g.name AS programme, g.crisis_words, g.crisis_phone
  FROM form_link AS t
  JOIN programme AS g ON g.id = t.programme_id
 WHERE t.revoked_at IS NULL AND t.submitted_at IS NULL;
