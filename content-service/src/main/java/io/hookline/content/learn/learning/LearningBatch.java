package io.hookline.content.learn.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.search.SearchText;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Many new learnings with one statement. */
@Singleton
class LearningBatch {

  /** In the order of external ids, so that two imports of the same wait and do not lock. */
  private static final String INSERT =
      """
      insert into learning (brand, id, external_id, statement, statement_key, detail, pillar_ids,
                            series_ids, networks, terms, evidence, confidence, learned_on,
                            known_since, review_on, state, content_version, search, version, created_at, updated_at)
      select :brand, r.id, r."externalId", r.statement, i."statementKey", r.detail, r."pillarIds",
             r."seriesIds", r.networks, i.terms::jsonb, r.evidence, r.confidence, r."learnedOn",
             i."knownSince", r."reviewOn", r.state, r."contentVersion", i.search::tsvector, r.version, r."createdAt",
             r."updatedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as i(learning jsonb, "statementKey" text, "knownSince" timestamptz, terms text, search text)
       cross join lateral jsonb_to_record(i.learning)
          as r(id uuid, "externalId" text, statement text, detail text, "pillarIds" uuid[],
               "seriesIds" uuid[], networks text[], evidence jsonb, confidence text,
               "learnedOn" date, "reviewOn" date, state text, "contentVersion" int, version bigint,
               "createdAt" timestamptz, "updatedAt" timestamptz)
       order by r."externalId", r.id
      """;

  private static final TermsColumn TERMS = new TermsColumn();

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Calendars calendars;

  LearningBatch(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Calendars calendars) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.calendars = calendars;
  }

  /** A learning to write, with what no view shows. */
  private record Row(
      LearningView learning, String statementKey, Instant knownSince, String terms, String search) {

    static Row of(LearningView learning, BrandCalendar calendar) {
      Instant kept = learning.createdAt();
      return new Row(
          learning,
          StatementKey.of(learning.statement()),
          Learned.of(learning.learnedOn(), kept, calendar, kept).since(),
          TERMS.convertToDatabaseColumn(learning.terms()),
          SearchText.tokens(learning.statement(), learning.detail()));
    }
  }

  void add(List<LearningView> learnings) {
    if (!learnings.isEmpty()) {
      BrandCalendar calendar = calendars.current();
      String rows =
          OwnJson.write(json, learnings.stream().map(one -> Row.of(one, calendar)).toList());
      jdbi.useHandle(
          handle ->
              handle.createUpdate(INSERT).bind("brand", brand.slug()).bind("rows", rows).execute());
    }
  }
}
