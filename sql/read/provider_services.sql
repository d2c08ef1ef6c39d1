-- provider_services: the services that partners offer who take referrals, each once.
-- needs: note.write
-- gives: many service
-- plan: a word that several partners use is offered once; the directory is short
SELECT DISTINCT s.name AS "@name"
  FROM provider_service AS s
  JOIN provider AS p ON p.id = s.provider_id
 WHERE p.is_open
 ORDER BY s.name;
