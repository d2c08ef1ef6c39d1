-- figures_stage: the open cases of a programme by their stage.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT k.stage AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND k.status = 'open'
 GROUP BY k.stage
 ORDER BY COUNT(*) DESC, k.stage;
