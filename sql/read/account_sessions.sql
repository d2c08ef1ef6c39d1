-- account_sessions: where the viewer is signed in now.
-- needs: account
-- scope: :viewer
-- gives: many session
SELECT s.id AS "@id", IF(s.id = :session, 'yes', NULL) AS "@this", s.began_at AS "@began", s.used_at AS "@used",
       s.address AS "@address", s.agent AS "@agent"
  FROM staff_session AS s
 WHERE s.person_id = :viewer AND s.ended_at IS NULL
 ORDER BY s.id = :session DESC, s.used_at DESC, s.id DESC;
