package io.hookline.content.plan.trend;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Whether a trend is one that the brand has already. */
@Singleton
class KnownTrends {

  private static final String KNOWN =
      """
      with sent as (
        select * from jsonb_to_recordset(:sent::jsonb)
          as s(id uuid, kind text, "nameKey" text, "linkKey" text))
      select t.id, t.kind, t.name_key, t.link_key, t.category_key
        from sent join trend t on t.brand = :brand and t.kind = sent.kind
         and t.name_key = sent."nameKey" and t.id <> sent.id
       union
      select t.id, t.kind, t.name_key, t.link_key, t.category_key
        from sent join trend t on t.brand = :brand and t.link_key = sent."linkKey"
         and t.id <> sent.id
      """;

  private final TrendRepository trends;
  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  KnownTrends(TrendRepository trends, Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.trends = trends;
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Those that share a name or a link with one of these and are not the same. */
  List<TrendKeys> like(Collection<TrendKeys> sent) {
    String keys = OwnJson.write(json, sent);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bind("brand", brand.slug())
                .bind("sent", keys)
                .map(ConstructorMapper.of(TrendKeys.class))
                .list());
  }

  /** The same, with all that is known of them. */
  List<TrendBatch.Row> rowsLike(Collection<TrendKeys> sent) {
    List<UUID> ids = like(sent).stream().map(TrendKeys::id).toList();
    return ids.isEmpty()
        ? List.of()
        : trends.all(ids).stream()
            .map(trend -> new TrendBatch.Row(trends.shown(trend), trend.keys()))
            .toList();
  }

  /**
   * @throws Problem TREND_NAME_KNOWN, TREND_LINK_KNOWN
   */
  void requireNone(TrendKeys sent) {
    like(List.of(sent)).stream()
        .findFirst()
        .ifPresent(
            known -> {
              throw refusal(sent, known);
            });
  }

  /** Points at the one that is known. */
  static Problem refusal(TrendKeys sent, TrendKeys known) {
    boolean byName = sent.sharesName(known);
    return new Problem(
        byName ? TrendProblem.TREND_NAME_KNOWN : TrendProblem.TREND_LINK_KNOWN,
        "It is the trend " + known.id() + ".",
        List.of(new Violation(byName ? "name" : "link", "is of the trend " + known.id())));
  }
}
