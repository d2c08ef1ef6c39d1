-- reach_last: the newest case, where the comparison of reach begins again.
-- needs: job
-- gives: one case
SELECT MAX(l.case_id) AS "id" FROM caseload AS l;
