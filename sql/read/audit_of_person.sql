-- audit_of_person: what one person of staff did, newest first.
-- needs: audit.read audit.export
-- scope: :viewer
-- gives: many entry
SELECT a.at AS "@at", a.kind AS "@kind", a.result AS "@result", a.route AS "@route", a.request AS "@request", a.address AS "@address",
       a.stream AS "@stream", a.seq AS "@seq", CONCAT(DATE_FORMAT(a.at, '%Y-%m-%dT%H:%i:%s.%f'), '~', a.seq, '~', a.stream) AS "@cursor",
       IF(a.client_id IS NULL, NULL, 'yes') AS "@has-client", IF(a.case_id IS NULL, NULL, 'yes') AS "@has-case",
       (SELECT c.reference FROM visible_client AS c WHERE c.viewer_id = :viewer AND c.id = a.client_id) AS "@client",
       (SELECT k.reference FROM visible_case AS k WHERE k.viewer_id = :viewer AND k.id = a.case_id) AS "@case",
       a.person_id AS "@person-id", p.login AS "@login", p.name AS "@name", a.object AS "@object", a.detail AS "@detail"
  FROM visible_audit AS a LEFT JOIN person AS p ON p.id = a.person_id
 WHERE a.viewer_id = :viewer AND a.person_id = :who AND a.at BETWEEN :since AND :until
   AND (:at IS NULL OR a.at < :at OR (a.at = :at AND (a.stream < :stream OR (a.stream = :stream AND a.seq < :seq))))
   AND (:kind IS NULL OR a.kind = :kind) AND (:result IS NULL OR a.result = :result)
 ORDER BY a.at DESC, a.stream DESC, a.seq DESC
 LIMIT :rows;
