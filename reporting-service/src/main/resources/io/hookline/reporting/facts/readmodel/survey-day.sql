insert into survey_day as t (brand, survey_id, day, answers, version, recorded_at)
select distinct on ("surveyId", day) :brand, "surveyId", day, answers, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r ("surveyId" uuid, day date, answers jsonb, version bigint, "recordedAt" timestamptz)
 order by "surveyId", day, version desc
on conflict (brand, survey_id, day) do update
   set answers = excluded.answers,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
