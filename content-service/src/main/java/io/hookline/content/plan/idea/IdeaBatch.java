package io.hookline.content.plan.idea;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Many new ideas with one statement. */
@Singleton
class IdeaBatch {

  /** In the order of external ids, so that two imports of the same wait and do not lock. */
  private static final String INSERT =
      """
      insert into idea (brand, id, external_id, title, description, source, trend_id, comment_id,
                        state, score, impact, confidence, ease, pillar_id, series_id,
                        funnel_stage, creator_id, links, learning_ids, terms, version, created_at, updated_at)
      select :brand, r.id, r."externalId", r.title, r.description, r.source, r."trendId",
             r."commentId", r.state, r.score, (r."scoreParts" ->> 'impact')::int,
             (r."scoreParts" ->> 'confidence')::int, (r."scoreParts" ->> 'ease')::int,
             r."pillarId", r."seriesId", r."funnelStage", r."creatorId", r.links, r."learningIds",
             i.terms::jsonb,
             r.version, r."createdAt", r."updatedAt"
        from jsonb_to_recordset(:rows::jsonb) as i(idea jsonb, terms text)
       cross join lateral jsonb_to_record(i.idea)
          as r(id uuid, "externalId" text, title text, description text, source text,
               "trendId" uuid, "commentId" uuid, state text, score int, "scoreParts" jsonb,
               "pillarId" uuid, "seriesId" uuid, "funnelStage" text, "creatorId" uuid,
               links text[], "learningIds" uuid[], version bigint, "createdAt" timestamptz,
               "updatedAt" timestamptz)
       order by r."externalId", r.id
      """;

  private static final TermsColumn TERMS = new TermsColumn();

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  IdeaBatch(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * An idea to write.
   *
   * @param terms as they are written
   */
  private record Row(IdeaView idea, String terms) {

    static Row of(IdeaView idea) {
      return new Row(idea, TERMS.convertToDatabaseColumn(idea.terms()));
    }
  }

  void add(List<IdeaView> ideas) {
    if (!ideas.isEmpty()) {
      String rows = OwnJson.write(json, ideas.stream().map(Row::of).toList());
      jdbi.useHandle(
          handle ->
              handle.createUpdate(INSERT).bind("brand", brand.slug()).bind("rows", rows).execute());
    }
  }
}
