-- What the boards add up, counted as it happens (domain.md: the supervisor's questions); no board reads orders that ended.
create table service_month (
    month      date        not null, -- its first day
    branch     varchar(40) not null,
    order_type varchar(20) character set ascii not null,
    step       varchar(30) character set ascii not null, -- of the table of limits; ORDER for the orders themselves
    ended      int         not null, -- clocks that ended
    broken     int         not null, -- of them, too late
    created    int         not null,
    closed     int         not null,
    reopened   int         not null,
    repeated   int         not null, -- asked for again within 30 days
    primary key (month, branch, order_type, step)
) default charset = utf8mb4;
