-- figures_first: of the cases of a programme that were opened in the period, how many met somebody for the first time after how many days.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
-- Days are those of UTC. No days: nobody has met the person yet.
SELECT GREATEST(DATEDIFF((SELECT MIN(a.starts_at) FROM visible_appointment AS a WHERE a.viewer_id = :viewer AND a.case_id = k.case_id AND a.attendance = 'attended'),
                         k.opened_on), 0) AS "@days",
       DATEDIFF(:today, k.opened_on) > 14 AS "@is-over", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND k.opened_on BETWEEN :from AND :until
 GROUP BY "@days", "@is-over";
