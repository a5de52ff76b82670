-- Answers counted as they come, so that a board or the public page adds up some hundreds of rows
-- and never scans answers (domain.md: Satisfaction).
create table satisfaction_month (
    month      date        not null, -- its first day, Asia/Shanghai
    branch     varchar(40) not null,
    order_type varchar(20) character set ascii not null, -- empty: asked about no order
    source     varchar(8)  character set ascii not null, -- VISIT, SURVEY
    answers    int         not null,
    satisfied  int         not null,
    primary key (month, branch, order_type, source)
) default charset = utf8mb4;
