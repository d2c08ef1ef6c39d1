-- criteria_review: the reviews of a case: how many turns, those that led back, days since the last (99999: never), and 1 if one is overdue.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one review
SELECT COUNT(*) AS "@turns", COUNT(IF(r.result = 'reassess', 1, NULL)) AS "@reassess",
       COALESCE(GREATEST(DATEDIFF(:today, MAX(r.held_on)), 0), 99999) AS "@last-days",
       (SELECT COUNT(*) FROM visible_case AS c
         WHERE c.viewer_id = :viewer AND c.id = :case AND c.status = 'open' AND c.review_due < :today) AS "@overdue"
  FROM visible_review AS r
 WHERE r.viewer_id = :viewer AND r.case_id = :case;
