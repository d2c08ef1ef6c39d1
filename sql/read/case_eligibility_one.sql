-- case_eligibility_one: what was found out about one programme, for its form.
-- needs: note.write
-- scope: :viewer
-- gives: many eligibility
SELECT t.programme_id AS "@programme-id", t.result AS "@result", t.from_on AS "@from", t.until_on AS "@until", t.version AS "@version", t.reason AS "reason"
  FROM visible_eligibility AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.programme_id = :programme;
