-- person_sessions: where a person is signed in now; the clerk ends what was idle or old for too long.
-- needs: people
-- gives: many session
SELECT s.id AS "@id", s.began_at AS "@began", s.used_at AS "@used", s.address AS "@address", s.agent AS "@agent"
  FROM staff_session AS s
 WHERE s.person_id = :person AND s.ended_at IS NULL
 ORDER BY s.used_at DESC, s.id DESC;
