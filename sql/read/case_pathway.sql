-- case_pathway: the published pathway that a case is on, and its stage: its own, or else the newest of its programme's.
-- needs: case.read note.write case.after approve
-- scope: :viewer
-- gives: one pathway
SELECT q.id AS "id", q.name AS "name", q.version AS "version", c.stage AS "stage", c.status AS "status"
  FROM visible_case AS c
  JOIN programme AS p ON p.id = c.programme_id
  JOIN pathway AS q ON q.id = COALESCE(c.pathway_id, (SELECT n.id FROM pathway AS n
                                                       WHERE n.name = COALESCE(p.pathway, 'housing_support')
                                                       ORDER BY n.version DESC LIMIT 1))
 WHERE c.viewer_id = :viewer AND c.id = :case;
