-- provider_named: the partner of that name, if the directory has one.
-- needs: structure note.write
-- gives: one provider
SELECT p.id AS "id", p.name AS "name", IF(p.is_open, 'yes', NULL) AS "takes"
  FROM provider AS p
 WHERE p.name = :name;
