-- Each committed event of a partner gets the next number of that partner: ids are taken before the commit,
-- so a smaller one may become visible after a larger one was read; positions never do.
alter table outbox_event
    add column sequenced boolean not null default false,
    add index outbox_unsequenced (sequenced, id);

create table partner_event (
    partner_id bigint      not null,
    position   bigint      not null, -- 1, 2, 3 ... without a gap
    event_id   bigint      not null,
    type       varchar(40) character set ascii not null,
    primary key (partner_id, position),
    unique key partner_event_id (event_id)
) default charset = utf8mb4;

-- Whoever holds this row numbers events; one at a time, on any instance.
create table event_sequence (
    id tinyint not null primary key
) default charset = utf8mb4;

insert into event_sequence (id) values (1);
