-- figures_follow_up: the follow-ups of a programme’s cases that were due in the period, by what became of them.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT CASE WHEN f.state = 'done' THEN IF(f.reached, 'reached', 'not_reached') WHEN f.due_on < :today THEN 'overdue' ELSE 'planned' END AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
  JOIN visible_follow_up AS f ON f.viewer_id = :viewer AND f.case_id = k.case_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND f.due_on BETWEEN :from AND :until AND f.state <> 'dropped'
 GROUP BY "@name";
