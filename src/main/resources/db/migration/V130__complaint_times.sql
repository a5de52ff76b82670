-- By when a complaint is to be answered, apart from what it is sorted by: an instant far off never arrived here.
alter table complaint
    add column at datetime(3) null after stage; -- null where nothing is promised; since when it is answered, where it is
update complaint set at = sort_at;
