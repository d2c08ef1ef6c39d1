-- intake_look: people whom the viewer sees and who may be the one that is typed, with what agrees; nothing is said of others.
-- needs: intake.take
-- scope: :viewer
-- gives: many client
-- Parts of names and their sound fit no index: the plan begins at reach and takes as long for somebody who is hidden as for
-- somebody who is not there (doc/decision/010-a-search-begins-at-reach.md).
SELECT c.reference AS "@reference", c.birth_date AS "@birth", c.pronouns AS "@pronouns",
       NULLIF(CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name), '') AS "@name",
       IF(c.preferred_name IS NULL, NULL, c.given_name) AS "@given",
       IF(c.family_name = :family OR c.given_name = :family
          OR SUBSTRING_INDEX(REPLACE(c.family_name, '-', ' '), ' ', -1) = :family, 'yes', NULL) AS "@family-agrees",
       IF(c.given_name = :given OR c.preferred_name = :given OR c.family_name = :given
          OR SUBSTRING_INDEX(REPLACE(c.given_name, '-', ' '), ' ', 1) = :given, 'yes', NULL) AS "@given-agrees",
       IF(c.birth_date = :born, 'yes', NULL) AS "@born-agrees",
       IF(c.birth_date <> :born AND c.birth_date = :swapped, 'yes', NULL) AS "@born-swapped",
       IF(c.family_name BETWEEN :family_low AND :family_high OR c.given_name BETWEEN :given_low AND :given_high
          OR c.preferred_name BETWEEN :given_low AND :given_high
          OR SOUNDEX(c.family_name) = SOUNDEX(:family) OR SOUNDEX(c.given_name) = SOUNDEX(:given), 'yes', NULL) AS "@name-near"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.name_is_hashed = 0
   AND (c.birth_date = :born OR c.birth_date = :swapped
        OR c.family_name = :family OR c.given_name = :family OR c.family_name = :given OR c.given_name = :given OR c.preferred_name = :given
        OR SUBSTRING_INDEX(REPLACE(c.family_name, '-', ' '), ' ', -1) = :family
        OR SUBSTRING_INDEX(REPLACE(c.given_name, '-', ' '), ' ', 1) = :given)
 ORDER BY (c.birth_date <=> :born) + (c.family_name <=> :family) + (c.given_name <=> :given OR c.preferred_name <=> :given) DESC,
       c.family_name, c.given_name, c.id
 LIMIT 100;
