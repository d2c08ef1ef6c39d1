-- visible_contact: contact points of clients of whom the viewer reaches a case; a masked one without its value.
-- versioned: yes
-- What is masked today is masked on every earlier date as well: contact_mask has no history. So are values from before a place was shown again.
SELECT p.id AS viewer_id, k.id, k.client_id, k.channel, IF(k.is_masked OR x.contact_id IS NOT NULL, NULL, k.value) AS value,
       k.is_safe, k.hours, k.voicemail, k.letter, (k.is_masked OR x.contact_id IS NOT NULL) AS is_masked,
       IF(k.is_masked OR x.contact_id IS NOT NULL, NULL, k.remark) AS remark, k.ended_on, k.version, k.row_start AS since
  FROM person AS p
  JOIN contact_point AS k
  LEFT JOIN contact_mask AS x ON x.contact_id = k.id AND k.version <= x.until_version
 WHERE k.client_id IN (SELECT l.client_id
                        FROM viewer_reach AS v JOIN case_reach AS r JOIN caseload AS l JOIN viewer_segment AS s
                       WHERE v.viewer_id = p.id AND r.kind = v.kind AND r.ref = v.ref AND l.case_id = r.case_id
                         AND s.viewer_id = p.id AND s.segment = l.segment);
