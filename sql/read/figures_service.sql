-- figures_service: the services given in a programme’s cases in the period, by kind.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT s.kind AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
  JOIN visible_service AS s ON s.viewer_id = :viewer AND s.case_id = k.case_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND s.given_on BETWEEN :from AND :until
 GROUP BY s.kind
 ORDER BY COUNT(*) DESC, s.kind;
