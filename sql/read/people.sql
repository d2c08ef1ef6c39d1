-- people: persons of staff by name, a page after the person :after.
-- needs: people
-- gives: many person
SELECT p.id AS "@id", p.id AS "@cursor", p.login AS "@login", p.state AS "@state", p.checked_at AS "@checked", p.name AS "@name",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'intake'), 'yes', NULL) AS "roles/@intake",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'case_manager'), 'yes', NULL) AS "roles/@case_manager",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'clinician'), 'yes', NULL) AS "roles/@clinician",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'supervisor'), 'yes', NULL) AS "roles/@supervisor",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'programme_manager'), 'yes', NULL) AS "roles/@programme_manager",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'auditor'), 'yes', NULL) AS "roles/@auditor",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'privacy'), 'yes', NULL) AS "roles/@privacy",
       IF(EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = 'admin'), 'yes', NULL) AS "roles/@admin",
       (SELECT GROUP_CONCAT(DISTINCT t.name ORDER BY t.name SEPARATOR ', ')
          FROM person_team AS m JOIN team AS t ON t.id = m.team_id WHERE m.person_id = p.id) AS "@teams"
  FROM person AS p LEFT JOIN person AS f ON f.id = :after
 WHERE (f.id IS NULL OR p.name > f.name OR (p.name = f.name AND p.id > f.id))
   AND (:low IS NULL OR p.name BETWEEN :low AND :high OR SUBSTRING_INDEX(p.name, ' ', -1) BETWEEN :low AND :high
        OR p.login BETWEEN :low AND :high)
   AND (:state IS NULL OR p.state = :state)
   AND (:role IS NULL OR EXISTS (SELECT 1 FROM person_role AS w WHERE w.person_id = p.id AND w.role = :role))
 ORDER BY p.name, p.id
 LIMIT 51;
