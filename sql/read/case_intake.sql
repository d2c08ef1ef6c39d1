-- case_intake: what the intake of a case found out; none for a case that came otherwise and of which nobody wrote it down.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many found
SELECT t.version AS "@version", t.source AS "@source", t.referred_on AS "@referred", t.urgency AS "@urgency", NULLIF(t.risks, '') AS "@risks",
       NULLIF(t.follow_up, '') AS "@follow-up", t.begun_at AS "@begun", t.accepted_at AS "@accepted", a.name AS "@accepted-by", c.name AS "@changed-by",
       IF(t.begun_at = t.accepted_at, 'yes', NULL) AS "@later",
       t.referrer AS "referrer", t.words AS "words", t.risk_words AS "risk-words", t.risk_done AS "risk-done", t.follow_how AS "follow-how", t.why AS "why"
  FROM visible_case_intake AS t
  JOIN person AS a ON a.id = t.accepted_by
  LEFT JOIN person AS c ON c.id = t.changed_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
