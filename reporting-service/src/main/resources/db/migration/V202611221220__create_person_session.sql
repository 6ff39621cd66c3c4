-- Who is logged in to the pages. The id is derived from the session's cookie, and so is the key that
-- the person's tokens are sealed with: nothing here opens a session without the cookie.
create table person_session (
  id bytea constraint pk_person_session primary key,
  tokens bytea not null,
  expires_at timestamptz not null
);
create index ix_person_session_expires_at on person_session (expires_at);
grant select, insert, delete on person_session to ${app};
select not_audited('log-ins are recorded by the OIDC server', 'person_session');
