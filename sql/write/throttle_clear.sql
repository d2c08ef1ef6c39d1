-- throttle_clear: the right password was given.
-- needs: gate
-- gives: none
DELETE FROM throttle WHERE subject = :subject;
