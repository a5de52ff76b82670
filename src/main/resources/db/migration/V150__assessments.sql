-- The published formula of the quarterly assessment by dated version, and the scores of closed quarters.
create table assessment_formula (
    id             bigint      not null primary key,
    effective_on   date        not null, -- the first day of a quarter
    attainment     int         not null, -- weights in per cent; together 100
    satisfaction   int         not null,
    solved_at_once int         not null,
    asked_once     int         not null,
    created_by     varchar(80) character set ascii not null,
    created_at     datetime(3) not null,
    unique key assessment_formula_day (effective_on)
) default charset = utf8mb4;

insert into assessment_formula values (1, '2015-01-01', 40, 30, 15, 15, 'system:founding', '2015-01-01 00:00:00');

create table assessment (
    id            bigint      not null primary key,
    quarter_start date        not null,
    branch        varchar(40) not null,
    formula_id    bigint      not null,
    attainment    int         null, -- tenths of a per cent; null where there was nothing to count
    satisfaction  int         null,
    solved_at_once int        null,
    asked_once    int         null,
    score         int         null, -- tenths of a point
    closed_by     varchar(80) character set ascii not null,
    closed_at     datetime(3) not null,
    unique key assessment_quarter (quarter_start, branch)
) default charset = utf8mb4;
