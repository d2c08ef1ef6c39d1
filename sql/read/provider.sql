-- provider: one partner, for the page and the form; services one a line.
-- needs: provider.read structure note.write
-- gives: one provider
SELECT p.id AS "@id", p.version AS "@version", IF(p.is_open, 'yes', NULL) AS "@open", p.waiting_days AS "@waiting", p.checked_on AS "@checked",
       p.changed_at AS "@changed", a.name AS "@changed-by", p.name AS "name", p.area AS "area", p.address AS "address",
       p.contact AS "contact", p.phone AS "phone", p.email AS "email", p.remark AS "remark", p.closed_why AS "closed-why",
       (SELECT GROUP_CONCAT(s.name ORDER BY s.position SEPARATOR '\n') FROM provider_service AS s WHERE s.provider_id = p.id) AS "services"
  FROM provider AS p
  JOIN person AS a ON a.id = p.changed_by
 WHERE p.id = :provider;
