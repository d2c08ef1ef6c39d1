-- directory_people: people with live sessions, those longest not looked up first.
-- needs: job
-- gives: stream person
SELECT p.id AS "id", p.directory_key AS "key"
  FROM person AS p
 WHERE p.directory_key IS NOT NULL
   AND p.id IN (SELECT s.person_id FROM session AS s WHERE s.ended_at IS NULL)
 ORDER BY p.checked_at, p.id;
