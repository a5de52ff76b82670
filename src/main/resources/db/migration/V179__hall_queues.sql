-- The queue of a service hall: numbers count from one each day, and no two are the same.
create table hall_queue_day (
    hall_id     bigint   not null,
    on_day      date     not null, -- Asia/Shanghai
    last_number smallint not null,
    primary key (hall_id, on_day)
) default charset = utf8mb4;

create table hall_ticket (
    id         bigint       not null primary key,
    hall_id    bigint       not null,
    on_day     date         not null,
    number     smallint     not null,
    service    varchar(30)  character set ascii not null,
    state      varchar(10)  character set ascii not null, -- WAITING, CALLED, SERVED, MISSED, CANCELLED, EXPIRED
    holder     char(26)     character set ascii null, -- the browser that took it, while it is live; null: handed out on paper
    taken_by   char(26)     character set ascii null, -- the same, kept for its page of that day
    counter    smallint     null,
    calls      smallint     not null,
    taken_at   datetime(3)  not null,
    called_at  datetime(3)  null, -- for the first time
    expires_at datetime(3)  not null, -- when the hall closes that day
    unique key hall_ticket_number (hall_id, on_day, number),
    unique key hall_ticket_holder (hall_id, on_day, holder), -- one live number a browser
    index hall_ticket_state (hall_id, on_day, state, number),
    index hall_ticket_called (hall_id, on_day, called_at),
    index hall_ticket_taken_by (hall_id, on_day, taken_by, number),
    index hall_ticket_expiry (state, expires_at)
) default charset = utf8mb4;

create table hall_ticket_event (
    id         bigint      not null primary key,
    ticket_id  bigint      not null,
    at         datetime(3) not null,
    actor      varchar(80) not null,
    step       varchar(12) character set ascii not null,
    from_state varchar(10) character set ascii null,
    to_state   varchar(10) character set ascii not null,
    counter    smallint    null,
    index hall_ticket_event_ticket (ticket_id, id)
) default charset = utf8mb4;
