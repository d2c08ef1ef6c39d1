-- session_by_token: the session that a cookie names, ended or not, with its person.
-- needs: gate
-- gives: one session
SELECT s.id AS "id", s.began_at AS "began", s.used_at AS "used", s.ended_at AS "ended",
       p.id AS "person", p.name AS "name", p.login AS "login", p.language AS "language", p.state AS "state",
       (SELECT GROUP_CONCAT(r.role) FROM person_role AS r WHERE r.person_id = p.id) AS "roles"
  FROM session AS s
  JOIN person AS p ON p.id = s.person_id
 WHERE s.token_hash = :token;
