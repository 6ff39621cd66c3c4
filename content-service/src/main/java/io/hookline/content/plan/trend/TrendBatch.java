package io.hookline.content.plan.trend;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;

/** Many new trends with one statement. */
@Singleton
class TrendBatch {

  /** In the order of names, so that two imports of the same wait and do not lock. */
  private static final String INSERT =
      """
      insert into trend (brand, id, kind, name, name_key, link, link_key, description, network,
                         found_in, found_at, regions, category, category_key, state, terms, version, created_at,
                         updated_at)
      select :brand, t.id, t.kind, t.name, r.keys ->> 'nameKey', t.link, r.keys ->> 'linkKey',
             t.description, t.network, t."foundIn", t."foundAt", t.regions, t.category,
             r.keys ->> 'categoryKey', t.state, r.terms::jsonb, t.version, t."createdAt", t."updatedAt"
        from jsonb_to_recordset(:rows::jsonb) as r(trend jsonb, keys jsonb, terms text)
       cross join lateral jsonb_to_record(r.trend)
          as t(id uuid, kind text, name text, link text, description text, network text,
               "foundIn" text, "foundAt" timestamptz, regions text[], category text, state text,
               version bigint, "createdAt" timestamptz, "updatedAt" timestamptz)
       order by t.kind, r.keys ->> 'nameKey'
      """;

  private static final TermsColumn TERMS = new TermsColumn();

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  /** A trend with what there is only one of. */
  record Row(TrendView trend, TrendKeys keys) {

    /** As they are written. */
    @JsonProperty
    String terms() {
      return TERMS.convertToDatabaseColumn(trend.terms());
    }
  }

  TrendBatch(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  void add(Collection<Row> trends) {
    if (!trends.isEmpty()) {
      String rows = OwnJson.write(json, trends);
      jdbi.useHandle(
          handle ->
              handle.createUpdate(INSERT).bind("brand", brand.slug()).bind("rows", rows).execute());
    }
  }
}
