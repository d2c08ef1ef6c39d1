-- case_eligibility: for which programmes the person of a case was found eligible, the case's own first.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many eligibility
SELECT t.programme_id AS "@programme-id", g.name AS "@programme", t.result AS "@result", t.from_on AS "@from", t.until_on AS "@until",
       IF(t.until_on < :today, 'yes', NULL) AS "@ended", t.version AS "@version", t.judged_at AS "@judged", p.name AS "@judged-by", t.reason AS "reason"
  FROM visible_eligibility AS t
  JOIN visible_case AS f ON f.viewer_id = :viewer AND f.id = t.case_id
  JOIN programme AS g ON g.id = t.programme_id
  JOIN person AS p ON p.id = t.judged_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.programme_id <> f.programme_id, g.name, t.id;
