package io.hookline.creator.people.creator;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Which records were merged into which. */
@ApplicationScoped
class MergedRecords {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  MergedRecords(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those that are merged into the record, the newest first. */
  List<UUID> into(UUID standing) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from creator
                     where brand = :brand and merged_into = :standing
                     order by id desc
                    """)
                .bind("brand", brand.slug())
                .bind("standing", standing)
                .mapTo(UUID.class)
                .list());
  }

  /** Of those of the records that are merged: the one that stands for each. */
  Map<UUID, UUID> standing(Collection<UUID> records) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, merged_into from creator
                     where brand = :brand and id = any(:records) and merged_into is not null
                    """)
                .bind("brand", brand.slug())
                .bindByType("records", records.toArray(UUID[]::new), UUID[].class)
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject("id", UUID.class),
                            row.getObject("merged_into", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The record and those that are merged into it. */
  List<UUID> family(UUID standing) {
    return Stream.concat(Stream.of(standing), into(standing).stream()).toList();
  }

  /**
   * @throws Problem CREATOR_HAS_MERGED_RECORDS
   */
  void requireNone(UUID standing) {
    List<UUID> merged = into(standing);
    if (!merged.isEmpty()) {
      throw new Problem(
          CreatorProblem.CREATOR_HAS_MERGED_RECORDS,
          "They hold the same person's data: "
              + String.join(", ", merged.stream().map(UUID::toString).toList())
              + ".");
    }
  }
}
