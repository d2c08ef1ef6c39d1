-- figures_discharge: the cases of a programme that were discharged in the period, by the reason.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT COALESCE(k.closed_why, 'not_recorded') AS "@name", COUNT(*) AS "@count",
       MAX((SELECT MAX(d.reason_words) FROM visible_discharge AS d
             WHERE d.viewer_id = :viewer AND d.case_id = k.case_id AND d.state = 'done' AND d.reason = k.closed_why)) AS "words"
  FROM visible_programme_case AS k
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND k.status = 'discharged' AND k.closed_on BETWEEN :from AND :until
 GROUP BY "@name"
 ORDER BY COUNT(*) DESC, "@name";
