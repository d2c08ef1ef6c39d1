-- intake_profile_set: what a person says of themselves; what they were not asked leaves what they said before.
-- needs: intake.take
-- gives: none
INSERT INTO client_profile (client_id, gender, gender_words, ethnicity, ethnicity_is, living, disability, access_needs)
VALUES (:of_client, COALESCE(:gender, 'not_asked'), :gender_words, :ethnicity, COALESCE(:ethnicity_is, 'not_asked'),
        COALESCE(:living, 'not_asked'), COALESCE(:disability, 'not_asked'), :access_needs)
ON DUPLICATE KEY UPDATE
   gender_words = IF(VALUES(gender) = 'not_asked', gender_words, VALUES(gender_words)),
   gender = IF(VALUES(gender) = 'not_asked', gender, VALUES(gender)),
   ethnicity = IF(VALUES(ethnicity_is) = 'not_asked', ethnicity, VALUES(ethnicity)),
   ethnicity_is = IF(VALUES(ethnicity_is) = 'not_asked', ethnicity_is, VALUES(ethnicity_is)),
   living = IF(VALUES(living) = 'not_asked', living, VALUES(living)),
   disability = IF(VALUES(disability) = 'not_asked', disability, VALUES(disability)),
   access_needs = COALESCE(VALUES(access_needs), access_needs), version = version + 1;
