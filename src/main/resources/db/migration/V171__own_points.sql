-- Halls, market days and CNG stations are the utility's own: they have no partner.
alter table payment_point
    modify column partner_id bigint null, -- whose it is; null: the utility's own
    add column owner_id bigint generated always as (coalesce(partner_id, 0)) virtual, -- null is in no unique key; a stored one upsets checksums of MariaDB
    add column invented boolean not null default false, -- of a demonstration: its position is synthetic
    drop index payment_point_code,
    add unique index payment_point_code (owner_id, code);

update payment_point
set partner_id = null
where partner_id in (select id from partner where kind = 'OWN');
