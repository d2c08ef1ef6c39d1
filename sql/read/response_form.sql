-- response_form: the newest version of a form that is not retired, where the viewer has its segment; and the draft of it
-- that is open in the case for that subject, whoever began it.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: one form
SELECT f.id AS "id", f.version AS "version", f.segment AS "segment", f.occasion AS "occasion", f.title AS "title",
       (SELECT k.caseload_status <> 'open' FROM visible_case AS k WHERE k.viewer_id = :viewer AND k.id = :case) AS "closed",
       (SELECT MAX(t.id) FROM visible_response AS t
          JOIN visible_response_draft AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.response_id = t.id
          JOIN form AS o ON o.id = t.form_id
         WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'draft' AND o.name = f.name AND d.expires_at > :now
           AND t.subject_id <=> :subject) AS "draft"
  FROM form AS f
  JOIN viewer_segment AS s ON s.viewer_id = :viewer AND s.segment = f.segment
 WHERE f.name = :name AND NOT EXISTS (SELECT 1 FROM form_retired AS x WHERE x.form_id = f.id)
 ORDER BY f.version DESC
 LIMIT 1;
