package io.hookline.attribution.credit.unit;

import io.hookline.attribution.credit.unit.LinkHistory.Agreement;
import io.hookline.attribution.credit.unit.LinkHistory.Word;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What links named and when, and what was agreed with creators. */
@Singleton
class LinkHistories {

  /** Which partnerships count is as for credit: those that were agreed, whatever became of them. */
  private static final String AGREEMENTS =
      """
      select creator_id, id, starts_on, ends_on from partnership
       where brand = :brand and creator_id = any(:creators) and status not in ('DRAFT', 'PROPOSED')
      """;

  private static final String WORDS =
      """
      select l.id, l.creator_id, w.since, w.post_id, w.campaign_id, w.place_id
        from link l join link_word w on w.brand = :brand and w.link_id = l.id
       where l.brand = :brand and l.id = any(:links)
       order by l.id, w.since
      """;

  private record Said(UUID link, UUID creator, Word word) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final BrandDirectory brands;

  LinkHistories(Jdbi jdbi, CurrentBrand brand, BrandDirectory brands) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.brands = brands;
  }

  /** By the links; with two statements. */
  Map<UUID, LinkHistory> of(Set<UUID> links) {
    if (links.isEmpty()) {
      return Map.of();
    }
    Map<UUID, UUID> creators = new HashMap<>();
    Map<UUID, List<Word>> words = new HashMap<>();
    for (Said said : said(links)) {
      creators.put(said.link(), said.creator());
      words.computeIfAbsent(said.link(), link -> new ArrayList<>()).add(said.word());
    }
    ZoneId zone = brands.get(brand.slug()).timeZone();
    Map<UUID, List<Agreement>> agreements =
        agreements(creators.values().stream().filter(creator -> creator != null).toList());
    Map<UUID, LinkHistory> histories = new HashMap<>();
    words.forEach(
        (link, said) -> {
          UUID creator = creators.get(link);
          List<Agreement> agreed =
              creator == null ? List.of() : agreements.getOrDefault(creator, List.of());
          histories.put(link, new LinkHistory(creator, said, agreed, zone));
        });
    return histories;
  }

  private List<Said> said(Set<UUID> links) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WORDS)
                .bind("brand", brand.slug())
                .bindArray("links", UUID.class, links)
                .map(
                    (row, context) ->
                        new Said(
                            row.getObject("id", UUID.class),
                            row.getObject("creator_id", UUID.class),
                            word(row)))
                .list());
  }

  private static Word word(ResultSet row) throws SQLException {
    return new Word(
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getObject("post_id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        row.getObject("place_id", UUID.class));
  }

  private Map<UUID, List<Agreement>> agreements(Collection<UUID> creators) {
    Map<UUID, List<Agreement>> agreements = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(AGREEMENTS)
                .bind("brand", brand.slug())
                .bindArray("creators", UUID.class, Set.copyOf(creators))
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject("creator_id", UUID.class),
                            new Agreement(
                                row.getObject("id", UUID.class),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class))))
                .forEach(
                    one ->
                        agreements
                            .computeIfAbsent(one.getKey(), creator -> new ArrayList<>())
                            .add(one.getValue())));
    return agreements;
  }
}
