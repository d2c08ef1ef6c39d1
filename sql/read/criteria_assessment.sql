-- criteria_assessment: those signed, an open draft, days since the last was signed (99999: never); from the last rating
-- of each domain, those rated and those with a serious or urgent need; from the last signed, the high risks.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one assessment
SELECT COUNT(IF(a.state = 'signed', 1, NULL)) AS "@signed", COUNT(IF(a.state = 'draft', 1, NULL)) AS "@draft",
       COALESCE(GREATEST(DATEDIFF(:today, MAX(a.signed_on)), 0), 99999) AS "@last-days",
       COUNT(IF(a.kind = 'closing' AND a.state = 'signed', 1, NULL)) AS "@closing",
       (SELECT COUNT(DISTINCT n.domain) FROM visible_assessment_need AS n
          JOIN visible_assessment AS b ON b.viewer_id = :viewer AND b.case_id = :case AND b.id = n.assessment_id
         WHERE n.viewer_id = :viewer AND n.case_id = :case AND b.state = 'signed' AND n.level IS NOT NULL) AS "@rated",
       (SELECT COUNT(*) FROM visible_assessment_need AS n
          JOIN visible_assessment AS b ON b.viewer_id = :viewer AND b.case_id = :case AND b.id = n.assessment_id
         WHERE n.viewer_id = :viewer AND n.case_id = :case AND b.state = 'signed' AND n.level >= 4
           AND NOT EXISTS (SELECT 1 FROM visible_assessment_need AS o
                             JOIN visible_assessment AS c ON c.viewer_id = :viewer AND c.case_id = :case AND c.id = o.assessment_id
                            WHERE o.viewer_id = :viewer AND o.case_id = :case AND o.domain = n.domain
                              AND c.state = 'signed' AND c.id > b.id AND o.level IS NOT NULL)) AS "@open-needs",
       (SELECT COUNT(*) FROM visible_finding AS f
         WHERE f.viewer_id = :viewer AND f.case_id = :case AND f.kind = 'risk' AND f.level >= 3
           AND f.assessment_id = (SELECT MAX(d.id) FROM visible_assessment AS d
                                   WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.state = 'signed')) AS "@high-risks"
  FROM visible_assessment AS a
 WHERE a.viewer_id = :viewer AND a.case_id = :case;
