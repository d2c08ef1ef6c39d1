-- note_judge: what decides whether the viewer may change, add to or strike a note.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one note
SELECT n.id AS "id", n.author_id AS "author_id", n.written_at AS "written_at",
       n.struck_at IS NOT NULL AS "struck", n.version AS "version"
  FROM visible_note AS n
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.reference = :note;
