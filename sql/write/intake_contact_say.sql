-- intake_contact_say: what was said at intake of a way that the record has already; what was not asked stays as it was.
-- needs: intake.take
-- gives: none
UPDATE contact_point
   SET is_safe = COALESCE(:safe, is_safe), hours = COALESCE(:hours, hours), voicemail = COALESCE(:voicemail, voicemail),
       letter = COALESCE(:letter, letter), is_masked = is_masked OR :masked, remark = COALESCE(:remark, remark), version = version + 1
 WHERE id = :id;
