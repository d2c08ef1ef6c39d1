-- structure_pathways: the pathways that are published, by the title of their newest version.
-- needs: structure
-- gives: many pathway
SELECT q.name AS "@name", q.title AS "@title"
  FROM pathway AS q
 WHERE NOT EXISTS (SELECT 1 FROM pathway AS n WHERE n.name = q.name AND n.version > q.version)
 ORDER BY q.title;
