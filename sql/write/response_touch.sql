-- response_touch: whoever changes a form counts its draft's version on first, and reads what is in it only then.
-- needs: note.write case.after
-- scope: :viewer
-- gives: none
UPDATE response_draft AS d
   SET d.version = d.version + 1, d.changed_at = :now, d.changed_by = :viewer
 WHERE d.response_id = :id AND d.case_id = :case AND d.expires_at > :now AND (:version IS NULL OR d.version = :version)
   AND EXISTS (SELECT 1 FROM visible_response AS t WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id AND t.state <> 'dropped');
