package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A shop whose system tells of its orders. */
@Entity
class Shop {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "event_source_id")
  private UUID eventSourceId;

  @Enumerated(EnumType.STRING)
  private ShopPlatform platform;

  private String domain;

  @Column(name = "app_key")
  private String appKey;

  @Column(name = "platform_shop_id")
  private String platformShopId;

  @Enumerated(EnumType.STRING)
  @Column(name = "order_ids")
  private OrderIds orderIds;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Shop() {}

  Shop(UUID id, NewShop facts, Instant now) {
    this.id = id;
    this.eventSourceId = facts.eventSourceId();
    this.platform = facts.platform();
    this.orderIds = facts.orderIds() == null ? OrderIds.ID : facts.orderIds();
    this.createdAt = now;
    name(facts.domain(), facts.appKey(), facts.platformShopId(), now);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void apply(ShopUpdate update, Instant now) {
    ShopUpdate facts = update.checked(platform);
    name(facts.domain(), facts.appKey(), facts.platformShopId(), now);
  }

  private void name(String host, String key, String shopId, Instant now) {
    domain = host == null ? null : host.toLowerCase(Locale.ROOT);
    appKey = key;
    platformShopId = shopId;
    updatedAt = now;
  }

  /** Another secret signs its deliveries from now on. */
  void rotated(Instant now) {
    updatedAt = now;
  }

  ShopView view() {
    return new ShopView(
        id,
        eventSourceId,
        platform,
        domain,
        appKey,
        platformShopId,
        orderIds,
        ShopView.ADDRESS + id,
        version,
        createdAt,
        updatedAt);
  }
}
