-- structure_pathway: whether a pathway of that name is published.
-- needs: structure
-- gives: one pathway
SELECT q.id AS "id" FROM pathway AS q WHERE q.name = :pathway LIMIT 1;
