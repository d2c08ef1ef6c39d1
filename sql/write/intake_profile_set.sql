-- intake_profile_set: what a person says of themselves; what they were not asked leaves what they said before.
-- needs: intake.take
-- gives: none
INSERT INTO client_profile (client_id, gender, gender_words, ethnicity, ethnicity_is, living, disability, access_needs)
VALUES (:of_client, COALESCE(:gender, 'not_asked'), :gender_words, :ethnicity, COALESCE(:ethnicity_is, 'not_asked'),
        COALESCE(:living, 'not_asked'), COALESCE(:disability, 'not_asked'), :access_needs)
ON DUPLICATE KEY UPDATE
   gender_words = IF(:gender IS NULL OR :gender = 'not_asked', gender_words, :gender_words),
   gender = IF(:gender IS NULL OR :gender = 'not_asked', gender, :gender),
   ethnicity = IF(:ethnicity_is IS NULL OR :ethnicity_is = 'not_asked', ethnicity, :ethnicity),
   ethnicity_is = IF(:ethnicity_is IS NULL OR :ethnicity_is = 'not_asked', ethnicity_is, :ethnicity_is),
   living = IF(:living IS NULL OR :living = 'not_asked', living, :living),
   disability = IF(:disability IS NULL OR :disability = 'not_asked', disability, :disability),
   access_needs = COALESCE(:access_needs, access_needs), version = version + 1;
