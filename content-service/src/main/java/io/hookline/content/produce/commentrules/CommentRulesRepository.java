package io.hookline.content.produce.commentrules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The versions of a brand's rules; one row of the brand says which one holds. */
@ApplicationScoped
class CommentRulesRepository {

  private static final String COLUMNS =
      """
      select v.id, v.version, v.rules::text as rules, v.set_by, v.job_id, v.created_at
        from comment_rules s
        join comment_rules_version v on v.brand = s.brand
       where s.brand = :brand
      """;

  private static final String ADD =
      """
      insert into comment_rules_version (id, brand, version, rules, set_by, job_id, created_at)
      values (:id, :brand, :version, :rules::jsonb, :by, :job, :now)
      """;

  private static final TypeReference<List<CommentRule>> RULES = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  CommentRulesRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.clock = clock;
  }

  /** The rules that hold. */
  CommentRulesView current() {
    return find(" and v.version = s.version", null)
        .orElseThrow(() -> unknown("The brand has none."));
  }

  /**
   * @param id of a version
   * @throws Problem COMMENT_RULES_NOT_FOUND
   */
  CommentRulesView get(UUID id) {
    return find(" and v.id = :id", id)
        .orElseThrow(() -> unknown("There is no version " + id + " of the rules."));
  }

  private static Problem unknown(String detail) {
    return new Problem(CommentRulesProblem.COMMENT_RULES_NOT_FOUND, detail);
  }

  private Optional<CommentRulesView> find(String which, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COLUMNS + which)
                .bind("brand", brand.slug())
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
  }

  List<CommentRulesView> before(long version, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    COLUMNS + " and v.version < :version order by v.version desc limit :limit")
                .bind("brand", brand.slug())
                .bind("version", version)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  /** Sets the rules that hold from now on. */
  void set(int version, List<CommentRule> rules, String by, UUID job) {
    add(version, rules, by, job);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update comment_rules set version = :version where brand = :brand")
                .bind("version", version)
                .bind("brand", brand.slug())
                .execute());
  }

  /** The first rules of a brand, unless it has some. */
  boolean setFirst(List<CommentRule> rules, String by) {
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into comment_rules (brand, version) values (:brand, 1)
                        on conflict do nothing
                        """)
                    .bind("brand", brand.slug())
                    .execute());
    if (added == 1) {
      add(1, rules, by, null);
    }
    return added == 1;
  }

  private void add(int version, List<CommentRule> rules, String by, UUID job) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("id", Ids.next())
                .bind("brand", brand.slug())
                .bind("version", version)
                .bind("rules", OwnJson.write(json, rules))
                .bind("by", by)
                .bind("job", job)
                .bind("now", clock.instant())
                .execute());
  }

  private CommentRulesView view(ResultSet row) throws SQLException {
    return new CommentRulesView(
        row.getObject("id", UUID.class),
        OwnJson.read(json, row.getString("rules"), RULES),
        row.getString("set_by"),
        row.getObject("job_id", UUID.class),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
