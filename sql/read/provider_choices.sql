-- provider_choices: the partners who take referrals, to choose from by name.
-- needs: note.write
-- gives: many provider
SELECT p.name AS "@name", p.area AS "@area",
       (SELECT GROUP_CONCAT(s.name ORDER BY s.position SEPARATOR ', ') FROM provider_service AS s WHERE s.provider_id = p.id) AS "@services"
  FROM provider AS p
 WHERE p.is_open
 ORDER BY p.name;
