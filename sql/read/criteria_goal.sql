-- criteria_goal: goals by state and agreement, those beyond their target date, open ones that were scored or never,
-- and the days since the last was added and since the last score; 99999: never.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one goal
SELECT COUNT(*) AS "@total", COUNT(IF(g.state = 'open', 1, NULL)) AS "@open", COUNT(IF(g.state = 'met', 1, NULL)) AS "@met",
       COUNT(IF(g.state = 'partly_met', 1, NULL)) AS "@partly-met", COUNT(IF(g.state = 'not_met', 1, NULL)) AS "@not-met",
       COUNT(IF(g.state = 'not_wanted', 1, NULL)) AS "@not-wanted",
       COUNT(IF(g.state = 'open' AND g.agreement = 'agreed', 1, NULL)) AS "@agreed",
       COUNT(IF(g.state = 'open' AND g.agreement = 'disagreed', 1, NULL)) AS "@disagreed",
       COUNT(IF(g.state = 'open' AND g.agreement = 'not_asked', 1, NULL)) AS "@not-asked",
       COUNT(IF(g.state = 'open' AND g.target_on < :today, 1, NULL)) AS "@overdue",
       COALESCE(GREATEST(TIMESTAMPDIFF(DAY, MAX(g.added_at), :now), 0), 99999) AS "@last-days",
       COUNT(IF(g.state = 'open' AND EXISTS (SELECT 1 FROM visible_goal_score AS s
                                              WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.goal_id = g.id), 1, NULL)) AS "@scored",
       COUNT(IF(g.state = 'open' AND NOT EXISTS (SELECT 1 FROM visible_goal_score AS n
                                                  WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.goal_id = g.id), 1, NULL)) AS "@unscored",
       COALESCE((SELECT GREATEST(DATEDIFF(:today, MAX(d.scored_on)), 0) FROM visible_goal_score AS d
                  WHERE d.viewer_id = :viewer AND d.case_id = :case), 99999) AS "@score-days"
  FROM visible_goal AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case;
