-- Work orders (domain.md: Service requests and work orders). Instants are UTC.
create table work_order (
    id              bigint       not null primary key, -- time-ordered
    number          char(12)     character set ascii not null, -- yyMMdd and six digits, to be read over the telephone
    type            varchar(20)  character set ascii not null,
    service_class   varchar(30)  character set ascii null, -- where the time limits tell classes apart
    state           varchar(12)  character set ascii not null,
    open_state      boolean      not null, -- neither closed nor cancelled
    channel         varchar(10)  character set ascii not null, -- WEB, CALL, DESK, SYSTEM
    account_id      bigint       null,
    account_number  varchar(20)  character set ascii null,
    resident_id     bigint       null, -- who asked, where a resident did
    district_code   char(6)      character set ascii not null,
    branch          varchar(40)  not null,
    street          varchar(60)  not null,
    address_detail  varchar(100) not null,
    contact_name    varchar(100) not null,
    contact_phone   varchar(20)  character set ascii not null,
    language        varchar(5)   character set ascii not null, -- the customer's, of answers: zh-CN, en
    description     varchar(2000) not null,
    origin_id       bigint       null, -- the order that this one follows from
    papers_complete_at datetime(3) null,
    assignee        varchar(40)  character set ascii null, -- username of the technician
    handled_by      varchar(40)  character set ascii null, -- never the one who calls back
    handled_at      datetime(3)  null,
    answered_at     datetime(3)  null,
    closed_at       datetime(3)  null,
    solved          boolean      null, -- as the customer said at the call-back
    calls           int          not null, -- call-backs that reached nobody
    reopened        int          not null,
    escalated       boolean      not null,
    due_at          datetime(3)  null, -- the next end of a running clock
    created_at      datetime(3)  not null,
    version         int          not null,
    unique key work_order_number (number),
    index work_order_account (account_id, id),
    index work_order_resident (resident_id, id),
    index work_order_origin (origin_id),
    index work_order_open (open_state, due_at, id),
    index work_order_branch (branch, open_state, due_at, id),
    index work_order_assignee (assignee, open_state, due_at, id),
    index work_order_type (type, open_state, id),
    index work_order_state (state, id),
    index work_order_street (street, type, id)
) default charset = utf8mb4;

-- A row for each step: who, when, from what to what, and what the customer reads of it.
create table order_event (
    id          bigint        not null primary key, -- time-ordered
    order_id    bigint        not null,
    at          datetime(3)   not null,
    actor       varchar(80)   character set ascii not null,
    step        varchar(16)   character set ascii not null,
    from_state  varchar(12)   character set ascii null,
    to_state    varchar(12)   character set ascii not null,
    said        varchar(2000) null, -- shown to the customer
    note        varchar(2000) null, -- for staff only
    index order_event_order (order_id, id)
) default charset = utf8mb4;

-- One running or ended time limit of an order (domain.md: Service time limits).
create table order_clock (
    id             bigint       not null primary key,
    order_id       bigint       not null,
    step           varchar(30)  character set ascii not null,
    service_class  varchar(30)  character set ascii null,
    started_at     datetime(3)  not null,
    due_at         datetime(3)  null, -- null while the year's holidays are not published, or nothing is promised
    floor_due_at   datetime(3)  null, -- what law demands
    agreed_due_at  datetime(3)  null, -- takes precedence
    agreement      varchar(500) null,
    half_at        datetime(3)  null, -- 50 % of the time gone
    late_at        datetime(3)  null, -- 80 %
    next_mark_at   datetime(3)  null, -- when the next warning is to be said; null when none is left
    marks          int          not null, -- 0 none said, 1 half, 2 late, 3 broken
    paused_at      datetime(3)  null,
    stopped_at     datetime(3)  null,
    broken         boolean      not null,
    version        int          not null,
    index order_clock_order (order_id, id),
    index order_clock_marks (next_mark_at, id),
    index order_clock_running (stopped_at, due_at)
) default charset = utf8mb4;

create table order_clock_pause (
    id        bigint       not null primary key,
    clock_id  bigint       not null,
    from_at   datetime(3)  not null,
    to_at     datetime(3)  null,
    reason    varchar(500) not null, -- the customer reads it
    actor     varchar(80)  character set ascii not null,
    index order_clock_pause_clock (clock_id, id)
) default charset = utf8mb4;
