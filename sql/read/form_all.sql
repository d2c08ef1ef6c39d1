-- form_all: what was published, by name, newest first, with what was begun on it.
-- needs: tool
-- gives: stream form
SELECT f.name AS "name", f.version AS "version", f.title AS "title", f.hash AS "hash", f.occasion AS "occasion", f.questions AS "questions",
       f.published_by AS "by", f.published_at AS "at", r.retired_at AS "retired",
       (SELECT COUNT(*) FROM response AS e WHERE e.form_id = f.id) AS "responses"
  FROM form AS f
  LEFT JOIN form_retired AS r ON r.form_id = f.id
 ORDER BY f.name, f.version DESC;
