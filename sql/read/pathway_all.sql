-- pathway_all: what was published, by name, newest first, with its cases.
-- needs: tool
-- gives: stream pathway
SELECT q.name AS "name", q.version AS "version", q.title AS "title", q.hash AS "hash", q.published_by AS "by", q.published_at AS "at",
       (SELECT COUNT(*) FROM case_file AS f WHERE f.pathway_id = q.id) AS "cases",
       (SELECT COUNT(*) FROM programme AS p WHERE COALESCE(p.pathway, 'housing_support') = q.name
                                                AND p.ended_on IS NULL) AS "programmes"
  FROM pathway AS q
 ORDER BY q.name, q.version DESC;
