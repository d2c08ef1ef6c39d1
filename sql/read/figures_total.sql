-- figures_total: of each programme that the viewer manages the cases that are open, overdue, and opened and discharged in the period.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many total
SELECT k.programme_id AS "@programme", COUNT(IF(k.status = 'open', 1, NULL)) AS "@open",
       COUNT(IF(k.status = 'open' AND k.next_due < :today, 1, NULL)) AS "@overdue",
       COUNT(IF(k.opened_on BETWEEN :from AND :until, 1, NULL)) AS "@opened",
       COUNT(IF(k.status = 'discharged' AND k.closed_on BETWEEN :from AND :until, 1, NULL)) AS "@discharged"
  FROM visible_programme_case AS k
 WHERE k.viewer_id = :viewer
 GROUP BY k.programme_id;
