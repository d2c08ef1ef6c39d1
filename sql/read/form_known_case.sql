-- form_known_case: what a case itself says for a form.
-- needs: case.read note.write case.after intake.take
-- scope: :viewer
-- gives: one case
SELECT f.opened_on AS "opened", p.name AS "programme", f.opened_on AS "since", 'record' AS "source"
  FROM visible_case AS f
  JOIN programme AS p ON p.id = f.programme_id
 WHERE f.viewer_id = :viewer AND f.id = :case;
