package io.hookline.attribution.touch;

import io.hookline.attribution.link.Links;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes history over from an older link system, with three statements however many rows. */
@ApplicationScoped
class TouchImport implements ImportKind<ImportedTouch> {

  /** Claims external ids in their order, so that two imports at once cannot wait for each other. */
  private static final String CLAIM =
      """
      insert into touch_import (brand, external_id, touch_id, imported_at)
      select :brand, external_id, touch_id, :now
        from unnest(:externalIds::text[], :touchIds::uuid[]) as t(external_id, touch_id)
       order by external_id
      on conflict do nothing
      returning touch_id
      """;

  private static final String KNOWN =
      """
      select external_id, touch_id from touch_import
       where brand = :brand and external_id = any(:externalIds)
      """;

  private static final String INSERT =
      """
      insert into touch (brand, id, link_id, kind, occurred_at, received_at, click_id, ttclid,
                         email_sha256, agent)
      select :brand, t.id, t.link_id, t.kind, t.occurred_at, :now, t.click_id, t.ttclid, t.email,
             'UNKNOWN'
        from unnest(:ids::uuid[], :links::uuid[], :kinds::text[], :instants::timestamptz[],
                    :clickIds::text[], :ttclids::text[], :emails::text[])
          as t(id, link_id, kind, occurred_at, click_id, ttclid, email)
      """;

  private final Jdbi jdbi;
  private final Links links;
  private final CurrentBrand brand;
  private final Clock clock;

  TouchImport(Jdbi jdbi, Links links, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.links = links;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "touches";
  }

  @Override
  public Class<ImportedTouch> type() {
    return ImportedTouch.class;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "externalId", "linkId", "occurredAt", "kind", "clickId", "ttclid", "emailSha256");
  }

  /**
   * An address that was sent instead of its hash, or as an id, is not even kept for the list of
   * errors.
   */
  @Override
  public Map<String, UnaryOperator<String>> storable() {
    return Map.of(
        "emailSha256", sent -> CheckedTouch.isSha256(sent) ? sent : "(not a hash)",
        "externalId", CheckedTouch::withoutAddress,
        "clickId", CheckedTouch::withoutAddress,
        "ttclid", CheckedTouch::withoutAddress);
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedTouch>> rows) {
    Instant now = clock.instant();
    List<CheckedTouch> touches =
        rows.stream().map(row -> new CheckedTouch(row.value(), now)).toList();
    refuseUnknownLinks(touches);
    Map<String, CheckedTouch> firsts = new TreeMap<>();
    touches.stream()
        .filter(CheckedTouch::isGood)
        .forEach(touch -> firsts.putIfAbsent(touch.externalId(), touch));
    Set<UUID> stored = new HashSet<>();
    Map<String, UUID> ids = store(firsts, stored, now);
    return outcomes(rows, touches, firsts, ids, stored);
  }

  private void refuseUnknownLinks(List<CheckedTouch> touches) {
    Set<UUID> asked =
        touches.stream()
            .map(CheckedTouch::link)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<UUID> known = links.existing(brand.slug(), asked);
    touches.stream()
        .filter(touch -> touch.link() != null && !known.contains(touch.link()))
        .forEach(CheckedTouch::refuseLink);
  }

  /** Returns the touch of each external id; those that are new are added to stored. */
  private Map<String, UUID> store(Map<String, CheckedTouch> firsts, Set<UUID> stored, Instant now) {
    Map<String, UUID> wanted = new HashMap<>();
    firsts.forEach(
        (externalId, touch) ->
            wanted.put(externalId, ImportedId.of(brand.slug(), externalId, touch.occurredAt())));
    return jdbi.withHandle(
        handle -> {
          stored.addAll(claim(handle, firsts.keySet(), wanted, now));
          insert(
              handle,
              firsts.values().stream()
                  .filter(touch -> stored.contains(wanted.get(touch.externalId())))
                  .toList(),
              wanted,
              now);
          return known(handle, firsts.keySet());
        });
  }

  private List<UUID> claim(
      Handle handle, Collection<String> externalIds, Map<String, UUID> wanted, Instant now) {
    return handle
        .createQuery(CLAIM)
        .bind("brand", brand.slug())
        .bind("now", now)
        .bindArray("externalIds", String.class, externalIds)
        .bindArray("touchIds", UUID.class, externalIds.stream().map(wanted::get).toList())
        .mapTo(UUID.class)
        .list();
  }

  private void insert(
      Handle handle, List<CheckedTouch> touches, Map<String, UUID> ids, Instant now) {
    handle
        .createUpdate(INSERT)
        .bind("brand", brand.slug())
        .bind("now", now)
        .bindArray("ids", UUID.class, touches.stream().map(t -> ids.get(t.externalId())).toList())
        .bindArray("links", UUID.class, touches.stream().map(CheckedTouch::link).toList())
        .bindArray("kinds", String.class, touches.stream().map(t -> t.kind().name()).toList())
        .bindArray(
            "instants", String.class, touches.stream().map(t -> t.occurredAt().toString()).toList())
        .bindArray("clickIds", String.class, touches.stream().map(CheckedTouch::clickId).toList())
        .bindArray("ttclids", String.class, touches.stream().map(CheckedTouch::ttclid).toList())
        .bindArray("emails", String.class, touches.stream().map(CheckedTouch::email).toList())
        .execute();
  }

  private Map<String, UUID> known(Handle handle, Collection<String> externalIds) {
    Map<String, UUID> known = new HashMap<>();
    handle
        .createQuery(KNOWN)
        .bind("brand", brand.slug())
        .bindArray("externalIds", String.class, externalIds)
        .map((row, context) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  private static List<RowOutcome> outcomes(
      List<Row<ImportedTouch>> rows,
      List<CheckedTouch> touches,
      Map<String, CheckedTouch> firsts,
      Map<String, UUID> ids,
      Set<UUID> stored) {
    List<RowOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row<ImportedTouch> row = rows.get(i);
      CheckedTouch touch = touches.get(i);
      if (!touch.isGood()) {
        outcomes.add(RowOutcome.failed(row, touch.problem()));
        continue;
      }
      UUID id = ids.get(touch.externalId());
      boolean isNew = stored.contains(id) && firsts.get(touch.externalId()) == touch;
      outcomes.add(isNew ? RowOutcome.applied(row, id) : RowOutcome.unchanged(row, id));
    }
    return outcomes;
  }
}
