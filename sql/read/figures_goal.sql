-- figures_goal: the goals in a programme’s cases that were open in the period, by what had become of them at its end.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT STRAIGHT_JOIN IF(g.closed_at IS NULL OR g.closed_at >= :until + INTERVAL 1 DAY, 'open', g.state) AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_goal AS g
 WHERE g.viewer_id = :viewer AND g.programme_id = :programme
   AND g.added_at < :until + INTERVAL 1 DAY AND (g.closed_at IS NULL OR g.closed_at >= :from)
 GROUP BY "@name";
