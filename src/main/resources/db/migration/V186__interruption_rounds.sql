-- Who is told of an interruption: a walk through its areas in lots, each lot with its messages in one transaction.
create table interruption_round (
    id              bigint      not null primary key,
    interruption_id bigint      not null,
    version_no      int         not null,
    step            varchar(12) character set ascii not null, -- PUBLISHED, CHANGED, RESTORED, WITHDRAWN
    state           varchar(12) character set ascii not null, -- RUNNING, DONE, SUPERSEDED
    area_at         int         not null, -- areas that are walked through
    last_street     varchar(60) not null, -- how far the next one is
    last_community  varchar(60) not null,
    last_account    bigint      not null,
    told            int         not null, -- accounts
    begun_at        datetime(3) not null,
    ended_at        datetime(3) null,
    index interruption_round_state (state, id),
    index interruption_round_of (interruption_id, id)
) default charset = utf8mb4;
