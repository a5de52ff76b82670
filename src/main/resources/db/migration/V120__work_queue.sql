-- The staff's queue of work orders: each filter begins at one column and is answered from that column's index alone,
-- in the order it is shown in. Columns behind the id spare the look at rows that another filter leaves out.
alter table work_order
    add column warn_at datetime(3) null, -- when 80 % of the time that ends next is gone
    add column queue_at datetime(3) generated always as (
        if(open_state, coalesce(due_at, timestamp'9999-12-31 00:00:00'), coalesce(closed_at, created_at))) stored,
    drop index work_order_open,
    drop index work_order_branch,
    drop index work_order_assignee,
    drop index work_order_type,
    drop index work_order_state;

alter table work_order
    add index work_order_open (open_state, queue_at, id, state, type, branch, district_code, assignee, escalated, warn_at),
    add index work_order_branch (branch, open_state, queue_at, id, state, type, district_code, assignee, escalated, warn_at),
    add index work_order_assignee (assignee, open_state, queue_at, id, state, type, branch, district_code, escalated, warn_at),
    add index work_order_type (type, open_state, queue_at, id, state, branch, district_code, assignee, escalated, warn_at),
    add index work_order_state (state, open_state, queue_at, id, type, branch, district_code, assignee, escalated, warn_at),
    add index work_order_district (district_code, open_state, queue_at, id, state, type, branch, assignee, escalated, warn_at),
    add index work_order_escalated (escalated, open_state, queue_at, id, state, type, branch, district_code, assignee, warn_at);
