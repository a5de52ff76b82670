-- What of a day's credit and suspense found its purpose later, or went back: by the day on which it did (domain.md: Bills, Payments).
create index allocation_applied_later on allocation (applied_later, created_at);
create index suspense_worked on suspense_item (partner_id, worked_at);
create index refund_decided on refund (partner_id, decided_at);
