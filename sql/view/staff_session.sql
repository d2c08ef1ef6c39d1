-- staff_session: sessions without their tokens, for those who look after accounts.
-- versioned: no
SELECT n.id, n.person_id, n.began_at, n.used_at, n.ended_at, n.ended_why, n.address, n.agent
  FROM session AS n;
