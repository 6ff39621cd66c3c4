package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.run.CompletedRun;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Reads what ads cost, with one statement, and puts it where a run has touches of such ads. */
@Singleton
class AdCosts {

  /** Ads of which nobody says of which kind they are. */
  static final String NO_KIND = "";

  /** Days of ads stand at their midnight in UTC. */
  static final String COSTS =
      """
      select coalesce(ad_kind, '') as ad_kind,
             sum(spend) filter (where spend_currency = :currency) as spend,
             coalesce(bool_or(spend_currency <> :currency), false) as other_currency,
             sum(impressions)::bigint as impressions, sum(clicks)::bigint as clicks,
             sum(conversions)::bigint as claimed
        from ad_day
       where brand = :brand and counts
         and at >= coalesce(:firstDay::date::timestamp at time zone 'UTC', '-infinity')
         and at <= :lastDay::date::timestamp at time zone 'UTC'
       group by 1
      """;

  private static final String CHANNELS =
      """
      select distinct u.channel, u.ad_kind from credit_unit u
       where %s and u.ad_kind is not null
      """
          .formatted(CompletedRun.holds("u"));

  private record OfKind(String kind, AdCost cost) {}

  private record Placed(String channel, String kind) {}

  private final Jdbi jdbi;

  AdCosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** By kind of ad, those without a kind under {@link #NO_KIND}. */
  Map<String, AdCost> byKind(RunQuestion asked) {
    Map<String, AdCost> costs = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            asked
                .bindWithoutRun(handle.createQuery(COSTS))
                .bind("currency", asked.period().brand().currency())
                .map((row, context) -> new OfKind(row.getString("ad_kind"), AdCost.read(row)))
                .forEach(one -> costs.put(one.kind(), one.cost())));
    return costs;
  }

  /** By channel; what no channel has touches of, and what has no kind, under {@link #NO_KIND}. */
  Map<String, AdCost> byChannel(CompletedRun run, Map<String, AdCost> byKind) {
    List<Placed> placed =
        jdbi.withHandle(
            handle ->
                run.bind(handle.createQuery(CHANNELS))
                    .map(
                        (row, context) ->
                            new Placed(row.getString("channel"), row.getString("ad_kind")))
                    .list());
    Map<String, AdCost> costs = new HashMap<>();
    byKind.forEach(
        (kind, cost) -> {
          List<String> channels =
              placed.stream().filter(one -> one.kind().equals(kind)).map(Placed::channel).toList();
          if (channels.size() > 1) {
            channels.forEach(channel -> costs.merge(channel, AdCost.SHARED, AdCost::plus));
          } else {
            costs.merge(channels.isEmpty() ? NO_KIND : channels.get(0), cost, AdCost::plus);
          }
        });
    return costs;
  }
}
