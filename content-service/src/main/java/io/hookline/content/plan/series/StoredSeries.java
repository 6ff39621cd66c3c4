package io.hookline.content.plan.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.content.text.ByName;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Many series with few statements. */
@Singleton
class StoredSeries {

  private static final TermsColumn TERMS = new TermsColumn();

  private static final String NAMED =
      "select *, lower(name) as key from series where brand = :brand and lower(name) = any (:keys)";

  private static final String ADD =
      """
      insert into series (id, brand, pillar_id, name, hook, context, payoff, next_step, terms,
                          per_week, variation, state, version, created_at, updated_at)
      select id, :brand, "pillarId", name, hook, context, payoff, "nextStep", terms::jsonb, "perWeek",
             variation, state, version, "createdAt", "updatedAt"
        from jsonb_to_recordset(:series::jsonb)
          as added (id uuid, "pillarId" uuid, name text, hook text, context text, payoff text,
                    "nextStep" text, "perWeek" int, variation jsonb, state text, version bigint,
                    "createdAt" timestamptz, "updatedAt" timestamptz)
        join unnest(:ids, :terms) as of_series (series_id, terms) on series_id = id
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Vocabularies vocabularies;

  StoredSeries(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Vocabularies vocabularies) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.vocabularies = vocabularies;
  }

  ByName<SeriesView> named(Collection<String> names) {
    return jdbi.withHandle(handle -> new ByName<>(handle, brand.slug(), names, NAMED, this::read));
  }

  void add(List<SeriesView> series) {
    List<UUID> ids = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    for (SeriesView one : series) {
      ids.add(one.id());
      terms.add(TERMS.convertToDatabaseColumn(one.terms()));
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("series", OwnJson.write(json, series))
                .bindArray("ids", UUID.class, ids)
                .bindArray("terms", String.class, terms)
                .execute());
  }

  private SeriesView read(ResultSet row, StatementContext context) throws SQLException {
    return new SeriesView(
            row.getObject("id", UUID.class),
            row.getObject("pillar_id", UUID.class),
            row.getString("name"),
            row.getString("hook"),
            row.getString("context"),
            row.getString("payoff"),
            row.getString("next_step"),
            TERMS.convertToEntityAttribute(row.getString("terms")),
            row.getObject("per_week", Integer.class),
            OwnJson.read(json, row.getString("variation"), Variation.class),
            SeriesState.valueOf(row.getString("state")),
            row.getLong("version"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            row.getObject("updated_at", OffsetDateTime.class).toInstant())
        .meant(vocabularies::now);
  }
}
