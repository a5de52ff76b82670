-- Alarms, the crews that answer them, and who else was told (domain.md: Service time limits, emergency). Instants are UTC.
create table crew (
    id       bigint      not null primary key,
    name     varchar(40) not null,
    branch   varchar(40) not null,
    phone    varchar(20) character set ascii not null,
    on_duty  boolean     not null,
    alarm_id bigint      null, -- the alarm it is out for
    version  int         not null,
    index crew_branch (branch, id)
) default charset = utf8mb4;

create table alarm (
    id            bigint       not null primary key, -- time-ordered
    order_id      bigint       not null,
    kind          varchar(12)  character set ascii not null, -- LEAK, SMELL, NO_GAS, FIRE, EXPLOSION, DAMAGE
    grade         varchar(8)   character set ascii not null, -- ORDINARY, MAJOR
    state         varchar(12)  character set ascii not null,
    running       boolean      not null,
    crew_id       bigint       null,
    received_at   datetime(3)  not null,
    dispatched_at datetime(3)  null,
    left_at       datetime(3)  null,
    arrived_at    datetime(3)  null,
    safe_at       datetime(3)  null,
    restored_at   datetime(3)  null,
    ended_at      datetime(3)  null,
    leave_by      datetime(3)  not null, -- three minutes after the call
    stay_until    datetime(3)  null, -- half an hour after gas is restored
    early_reason  varchar(300) null, -- why the crew left before
    recheck_id    bigint       null, -- the order of the expert's re-check
    version       int          not null,
    unique key alarm_order (order_id),
    index alarm_running (running, received_at, id),
    index alarm_received (received_at, id)
) default charset = utf8mb4;

create table alarm_linkage (
    id       bigint       not null primary key, -- time-ordered
    alarm_id bigint       not null,
    service  varchar(12)  character set ascii not null, -- POLICE, FIRE_BRIGADE, AMBULANCE
    at       datetime(3)  not null,
    actor    varchar(80)  character set ascii not null,
    words    varchar(300) not null,
    index alarm_linkage_alarm (alarm_id, id)
) default charset = utf8mb4;
