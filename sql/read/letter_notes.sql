-- letter_notes: the notes of one segment since a day, for a letter to a partner: none that was struck or is restricted.
-- needs: note.write
-- scope: :viewer
-- gives: many note
SELECT n.kind AS "@kind", n.happened_at AS "@at", a.name AS "@author", n.title AS "title", n.body AS "body"
  FROM visible_note AS n
  JOIN person AS a ON a.id = n.author_id
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.segment = :segment AND NOT n.is_restricted AND n.struck_at IS NULL
   AND n.happened_at >= :since
 ORDER BY n.happened_at DESC, n.id DESC;
