-- case_addenda: what was added to the notes of a case later, oldest first.
-- needs: case.read
-- scope: :viewer
-- gives: many addendum
SELECT d.note_reference AS "@note", d.written_at AS "@at", p.name AS "@author", d.body AS "body"
  FROM visible_addendum AS d
  JOIN person AS p ON p.id = d.author_id
 WHERE d.viewer_id = :viewer AND d.case_id = :case
 ORDER BY d.note_id, d.written_at, d.id;
