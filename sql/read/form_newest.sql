-- form_newest: the version of a form that is begun now: the newest that is not retired, if there is one.
-- needs: case.read note.write caseload.own caseload.team caseload.programme intake.take case.after approve forms tool job gate public
-- gives: one form
SELECT f.id AS "id", f.version AS "version", f.title AS "title", f.occasion AS "occasion", f.segment AS "segment",
       f.is_public AS "public", f.is_scored AS "scored"
  FROM form AS f
 WHERE f.name = :name AND NOT EXISTS (SELECT 1 FROM form_retired AS r WHERE r.form_id = f.id)
 ORDER BY f.version DESC
 LIMIT 1;
