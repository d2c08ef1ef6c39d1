-- person_sessions: where a person is signed in now.
-- needs: people
-- gives: many session
SELECT s.id AS "@id", s.began_at AS "@began", s.used_at AS "@used", s.address AS "@address", s.agent AS "@agent"
  FROM staff_session AS s
 WHERE s.person_id = :person AND s.ended_at IS NULL AND s.used_at > :idle AND s.began_at > :life
 ORDER BY s.used_at DESC, s.id DESC;
