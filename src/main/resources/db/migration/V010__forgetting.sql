-- Old codes and messages are deleted every day (identity, notification): found by their age.
create index sign_in_code_expiry on sign_in_code (expires_at);
create index outgoing_message_age on outgoing_message (created_at);
