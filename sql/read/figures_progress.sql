-- figures_progress: the goals in a programme’s cases that were open in the period, by their last score until its end beside their first.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT STRAIGHT_JOIN
       (SELECT CASE COUNT(*) WHEN 0 THEN 'unscored' WHEN 1 THEN 'once'
               ELSE ELT(2 + SIGN(GROUP_CONCAT(s.level ORDER BY s.scored_on DESC, s.id DESC LIMIT 1) - GROUP_CONCAT(s.level ORDER BY s.scored_on, s.id LIMIT 1)),
                        'worse', 'same', 'better') END
          FROM visible_programme_goal_score AS s
         WHERE s.viewer_id = :viewer AND s.programme_id = :programme AND s.case_id = g.case_id AND s.goal_id = g.id AND s.scored_on <= :until) AS "@name",
       COUNT(*) AS "@count"
  FROM visible_programme_goal AS g
 WHERE g.viewer_id = :viewer AND g.programme_id = :programme
   AND g.added_at < :until + INTERVAL 1 DAY AND (g.closed_at IS NULL OR g.closed_at >= :from)
 GROUP BY "@name";
