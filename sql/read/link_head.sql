-- link_head: the form that the holder of a link's session fills in, and whose help is near.
-- needs: link
-- gives: one link
SELECT t.form_id AS "form_id", t.sealed AS "sealed", t.sitting AS "sitting", t.version AS "version",
       t.programme AS "programme", t.programme_id AS "programme_id", t.crisis_words AS "crisis_words", t.crisis_phone AS "crisis_phone", t.expires_at AS "expires_at"
  FROM link_sitting AS t
 WHERE t.id = :link_id AND t.expires_at > :now;
