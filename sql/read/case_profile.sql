-- case_profile: what the person of a case says of themselves.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many profile
SELECT t.gender AS "@gender", t.ethnicity_is AS "@ethnicity-is", t.living AS "@living", t.disability AS "@disability",
       t.gender_words AS "gender-words", t.ethnicity AS "ethnicity", t.access_needs AS "access"
  FROM visible_profile AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
