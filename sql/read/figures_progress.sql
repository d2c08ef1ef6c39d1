-- figures_progress: the goals in a programme’s cases that were open in the period, by their last score until its end beside their first.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT CASE LEAST((SELECT COUNT(*) FROM visible_goal_score AS n WHERE n.viewer_id = :viewer AND n.case_id = g.case_id AND n.goal_id = g.id
                  AND n.scored_on <= :until), 2) WHEN 0 THEN 'unscored' WHEN 1 THEN 'once'
            ELSE ELT(2 + SIGN((SELECT l.level FROM visible_goal_score AS l WHERE l.viewer_id = :viewer AND l.case_id = g.case_id AND l.goal_id = g.id
                  AND l.scored_on <= :until ORDER BY l.scored_on DESC, l.id DESC LIMIT 1)
               - (SELECT s.level FROM visible_goal_score AS s WHERE s.viewer_id = :viewer AND s.case_id = g.case_id AND s.goal_id = g.id
                  AND s.scored_on <= :until ORDER BY s.scored_on, s.id LIMIT 1)),
               'worse', 'same', 'better') END AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
  JOIN visible_goal AS g ON g.viewer_id = :viewer AND g.case_id = k.case_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme
   AND DATE(g.added_at) <= :until AND (g.closed_at IS NULL OR DATE(g.closed_at) >= :from)
 GROUP BY "@name";
