-- Invented data for measurements; fill.sh sets the sizes. Everything hangs on one number, so that a
-- second run on an empty database makes the same. Rows begin in the past, a part was changed since.
SET NAMES utf8mb4, time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0, autocommit = 0;
SET timestamp = UNIX_TIMESTAMP('2026-01-15 09:00:00');

INSERT INTO programme (id, code, name, service_kind)
SELECT 100000 + seq, CONCAT('bench-programme-', seq), CONCAT('Programme ', seq), ELT(1 + seq MOD 4, 'emergency_shelter', 'street_outreach', 'counselling', 'rapid_rehousing')
  FROM seq_1_to_@programmes;
INSERT INTO team (id, code, name) SELECT 100000 + seq, CONCAT('bench-team-', seq), CONCAT('Team ', seq) FROM seq_1_to_@teams;
INSERT INTO programme_team (programme_id, team_id, is_first)
SELECT 100001 + FLOOR((seq - 1) / 5), 100000 + seq, seq MOD 5 = 1 FROM seq_1_to_@teams;
INSERT INTO person (id, login, name) SELECT 100000 + seq, CONCAT('bench-owner-', seq), CONCAT('Owner ', seq) FROM seq_1_to_@owners;
INSERT INTO person (id, login, name) SELECT 500000 + seq, CONCAT('bench-supervisor-', seq), CONCAT('Supervisor ', seq) FROM seq_1_to_@teams;
INSERT INTO person (id, login, name) SELECT 600000 + seq, CONCAT('bench-manager-', seq), CONCAT('Manager ', seq) FROM seq_1_to_@programmes;
INSERT INTO person (id, login, name) VALUES (700001, 'bench-auditor', 'Auditor');

CREATE TEMPORARY TABLE bench_owner (n INT NOT NULL PRIMARY KEY, person_id BIGINT UNSIGNED NOT NULL, team_id INT UNSIGNED NOT NULL, programme_id INT UNSIGNED NOT NULL);
INSERT INTO bench_owner
SELECT seq, 100000 + seq, 100001 + FLOOR((seq - 1) / 8), 100001 + FLOOR((seq - 1) / 40) FROM seq_1_to_@owners;
UPDATE bench_owner AS b JOIN person AS p ON p.login = @login SET b.person_id = p.id WHERE b.n = 1;
UPDATE bench_owner AS b JOIN team AS t ON t.code = @team_code SET b.team_id = t.id WHERE b.n <= 8;

INSERT INTO person_role SELECT 100000 + seq, 'case_manager' FROM seq_1_to_@owners;
INSERT INTO person_role SELECT 500000 + seq, 'supervisor' FROM seq_1_to_@teams;
INSERT INTO person_role SELECT 600000 + seq, 'programme_manager' FROM seq_1_to_@programmes;
INSERT INTO person_role VALUES (700001, 'auditor');
INSERT IGNORE INTO person_team (person_id, team_id, source) SELECT person_id, team_id, 'screen' FROM bench_owner;
INSERT INTO viewer_reach SELECT id, 'owner', id FROM person WHERE id BETWEEN 100001 AND 699999;
INSERT INTO viewer_reach SELECT id, 'named', id FROM person WHERE id BETWEEN 100001 AND 699999;
INSERT INTO viewer_reach SELECT 500000 + seq, 'team', 100000 + seq FROM seq_1_to_@teams;
INSERT INTO viewer_reach SELECT 600000 + seq, 'programme', 100000 + seq FROM seq_1_to_@programmes;
INSERT INTO viewer_reach VALUES (700001, 'audit', 0);
INSERT INTO viewer_segment SELECT id, 'normal' FROM person WHERE id >= 100001;
INSERT INTO viewer_segment VALUES (700001, 'clinical'), (700001, 'substance_use'), (700001, 'victim_services');
COMMIT;

INSERT INTO client (id, reference, given_name, family_name, preferred_name, birth_date, birth_date_is)
SELECT 1000000 + n, reference,
       ELT(1 + CRC32(CONCAT('g', n)) MOD 24, 'Amara', 'Łucja', 'Tom', 'Zeynep', 'Maria', 'Joseph', 'Aisha', 'Chen', 'Olga', 'Samuel', 'Priya',
           'Noor', 'Marek', 'Grace', 'Ivan', 'Leila', 'Peter', 'Yusuf', 'Anna', 'Kofi', 'Rosa', 'Daniel', 'Mei', 'Hannah'),
       CONCAT(ELT(1 + CRC32(CONCAT('a', n)) MOD 20, 'Ada', 'Bell', 'Carr', 'Dun', 'Ever', 'Fair', 'Gold', 'Harr', 'Iver', 'Jack', 'Kings', 'Lang',
                  'Mor', 'Nor', 'Oak', 'Park', 'Quin', 'Rich', 'Strat', 'Tal'),
              ELT(1 + CRC32(CONCAT('b', n)) MOD 20, 'ton', 'field', 'son', 'man', 'ley', 'ford', 'well', 'wood', 'by', 'ham', 'stead', 'more', 'land',
                  'worth', 'row', 'gate', 'bury', 'dale', 'shaw', 'wick')),
       IF(n MOD 9 = 0, ELT(1 + n MOD 5, 'Bo', 'Max', 'Ash', 'Sky', 'Jo'), NULL),
       DATE '1945-01-01' + INTERVAL (CRC32(CONCAT('d', n)) MOD 25000) DAY, 'full'
  FROM bench_reference WHERE kind = 'c';
INSERT INTO contact_point (client_id, channel, value, is_safe, voicemail, letter)
SELECT id, 'phone', CONCAT('07700 ', LPAD(id MOD 1000000, 6, '0')), ELT(1 + id MOD 3, 'yes', 'no', 'not_asked'), 'no', 'no' FROM client WHERE id > 1000000;
COMMIT;

-- Every fifth client has had two cases; four of ten cases are open, and of those every tenth has no due date.
CREATE TEMPORARY TABLE bench_case (id BIGINT UNSIGNED NOT NULL PRIMARY KEY, reference CHAR(9) NOT NULL, client_id BIGINT UNSIGNED NOT NULL,
  owner INT NOT NULL, status VARCHAR(10) NOT NULL, due DATE NULL, opened DATE NOT NULL, stage VARCHAR(10) NOT NULL, segment VARCHAR(20) NOT NULL, restricted BOOLEAN NOT NULL);
INSERT INTO bench_case
SELECT 1000000 + n, reference, 1000001 + (n - 1) MOD @clients, 1 + (CRC32(CONCAT('o', n)) MOD @owners), IF(n MOD 10 < 4, 'open', 'discharged'),
       IF(n MOD 10 < 4 AND n MOD 100 >= 10, DATE '2026-10-01' + INTERVAL (CRC32(CONCAT('u', n)) MOD 120) DAY, NULL),
       DATE '2023-01-01' + INTERVAL (CRC32(CONCAT('p', n)) MOD 1000) DAY,
       IF(n MOD 10 < 4, ELT(1 + CRC32(CONCAT('s', n)) MOD 5, 'intake', 'assessment', 'plan', 'delivery', 'review'), 'discharge'),
       IF(n MOD 20 = 7, 'clinical', IF(n MOD 50 = 9, 'substance_use', 'normal')), n MOD 100 = 13
  FROM bench_reference WHERE kind = 'f';
INSERT INTO case_file (id, reference, client_id, stage, status, opened_on, closed_on, reason, next_step, next_due)
SELECT id, reference, client_id, stage, status, opened, IF(status = 'open', NULL, opened + INTERVAL 90 DAY), 'Housing and debt',
       IF(due IS NULL, NULL, ELT(1 + id MOD 4, 'Call the landlord', 'Review the plan', 'Visit', 'Benefit form')), due FROM bench_case;
INSERT INTO caseload (case_id, client_id, programme_id, team_id, owner_id, segment, is_restricted, status, next_due)
SELECT c.id, c.client_id, b.programme_id, b.team_id, b.person_id, c.segment, c.restricted, c.status, COALESCE(c.due, '9999-12-31')
  FROM bench_case AS c JOIN bench_owner AS b ON b.n = c.owner;
INSERT INTO case_clock (case_id, at) SELECT id, '2026-01-15 09:00:00' FROM bench_case;
INSERT INTO stage_visit (case_id, stage, began_on) SELECT id, 'intake', opened FROM bench_case;
INSERT INTO stage_visit (case_id, stage, began_on) SELECT id, stage, opened + INTERVAL 20 DAY FROM bench_case WHERE stage <> 'intake';
INSERT INTO assignment (case_id, person_id, part, began_at) SELECT case_id, owner_id, 'owner', '2026-01-15 09:00:00' FROM caseload WHERE case_id > 1000000;
INSERT INTO case_named (case_id, person_id) SELECT case_id, owner_id FROM caseload WHERE case_id > 1000000 AND is_restricted;
INSERT INTO case_reach SELECT case_id, 'owner', owner_id FROM caseload WHERE case_id > 1000000 AND NOT is_restricted;
INSERT INTO case_reach SELECT case_id, 'named', owner_id FROM caseload WHERE case_id > 1000000;
INSERT INTO case_reach SELECT case_id, 'team', team_id FROM caseload WHERE case_id > 1000000 AND NOT is_restricted;
INSERT INTO case_reach SELECT case_id, 'programme', programme_id FROM caseload WHERE case_id > 1000000 AND NOT is_restricted;
INSERT INTO case_reach SELECT l.case_id, 'intake', l.programme_id FROM caseload AS l JOIN bench_case AS c ON c.id = l.case_id WHERE c.stage = 'intake' AND NOT l.is_restricted;
INSERT INTO case_reach SELECT case_id, 'audit', 0 FROM caseload WHERE case_id > 1000000 AND NOT is_restricted;
INSERT INTO case_reach SELECT case_id, 'privacy', 0 FROM caseload WHERE case_id > 1000000;
COMMIT;

INSERT INTO note (id, reference, case_id, author_id, kind, happened_at, minutes, title, body, written_at)
SELECT STRAIGHT_JOIN 1000000 + r.n, r.reference, 1000001 + (r.n - 1) MOD @size, l.owner_id, ELT(1 + r.n MOD 5, 'visit', 'office', 'phone', 'message', 'collateral'),
       TIMESTAMP('2025-01-01') + INTERVAL (CRC32(CONCAT('h', r.n)) MOD 360) DAY, 5 * (1 + r.n MOD 12), ELT(1 + r.n MOD 6, 'Home visit', 'Call back', 'At the office', 'Landlord rang', 'Benefit letter', 'Review'),
       REPEAT(CONCAT('They said that things are going as agreed; next step was talked over and written down (', r.n, '). '), 2 + r.n MOD 6), '2026-01-15 09:00:00'
  FROM bench_reference AS r JOIN caseload AS l ON l.case_id = 1000001 + (r.n - 1) MOD @size WHERE r.kind = 'n';
INSERT INTO note_access (note_id, case_id, segment, is_restricted)
SELECT id, case_id, IF(id MOD 25 = 3, 'clinical', 'normal'), id MOD 200 = 5 FROM note WHERE id > 1000000;
INSERT INTO note_named (note_id, person_id) SELECT n.id, n.author_id FROM note AS n JOIN note_access AS a ON a.note_id = n.id WHERE a.note_id > 1000000 AND a.is_restricted;
COMMIT;

-- Two appointments, three tasks and two goals a case, most of them over; none to three scores a goal.
INSERT INTO appointment (case_id, title, starts_at, minutes, how, staff_id, attendance, made_by, made_at)
SELECT l.case_id, 'Meeting', TIMESTAMP(f.opened_on + INTERVAL (CRC32(CONCAT('m', l.case_id, s.seq)) MOD 40) DAY, '10:30:00'), 45, 'office', l.owner_id,
       IF(l.status = 'open' AND s.seq = 2, 'planned', ELT(1 + (l.case_id + s.seq) MOD 5, 'attended', 'attended', 'attended', 'missed', 'cancelled')),
       l.owner_id, '2026-01-15 09:00:00'
  FROM caseload AS l JOIN case_file AS f ON f.id = l.case_id JOIN seq_1_to_2 AS s WHERE l.case_id > 1000000;
INSERT INTO task (case_id, title, assignee_id, due_on, state, made_by, made_at, ended_by, ended_at)
SELECT l.case_id, ELT(s.seq, 'Call the landlord', 'Benefit form', 'Ask for papers'), l.owner_id, f.opened_on + INTERVAL (CRC32(CONCAT('t', l.case_id, s.seq)) MOD 90) DAY,
       IF(l.status = 'open' AND s.seq = 3, 'open', 'done'), l.owner_id, TIMESTAMP(f.opened_on, '09:00:00'), l.owner_id,
       IF(l.status = 'open' AND s.seq = 3, NULL, TIMESTAMP(f.opened_on + INTERVAL (CRC32(CONCAT('e', l.case_id, s.seq)) MOD 80) DAY, '16:00:00'))
  FROM caseload AS l JOIN case_file AS f ON f.id = l.case_id JOIN seq_1_to_3 AS s WHERE l.case_id > 1000000;
INSERT INTO goal (case_id, title, target_on, owner_id, agreement, state, added_at, added_by, closed_at, closed_by)
SELECT l.case_id, ELT(s.seq, 'A home of my own', 'Debts in order'), f.opened_on + INTERVAL 90 DAY, l.owner_id, 'agreed',
       IF(l.status = 'open', 'open', ELT(1 + (l.case_id + s.seq) MOD 4, 'met', 'partly_met', 'not_met', 'met')), TIMESTAMP(f.opened_on + INTERVAL 20 DAY, '11:00:00'), l.owner_id,
       IF(l.status = 'open', NULL, TIMESTAMP(f.opened_on + INTERVAL 85 DAY, '11:00:00')), l.owner_id
  FROM caseload AS l JOIN case_file AS f ON f.id = l.case_id JOIN seq_1_to_2 AS s WHERE l.case_id > 1000000;
INSERT INTO goal_score (case_id, goal_id, scored_on, level, evidence, judged, scored_at, scored_by)
SELECT g.case_id, g.id, DATE(g.added_at) + INTERVAL (20 * s.seq) DAY, ELT(1 + CRC32(CONCAT('l', g.id, s.seq)) MOD 5, -2, -1, 0, 1, 2), 'As they told it', 'together',
       g.added_at + INTERVAL (20 * s.seq) DAY, g.owner_id
  FROM goal AS g JOIN seq_1_to_3 AS s WHERE g.case_id > 1000000 AND s.seq <= g.id MOD 4;
COMMIT;

-- What was changed since: a twentieth of the notes and a tenth of the cases have two versions.
SET timestamp = UNIX_TIMESTAMP('2026-03-01 12:00:00');
UPDATE note SET title = CONCAT(title, ' (mended)'), version = version + 1 WHERE id > 1000000 AND id MOD 20 = 1;
UPDATE case_file SET reason = 'Housing, debt and health', version = version + 1 WHERE id > 1000000 AND id MOD 10 = 1;
COMMIT;
SET timestamp = DEFAULT;
ANALYZE TABLE client, contact_point, case_file, caseload, case_reach, stage_visit, assignment, note, note_access, appointment, task, goal, goal_score, viewer_reach, viewer_segment, person;
