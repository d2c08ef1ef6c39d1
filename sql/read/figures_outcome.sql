-- figures_outcome: what changed for the people of a programme in the period, better or worse.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT t.direction AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
  JOIN visible_outcome AS t ON t.viewer_id = :viewer AND t.case_id = k.case_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND t.happened_on BETWEEN :from AND :until AND t.withdrawn_at IS NULL
 GROUP BY t.direction;
