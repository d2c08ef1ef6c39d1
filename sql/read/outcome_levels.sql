-- outcome_levels: each domain as it was rated first and last in signed assessments of a case: the outcome against the baseline.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many level
SELECT n.domain AS "@domain", n.level AS "@first",
       (SELECT GROUP_CONCAT(o.level ORDER BY c.id DESC LIMIT 1) FROM visible_assessment_need AS o
          JOIN visible_assessment AS c ON c.viewer_id = :viewer AND c.case_id = :case AND c.id = o.assessment_id
         WHERE o.viewer_id = :viewer AND o.case_id = :case AND o.domain = n.domain AND c.state = 'signed' AND o.level IS NOT NULL) AS "@last"
  FROM visible_assessment_need AS n
  JOIN visible_assessment AS b ON b.viewer_id = :viewer AND b.case_id = :case AND b.id = n.assessment_id
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND b.state = 'signed' AND n.level IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM visible_assessment_need AS e
                     JOIN visible_assessment AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.id = e.assessment_id
                    WHERE e.viewer_id = :viewer AND e.case_id = :case AND e.domain = n.domain
                      AND d.state = 'signed' AND d.id < b.id AND e.level IS NOT NULL)
 ORDER BY n.domain;
