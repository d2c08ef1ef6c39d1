-- figures_task: the tasks in a programme’s cases that were due in the period, by what became of them.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT STRAIGHT_JOIN
       CASE WHEN t.state = 'cancelled' THEN 'cancelled' WHEN t.state = 'done' THEN IF(DATE(t.ended_at) <= t.due_on, 'on_time', 'late')
            WHEN t.due_on < :today THEN 'overdue' ELSE 'open' END AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_task AS t
 WHERE t.viewer_id = :viewer AND t.programme_id = :programme AND t.due_on BETWEEN :from AND :until
 GROUP BY "@name";
