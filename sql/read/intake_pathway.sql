-- intake_pathway: the pathway on which new cases of a programme begin, its newest version.
-- needs: intake.take
-- gives: one pathway
SELECT n.id AS "id"
  FROM pathway AS n
 WHERE n.name = COALESCE((SELECT p.pathway FROM programme AS p WHERE p.id = :programme), 'housing_support')
 ORDER BY n.version DESC
 LIMIT 1;
