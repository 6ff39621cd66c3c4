package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.conversion.ConversionChannels;
import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Says of single orders by which channel they came. */
@ApplicationScoped
class ChannelsOfOrders implements ConversionChannels {

  private static final String ORIGINS =
      """
      select c.conversion_id, o.facts::text
        from conversion_origin c join origin o on o.brand = c.brand and o.id = c.origin_id
       where c.brand = :brand and c.conversion_id = any(:conversions)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final HoldingRules rules;
  private final CampaignKinds kinds;

  ChannelsOfOrders(
      Jdbi jdbi, ObjectMapper json, CurrentBrand brand, HoldingRules rules, CampaignKinds kinds) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.rules = rules;
    this.kinds = kinds;
  }

  @Override
  public Map<UUID, Channel> of(Collection<UUID> conversions) {
    Map<UUID, Origin> origins = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(ORIGINS)
                .bind("brand", brand.slug())
                .bindArray("conversions", UUID.class, conversions)
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject(1, UUID.class),
                            OwnJson.read(json, row.getString(2), Origin.class)))
                .forEach(entry -> origins.put(entry.getKey(), entry.getValue())));
    RuleSet present = rules.present();
    Map<String, String> known = kinds.of(origins.values());
    Map<UUID, Channel> channels = new HashMap<>();
    origins.forEach(
        (id, origin) -> {
          Verdict verdict = present.classify(CampaignKinds.with(known, origin));
          channels.put(id, new Channel(verdict.channel(), verdict.adKind(), present.version()));
        });
    return channels;
  }
}
