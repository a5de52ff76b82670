-- The inspector's name as it was then: the result outlives the person's time here.
alter table inspection add column inspector_name varchar(60) not null default '' after inspector;
update inspection set inspector_name = inspector;
