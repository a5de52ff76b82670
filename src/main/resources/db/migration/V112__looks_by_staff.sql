-- Looks are asked for by day and by who looked, newest first.
alter table customer_look
    add index customer_look_at (at, id),
    add index customer_look_staff (staff, at, id);
