-- provider_change: what is known of a partner today.
-- needs: structure
-- gives: none
UPDATE provider
   SET name = :name, area = :area, address = :address, contact = :contact, phone = :phone, email = :email, remark = :remark,
       is_open = :open, closed_why = :why, waiting_days = :waiting, checked_on = :checked,
       changed_by = :viewer, changed_at = :now, version = version + 1
 WHERE id = :provider AND version = :version;
