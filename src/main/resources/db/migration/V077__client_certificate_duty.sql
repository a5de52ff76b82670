-- A client that ever had a TLS certificate calls over one, until staff lift that: revoking the last one lifts nothing.
alter table partner_client
    add certificate_required boolean not null default false;
update partner_client set certificate_required = true
where exists (select 1 from client_credential k where k.client_id = partner_client.id and k.kind = 'CERTIFICATE');
