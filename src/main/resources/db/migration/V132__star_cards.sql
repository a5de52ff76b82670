-- Star cards and what customers answered on them (domain.md: The star standard). Instants are UTC.
create table star_card (
    id          bigint      not null primary key,
    order_id    bigint      not null,
    visit       int         not null, -- how often the order had been reopened: each visit has a card of its own
    -- In clear, because the technician prints it again during the visit. It opens nothing personal
    -- and gives one right: to say once, within its days, how the visit was.
    code        char(12)    character set ascii not null,
    issued_at   datetime(3) not null,
    expires_at  datetime(3) not null,
    unique key star_card_code (code),
    unique key star_card_visit (order_id, visit)
) default charset = utf8mb4;

create table rating (
    id            bigint        not null primary key,
    card_id       bigint        not null,
    order_id      bigint        not null,
    order_number  char(12)      character set ascii not null,
    order_type    varchar(20)   character set ascii not null,
    branch        varchar(40)   not null, -- that had the order when the answer came
    visited_at    datetime(3)   not null,
    stars         int           not null, -- 1 to 5
    words         varchar(1000) null,
    call_me       boolean       not null,
    actor         varchar(80)   character set ascii not null, -- guest:web or the resident
    given_at      datetime(3)   not null,
    given_month   date          not null, -- its first day, Asia/Shanghai
    state         varchar(12)   character set ascii not null, -- of the call-back: NONE, WAITING, TRIED, SETTLED, UNREACHED
    to_call       boolean       not null, -- WAITING or TRIED
    tries         int           not null, -- calls that reached nobody
    version       int           not null,
    unique key rating_card (card_id),
    index rating_list (to_call, id),
    index rating_branch (branch, to_call, id),
    index rating_type (order_type, to_call, id),
    index rating_month (given_month, to_call, id),
    index rating_branch_month (branch, given_month, to_call, id)
) default charset = utf8mb4;

create table rating_one (
    rating_id  bigint      not null,
    one        varchar(20) character set ascii not null,
    answer     varchar(8)  character set ascii not null, -- YES, NO, UNSURE
    primary key (rating_id, one)
) default charset = utf8mb4;
