package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Why a person's records were merged. */
@Singleton
class MergeRecords implements PersonalRecords {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  MergeRecords(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "creator-merges";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Creators.erased(person)
        .map(id -> Erased.all(Map.of("reasons", forget(id))))
        .orElse(Erased.all(Map.of()));
  }

  private long forget(UUID creator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update creator_merge set reason = null, version = version + 1
                     where brand = :brand and (creator_id = :creator or into_id = :creator)
                       and reason is not null
                    """)
                .bind("brand", brand.slug())
                .bind("creator", creator)
                .execute());
  }
}
