-- Answers for measurements; forms.mjs sets how many cases and which form. The n-th case has 20 responses, 18 days apart, signed by its owner.
SET NAMES utf8mb4, time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0, autocommit = 0;
CREATE TEMPORARY TABLE bench_case (case_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, owner_id BIGINT UNSIGNED NULL);
INSERT INTO bench_case SELECT case_id, owner_id FROM caseload WHERE case_id > 1000000 AND owner_id IS NOT NULL AND segment = 'normal' AND NOT is_restricted ORDER BY case_id LIMIT @cases;
INSERT INTO response (case_id, form_id, segment, state, held_on, begun_at, begun_by, signed_at, signed_by, seconds, asked, answered, is_thin)
SELECT c.case_id, @form, 'normal', 'signed', DATE '2025-01-01' + INTERVAL (18 * s.seq) DAY, TIMESTAMP(DATE '2025-01-01' + INTERVAL (18 * s.seq) DAY, '10:00:00'), c.owner_id,
       TIMESTAMP(DATE '2025-01-01' + INTERVAL (18 * s.seq) DAY, '10:20:00'), c.owner_id, 200 + CRC32(CONCAT(c.case_id, s.seq)) MOD 900, 60, 60, s.seq = 7
  FROM bench_case AS c JOIN seq_1_to_20 AS s;
INSERT INTO answer (response_id, case_id, segment, form_id, item, kind, text, code, ordinal)
SELECT r.id, r.case_id, r.segment, r.form_id, i.number, 'coding', ELT(1 + CRC32(CONCAT(r.id, i.number)) MOD 4, 'Not at all', 'Some days', 'Most days', 'Every day'),
       CONCAT('o', CRC32(CONCAT(r.id, i.number)) MOD 4), CRC32(CONCAT(r.id, i.number)) MOD 4
  FROM response AS r JOIN form_item AS i ON i.form_id = r.form_id AND i.type = 'choice'
 WHERE r.form_id = @form AND r.state = 'signed';
INSERT INTO response_score (response_id, case_id, segment, form_id, instrument, title, is_valid, value, band, risk)
SELECT a.response_id, a.case_id, a.segment, a.form_id, 'total', 'Total', TRUE, SUM(a.ordinal), IF(SUM(a.ordinal) > 60, 'More', 'Less'), IF(SUM(a.ordinal) > 60, 'high', 'low')
  FROM answer AS a WHERE a.form_id = @form GROUP BY a.response_id, a.case_id, a.segment, a.form_id;
COMMIT;
ANALYZE TABLE response, answer, response_score, form, form_item;
