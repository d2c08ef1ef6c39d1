-- figures_goal: the goals in a programme’s cases that were open in the period, by what had become of them at its end.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT IF(g.closed_at IS NULL OR DATE(g.closed_at) > :until, 'open', g.state) AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
  JOIN visible_goal AS g ON g.viewer_id = :viewer AND g.case_id = k.case_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme
   AND DATE(g.added_at) <= :until AND (g.closed_at IS NULL OR DATE(g.closed_at) >= :from)
 GROUP BY "@name";
