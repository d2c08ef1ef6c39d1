-- 0007_contact_masked_until: up to which version of a contact point its values are withheld. Whoever shows a
-- place again types it anew; the places before stay withheld on every earlier date.

ALTER TABLE contact_mask ADD COLUMN until_version INT UNSIGNED NOT NULL DEFAULT 4294967295;
