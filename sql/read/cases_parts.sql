-- cases_parts: how many open cases of others the viewer has a part in; nothing if there are none.
-- needs: caseload.own
-- scope: :viewer
-- gives: many parts
SELECT COUNT(DISTINCT c.id) AS "@count"
  FROM visible_assignment AS a
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = a.case_id
 WHERE a.viewer_id = :viewer AND a.person_id = :viewer AND a.ended_at IS NULL AND a.part <> 'owner' AND c.caseload_status = 'open'
HAVING COUNT(DISTINCT c.id) > 0;
