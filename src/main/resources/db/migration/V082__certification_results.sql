-- The last verdict on each case of the certification script, which outlives the calls it came from.
create table certification_result (
    partner_id bigint       not null,
    case_id    varchar(60)  character set ascii not null,
    verdict    varchar(8)   character set ascii not null, -- PASSED, FAILED
    evidence   varchar(300) character set ascii not null, -- Request-Ids, space separated
    judged_at  datetime(3)  not null,
    primary key (partner_id, case_id)
) default charset = utf8mb4;
