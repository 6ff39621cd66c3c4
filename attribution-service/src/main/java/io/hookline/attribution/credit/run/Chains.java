package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Runs that differ by nothing but the data that there was. */
@ApplicationScoped
class Chains {

  /** What runs of a chain have in common. */
  record Key(UUID setting, int settingVersion, int channelRulesVersion, Instant from) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Chains(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** The present one, which is made where there is none; nobody else adds to it meanwhile. */
  UUID locked(Key key) {
    return jdbi.withHandle(
        handle ->
            present(handle, key)
                .orElseGet(
                    () -> {
                      add(handle, key);
                      return present(handle, key).orElseThrow();
                    }));
  }

  private Optional<UUID> present(Handle handle, Key key) {
    return handle
        .createQuery(
            """
            select id from credit_chain
             where brand = :brand and setting_id = :setting and setting_version = :settingVersion
               and channel_rules_version = :rules and occurred_from is not distinct from :from
               and lapsed_at is null
               for update
            """)
        .bind("brand", brand.slug())
        .bind("setting", key.setting())
        .bind("settingVersion", key.settingVersion())
        .bind("rules", key.channelRulesVersion())
        .bind("from", key.from())
        .mapTo(UUID.class)
        .findOne();
  }

  private void add(Handle handle, Key key) {
    handle
        .createUpdate(
            """
            insert into credit_chain (brand, id, setting_id, setting_version, channel_rules_version,
                                      occurred_from, created_at)
            values (:brand, :id, :setting, :settingVersion, :rules, :from, :now)
            on conflict do nothing
            """)
        .bind("brand", brand.slug())
        .bind("id", Ids.next())
        .bind("setting", key.setting())
        .bind("settingVersion", key.settingVersion())
        .bind("rules", key.channelRulesVersion())
        .bind("from", key.from())
        .bind("now", clock.instant())
        .execute();
  }
}
