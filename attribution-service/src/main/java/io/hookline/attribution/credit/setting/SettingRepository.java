package io.hookline.attribution.credit.setting;

import io.hookline.attribution.credit.setting.AttributionSettingView.RulesVersion;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The brand's settings with the versions of their rules, which are only added. */
@ApplicationScoped
class SettingRepository {

  private static final String SELECT =
      """
      select s.*, v.version as number, v.model, v.click_hours, v.view_hours, v.engaged_view_hours,
             v.visit_hours, v.promo_code_hours, v.qr_hours, v.survey_hours, v.first_share,
             v.last_share, v.half_life_hours, v.markov_order, v.dimension, v.counting, v.reason,
             v.set_by, v.created_at as set_at
        from (select * from credit_setting where brand = :brand %s) s
        join credit_setting_version v on v.brand = s.brand and v.setting_id = s.id
       order by s.id desc, v.version desc
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SettingRepository(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @throws Problem ATTRIBUTION_SETTING_NOT_FOUND
   */
  AttributionSettingView get(UUID id) {
    return find(id)
        .orElseThrow(
            () ->
                new Problem(
                    AttributionSettingProblem.ATTRIBUTION_SETTING_NOT_FOUND,
                    "There is no setting " + id + "."));
  }

  Optional<AttributionSettingView> find(UUID id) {
    return read("and id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The same; it stays as it is until the transaction ends. */
  AttributionSettingView locked(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from credit_setting where brand = :brand and id = :id for update")
                .bind("brand", brand.slug())
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
    return get(id);
  }

  List<AttributionSettingView> before(UUID before, int limit) {
    return read(
        "and id < :before order by id desc limit :limit", Map.of("before", before, "limit", limit));
  }

  private List<AttributionSettingView> read(String which, Map<String, ?> values) {
    Map<UUID, AttributionSettingView> found = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT.formatted(which))
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> SettingRows.view(row))
                .forEach(each -> found.merge(each.id(), each, SettingRepository::joined)));
    return List.copyOf(found.values());
  }

  private static AttributionSettingView joined(
      AttributionSettingView known, AttributionSettingView next) {
    List<RulesVersion> versions = new ArrayList<>(known.versions());
    versions.addAll(next.versions());
    return new AttributionSettingView(
        known.id(),
        known.name(),
        known.objective(),
        known.reported(),
        versions,
        known.archivedAt(),
        known.version(),
        known.createdAt());
  }

  void add(UUID id, NewAttributionSetting body, RulesVersion first) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into credit_setting
                         (brand, id, name, objective, reported, rules_version, version, created_at)
                  values (:brand, :id, :name, :objective, :reported, 1, 1, :now)
                  """)
              .bind("brand", brand.slug())
              .bind("id", id)
              .bind("name", body.name().strip())
              .bind("objective", body.objective().name())
              .bind("reported", body.reported())
              .bind("now", first.createdAt())
              .execute();
          addVersion(handle, id, first);
        });
  }

  /**
   * @param next null where the rules stay
   */
  void set(AttributionSettingView present, AttributionSettingUpdate body, RulesVersion next) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update credit_setting
                     set name = :name, objective = :objective, reported = :reported,
                         rules_version = :number, version = version + 1
                   where brand = :brand and id = :id
                  """)
              .bind("name", body.name().strip())
              .bind("objective", body.objective().name())
              .bind("reported", body.reported())
              .bind("number", (next == null ? present.present() : next).number())
              .bind("brand", brand.slug())
              .bind("id", present.id())
              .execute();
          if (next != null) {
            addVersion(handle, present.id(), next);
          }
        });
  }

  void archive(UUID id, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update credit_setting set archived_at = :now, version = version + 1
                     where brand = :brand and id = :id
                    """)
                .bind("now", now)
                .bind("brand", brand.slug())
                .bind("id", id)
                .execute());
  }

  private void addVersion(Handle handle, UUID id, RulesVersion version) {
    SettingRows.bind(handle.createUpdate(SettingRows.INSERT), version)
        .bind("brand", brand.slug())
        .bind("setting", id)
        .execute();
  }
}
