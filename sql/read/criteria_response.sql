-- criteria_response: forms of a case: begun and open, come by a link and to be checked, signed, days since the last was signed
-- (99999: never), and those whose answers call for something at once: not signed yet, or with their task still open.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one response
SELECT COUNT(IF(t.state = 'draft' AND d.response_id IS NOT NULL, 1, NULL)) AS "@drafts", COUNT(IF(t.state = 'to_check', 1, NULL)) AS "@to-check",
       COUNT(IF(t.state = 'signed', 1, NULL)) AS "@signed",
       COALESCE(GREATEST(DATEDIFF(:today, MAX(IF(t.state = 'signed', t.held_on, NULL))), 0), 99999) AS "@last-days",
       COUNT(IF(t.has_risk AND (t.state = 'to_check' OR (t.state = 'draft' AND d.response_id IS NOT NULL)
                OR (t.state = 'signed' AND EXISTS (SELECT 1 FROM visible_response_risk AS r
                                                     JOIN visible_task AS k ON k.viewer_id = :viewer AND k.case_id = :case AND k.id = r.task_id
                                                    WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.response_id = t.id AND k.state = 'open'))),
                1, NULL)) AS "@risk"
  FROM visible_response AS t
  LEFT JOIN visible_response_draft AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.response_id = t.id AND d.expires_at > :now
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
