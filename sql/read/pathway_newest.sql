-- pathway_newest: the newest version of a pathway, if there is one.
-- needs: tool
-- gives: one pathway
SELECT q.id AS "id", q.version AS "version", q.hash AS "hash" FROM pathway AS q WHERE q.name = :name ORDER BY q.version DESC LIMIT 1;
