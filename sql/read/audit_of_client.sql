-- audit_of_client: what was done with one client and all cases of that client, newest first, a page.
-- needs: audit.read audit.export
-- scope: :viewer
-- gives: many entry
SELECT a.at AS "@at", a.kind AS "@kind", a.result AS "@result", a.route AS "@route", a.request AS "@request", a.address AS "@address",
       a.stream AS "@stream", a.seq AS "@seq", a.person_id AS "@person", a.login AS "@login", a.client_reference AS "@client",
       a.case_reference AS "@case", a.client_id IS NOT NULL AS "@has-client", a.case_id IS NOT NULL AS "@has-case",
       CONCAT(a.at, '~', a.seq, '~', a.stream) AS "@cursor", a.person_name AS "person", a.object AS "object", a.detail AS "detail"
  FROM visible_entry AS a
 WHERE a.viewer_id = :viewer AND a.client_id = :subject AND a.at BETWEEN :since AND :until
   AND (:at IS NULL OR a.at < :at OR (a.at = :at AND (a.stream < :stream OR (a.stream = :stream AND a.seq < :seq))))
   AND (:kind IS NULL OR a.kind = :kind) AND (:result IS NULL OR a.result = :result)
 ORDER BY a.at DESC, a.stream DESC, a.seq DESC
 LIMIT :rows;
