-- The visit of a work order, booked for a slot. An order has one; what happened to it is in its events.
create table booking (
    id          bigint      not null primary key,
    order_id    bigint      not null,
    slot_id     bigint      not null,
    branch      varchar(40) not null, -- these four as the slot's
    skill       varchar(20) character set ascii not null,
    day         date        not null,
    part        varchar(9)  character set ascii not null,
    state       varchar(9)  character set ascii not null, -- BOOKED, DONE, NO_SHOW, CANCELLED
    moves       int         not null, -- how often another time was chosen
    reminded_on date        null, -- the day of the visit that its customer was reminded of
    created_at  datetime(3) not null,
    version     int         not null,
    unique key booking_order (order_id),
    index booking_branch (branch, day, part, id),
    index booking_day (day, state, id)
) default charset = utf8mb4;

create table booking_event (
    id         bigint      not null primary key, -- time-ordered
    booking_id bigint      not null,
    at         datetime(3) not null,
    actor      varchar(80) character set ascii not null,
    step       varchar(9)  character set ascii not null,
    from_state varchar(9)  character set ascii null,
    to_state   varchar(9)  character set ascii not null,
    slot_id    bigint      not null, -- after the step
    index booking_event_booking (booking_id, id)
) default charset = utf8mb4;
