-- criteria_intake: needs and requests of a case, whether the person is eligible for its programme today, how urgent it is (1 today … 4 can wait, 0 not judged), risks.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one intake
SELECT (SELECT COUNT(*) FROM visible_case_intake AS t WHERE t.viewer_id = :viewer AND t.case_id = f.id) AS "@written",
       (SELECT COUNT(*) FROM visible_presenting_need AS n WHERE n.viewer_id = :viewer AND n.case_id = f.id AND n.is_presented) AS "@needs",
       (SELECT COUNT(*) FROM visible_presenting_need AS n WHERE n.viewer_id = :viewer AND n.case_id = f.id AND n.is_requested) AS "@requests",
       (SELECT COUNT(*) FROM visible_eligibility AS e
         WHERE e.viewer_id = :viewer AND e.case_id = f.id AND e.programme_id = f.programme_id AND e.result = 'eligible'
           AND COALESCE(e.from_on, :today) <= :today AND COALESCE(e.until_on, :today) >= :today) AS "@eligible",
       COALESCE((SELECT MAX(t.urgency) FROM visible_case_intake AS t WHERE t.viewer_id = :viewer AND t.case_id = f.id), 0) AS "@urgency",
       COALESCE((SELECT MAX(BIT_COUNT(t.risks + 0)) FROM visible_case_intake AS t WHERE t.viewer_id = :viewer AND t.case_id = f.id), 0) AS "@risks"
  FROM visible_case AS f
 WHERE f.viewer_id = :viewer AND f.id = :case;
