-- referral_one: one referral of a case, for its forms and its letter.
-- needs: note.write
-- scope: :viewer
-- gives: one referral
SELECT r.id AS "@id", r.version AS "@version", r.state AS "@state", r.urgency AS "@urgency", r.sections AS "@sections",
       NULLIF(r.segment, 'normal') AS "@segment", r.provider_id AS "@provider-id",
       r.sent_on AS "@sent", r.booked_on AS "@booked", r.attended_on AS "@attended", r.ended_on AS "@ended", r.check_on AS "@check",
       CASE WHEN r.check_on < :today THEN 'overdue' WHEN r.check_on = :today THEN 'today'
            WHEN r.check_on <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       r.made_at AS "@made", a.name AS "@made-by",
       r.provider_name AS "provider", r.service AS "service", r.reason AS "reason"
  FROM visible_referral AS r
  JOIN person AS a ON a.id = r.made_by
 WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.id = :id;
