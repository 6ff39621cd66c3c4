package io.hookline.kit.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.arc.All;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps a service's replica of the brands, and lets its features put in place what a brand needs.
 * Goes before other subscriptions, because their tables refer to the brand. Every service has it
 * but the brands' owner.
 */
@Singleton
@Priority(100)
@UnlessBuildProperty(name = "hookline.brands.owned", stringValue = "true", enableIfMissing = true)
class BrandReplica implements FeedSubscription {

  /** The resource that this follows, as in the events' subjects. */
  static final String BRANDS = "brands";

  private static final String UPSERT =
      """
      insert into brand (slug, name, time_zone, currency, version)
      values (:slug, :name, :timeZone, :currency, :version)
      on conflict (slug) do update
         set name = excluded.name, time_zone = excluded.time_zone, version = excluded.version
       where brand.version < excluded.version
      """;

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Brand(String slug, String name, ZoneId timeZone, String currency, long version) {

    BrandFacts facts() {
      return new BrandFacts(slug, name, timeZone, currency);
    }
  }

  private final String feed;
  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final List<BrandSetup> setups;

  /**
   * @param feed of the service that owns the brands
   */
  BrandReplica(
      @ConfigProperty(name = "hookline.brands.feed") String feed,
      Jdbi jdbi,
      ObjectMapper json,
      @All List<BrandSetup> setups) {
    this.feed = feed;
    this.jdbi = jdbi;
    this.json = json;
    this.setups = setups.stream().sorted(Comparator.comparingInt(BrandSetup::order)).toList();
  }

  @Override
  public String feed() {
    return feed;
  }

  @Override
  public String resource() {
    return BRANDS;
  }

  @Override
  public void apply(String slug, List<CloudEvent> changes) {
    for (CloudEvent change : changes) {
      Brand brand = OwnJson.read(json, change.data(), Brand.class);
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(UPSERT)
                  .bind("slug", brand.slug())
                  .bind("name", brand.name())
                  .bind("timeZone", brand.timeZone().getId())
                  .bind("currency", brand.currency())
                  .bind("version", brand.version())
                  .execute());
      setups.forEach(setup -> setup.setUp(brand.facts()));
    }
  }
}
