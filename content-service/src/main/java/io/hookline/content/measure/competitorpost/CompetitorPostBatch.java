package io.hookline.content.measure.competitorpost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;

/** Many new posts of competitors with one statement. */
@ApplicationScoped
class CompetitorPostBatch {

  /** In the order of videos, so that two imports of the same wait and do not lock. */
  private static final String INSERT =
      """
      insert into competitor_post (brand, id, competitor_id, network, network_post_id, url, caption,
                                   published_at, terms, version, created_at, updated_at)
      select :brand, p.id, p."competitorId", p.network, p."networkPostId", p.url, p.caption,
             p."publishedAt", r.terms::jsonb, p.version, p."createdAt", p."updatedAt"
        from jsonb_to_recordset(:rows::jsonb) as r(post jsonb, terms text)
       cross join lateral jsonb_to_record(r.post)
          as p(id uuid, "competitorId" uuid, network text, "networkPostId" text, url text,
               caption text, "publishedAt" timestamptz, version bigint, "createdAt" timestamptz,
               "updatedAt" timestamptz)
       order by p.network, p."networkPostId"
      """;

  private static final TermsColumn TERMS = new TermsColumn();

  private final Jdbi jdbi;
  private final ObjectMapper json;

  CompetitorPostBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** A post with its terms as they are written. */
  private record Row(CompetitorPostView post) {
    @JsonProperty
    String terms() {
      return TERMS.convertToDatabaseColumn(post.terms());
    }
  }

  void add(String brand, Collection<CompetitorPostView> posts) {
    if (!posts.isEmpty()) {
      String rows = OwnJson.write(json, posts.stream().map(Row::new).toList());
      jdbi.useHandle(
          handle -> handle.createUpdate(INSERT).bind("brand", brand).bind("rows", rows).execute());
    }
  }
}
