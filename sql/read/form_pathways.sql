-- form_pathways: the newest version of each pathway, which may name a form.
-- needs: forms
-- gives: many pathway
SELECT q.id AS "id"
  FROM pathway AS q
 WHERE NOT EXISTS (SELECT 1 FROM pathway AS n WHERE n.name = q.name AND n.version > q.version)
 ORDER BY q.title;
