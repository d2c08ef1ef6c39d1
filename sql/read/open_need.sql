-- open_need: domains of which the last signed rating says a serious or urgent need; the number is the domain's own.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many open
SELECT 'need' AS "@kind", n.domain + 0 AS "@id", n.level AS "@level", n.domain AS "title"
  FROM visible_assessment_need AS n
  JOIN visible_assessment AS b ON b.viewer_id = :viewer AND b.case_id = :case AND b.id = n.assessment_id
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND b.state = 'signed' AND n.level >= 4
   AND NOT EXISTS (SELECT 1 FROM visible_assessment_need AS o
                     JOIN visible_assessment AS c ON c.viewer_id = :viewer AND c.case_id = :case AND c.id = o.assessment_id
                    WHERE o.viewer_id = :viewer AND o.case_id = :case AND o.domain = n.domain
                      AND c.state = 'signed' AND c.id > b.id AND o.level IS NOT NULL)
 ORDER BY n.domain;
