-- response_answers: the answers of a form that was signed, as rows; the form says which question each is of.
-- needs: case.read note.write case.after approve caseload.team
-- scope: :viewer
-- gives: many answer
SELECT a.item AS "item", a.place AS "place", a.nth AS "nth", a.kind AS "kind", a.text AS "text", a.number AS "number",
       a.code_system AS "system", a.code AS "code", a.unit AS "unit", a.ref AS "ref", a.ordinal AS "ordinal"
  FROM visible_answer AS a
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.response_id = :response
 ORDER BY a.item, a.place, a.nth;
