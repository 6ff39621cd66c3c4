package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.evidence.change.Changed;
import io.hookline.attribution.evidence.change.ConversionChanges;
import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sql.ArrayParameters;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells sister services by which channel each combination of facts came: of new ones, and of those
 * that other rules, or the cost of an ad, may have changed. What is new is only marked where it is
 * written, so that nothing that is committed meanwhile is missed; see ADR 0122.
 */
@ApplicationScoped
public class ClassifyOrigins {

  private static final int BATCH = 1000;

  static final String STALE =
      """
      select c.origin_id, o.facts::text as facts
        from origin_channel c join origin o on o.brand = c.brand and o.id = c.origin_id
       where c.brand = :brand and c.rules_version < :rules
       order by c.origin_id limit :limit
         for update of c skip locked
      """;

  private static final String KEEP =
      """
      update origin_channel c
         set channel = t.channel, ad_kind = t.ad_kind, rules_version = :rules,
             version = c.version
               + ((c.channel, c.ad_kind) is distinct from (t.channel, t.ad_kind))::int
        from unnest(:ids::uuid[], :channels::text[], :kinds::text[]) as t (id, channel, ad_kind)
       where c.brand = :brand and c.origin_id = t.id
      returning new.origin_id, new.channel, new.ad_kind, new.rules_version, new.version,
                old.version <> new.version as news,
                old.rules_version = 0 and old.version > 0 as by_ad
      """;

  private record Stale(UUID id, Origin origin) {}

  private record Classified(UUID id, Verdict verdict) {}

  /**
   * @param news whether it came out otherwise
   * @param byAd whether it was marked, and not because it is new
   */
  private record Kept(OriginEvent.OriginChannel told, boolean news, boolean byAd) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final HoldingRules rules;
  private final CampaignKinds kinds;
  private final Outbox outbox;
  private final ConversionChanges changes;
  private final BrandsWith brands;
  private final BrandTurns turns;

  ClassifyOrigins(
      Jdbi jdbi,
      ObjectMapper json,
      CurrentBrand brand,
      HoldingRules rules,
      CampaignKinds kinds,
      Outbox outbox,
      ConversionChanges changes,
      BrandsWith brands,
      BrandTurns turns) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.rules = rules;
    this.kinds = kinds;
    this.outbox = outbox;
    this.changes = changes;
    this.brands = brands;
    this.turns = turns;
  }

  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "origins",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work(
        "Channels of origins", () -> brands.of("brands_with_stale_origins"), () -> step(BATCH));
  }

  /**
   * One step for the present brand, whole or not at all.
   *
   * @param limit of origins
   * @return whether there may be more
   */
  @Transactional
  public boolean step(int limit) {
    RuleSet present = rules.present();
    List<Stale> stale = jdbi.withHandle(handle -> stale(handle, present.version(), limit));
    if (stale.isEmpty()) {
      return false;
    }
    Map<String, String> known = kinds.of(stale.stream().map(Stale::origin).toList());
    List<Classified> classified =
        stale.stream()
            .map(
                each ->
                    new Classified(
                        each.id(), present.classify(CampaignKinds.with(known, each.origin()))))
            .toList();
    List<Kept> kept = jdbi.withHandle(handle -> keep(handle, present.version(), classified));
    List<Kept> news = kept.stream().filter(Kept::news).toList();
    outbox.append(
        brand.slug(), news.stream().map(k -> new OriginEvent.Classified(k.told())).toList());
    if (news.stream().anyMatch(Kept::byAd)) {
      Changed changed = new Changed();
      changed.addAll(ChangeCause.AD_KIND);
      changes.add(changed);
    }
    return stale.size() == limit;
  }

  private List<Stale> stale(Handle handle, long version, int limit) {
    return handle
        .createQuery(STALE)
        .bind("brand", brand.slug())
        .bind("rules", version)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Stale(
                    row.getObject("origin_id", UUID.class),
                    OwnJson.read(json, row.getString("facts"), Origin.class)))
        .list();
  }

  private List<Kept> keep(Handle handle, long version, List<Classified> all) {
    return handle
        .createQuery(KEEP)
        .bind("brand", brand.slug())
        .bind("rules", version)
        .bind("ids", ArrayParameters.of(all, c -> c.uuids(Classified::id)))
        .bind("channels", ArrayParameters.of(all, c -> c.texts(each -> each.verdict().channel())))
        .bind("kinds", ArrayParameters.of(all, c -> c.texts(each -> name(each.verdict().adKind()))))
        .map((row, context) -> kept(row))
        .list();
  }

  private static String name(AdKind kind) {
    return kind == null ? null : kind.name();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    String kind = row.getString("ad_kind");
    return new Kept(
        new OriginEvent.OriginChannel(
            row.getObject("origin_id", UUID.class),
            row.getString("channel"),
            kind == null ? null : AdKind.valueOf(kind),
            row.getLong("rules_version"),
            row.getLong("version")),
        row.getBoolean("news"),
        row.getBoolean("by_ad"));
  }
}
