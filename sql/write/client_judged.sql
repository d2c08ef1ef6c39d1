-- client_judged: what a command must know of a client before it changes it.
-- needs: client.change
-- gives: one client
SELECT IF(c.name_is_hashed, 'yes', NULL) AS "@hashed", c.version AS "@version" FROM client AS c WHERE c.id = :client;
