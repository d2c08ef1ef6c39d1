-- since_note: notes since a moment that were not struck, and those of them that tell of contact.
-- needs: note.write
-- scope: :viewer
-- gives: one note
SELECT COUNT(*) AS "@written",
       COUNT(IF(t.kind IN ('visit', 'office', 'phone', 'message', 'group'), 1, NULL)) AS "@contacts"
  FROM visible_note AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case
   AND t.struck_at IS NULL AND t.happened_at >= :since;
