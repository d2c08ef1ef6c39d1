-- contact_judged: what a command must know of a contact point before it changes it.
-- needs: client.change
-- gives: one contact
SELECT IF(p.is_masked, 'yes', NULL) AS "@masked", p.version AS "@version", p.ended_on AS "@ended"
  FROM contact_point AS p WHERE p.id = :contact AND p.client_id = :client;
