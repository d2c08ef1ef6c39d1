-- figures_assessment: the cases of a programme that were opened in the period, by how far their first assessment has come.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT CASE WHEN EXISTS (SELECT 1 FROM visible_assessment AS a WHERE a.viewer_id = :viewer AND a.case_id = k.case_id AND a.state = 'signed') THEN 'signed'
            WHEN EXISTS (SELECT 1 FROM visible_assessment AS b WHERE b.viewer_id = :viewer AND b.case_id = k.case_id AND b.state = 'draft') THEN 'draft'
            ELSE 'none' END AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND k.opened_on BETWEEN :from AND :until
 GROUP BY "@name";
