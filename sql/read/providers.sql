-- providers: partners by name, a page after the partner :after; those who offer a service, in an area, open to referrals.
-- needs: provider.read
-- gives: many provider
SELECT p.id AS "@id", p.id AS "@cursor", IF(p.is_open, 'yes', NULL) AS "@open", p.waiting_days AS "@waiting", p.checked_on AS "@checked",
       p.name AS "name", p.area AS "area", p.phone AS "phone",
       (SELECT GROUP_CONCAT(s.name ORDER BY s.position SEPARATOR ', ') FROM provider_service AS s WHERE s.provider_id = p.id) AS "services"
  FROM provider AS p LEFT JOIN provider AS f ON f.id = :after
 WHERE (f.id IS NULL OR p.name > f.name)
   AND (:name IS NULL OR LOCATE(:name, p.name) > 0)
   AND (:area IS NULL OR LOCATE(:area, p.area) > 0)
   AND (:service IS NULL OR EXISTS (SELECT 1 FROM provider_service AS w WHERE w.provider_id = p.id AND LOCATE(:service, w.name) > 0))
   AND (:open IS NULL OR p.is_open)
 ORDER BY p.name
 LIMIT 51;
