-- team_unowned: how many open cases of a team nobody has.
-- needs: caseload.team
-- scope: :viewer
-- gives: one unowned
SELECT COUNT(*) AS "@open"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.team_id = :team AND c.owner_id IS NULL AND c.caseload_status = 'open';
