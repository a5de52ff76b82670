-- The board of running time limits reads one index: each clock knows the unit and the type of its order.
alter table order_clock
    add column branch varchar(40) null, -- that has the order while the clock runs
    add column type varchar(20) character set ascii null;

update order_clock c join work_order o on o.id = c.order_id
set c.branch = o.branch, c.type = o.type;

alter table order_clock
    modify column branch varchar(40) not null,
    modify column type varchar(20) character set ascii not null,
    add index order_clock_units (stopped_at, branch, type, marks, agreed_due_at, due_at, floor_due_at),
    drop index order_clock_running;
