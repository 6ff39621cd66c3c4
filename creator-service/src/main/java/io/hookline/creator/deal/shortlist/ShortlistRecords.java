package io.hookline.creator.deal.shortlist;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What agency and clients wrote about a creator; decisions stay. */
@Singleton
class ShortlistRecords implements PersonalRecords {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ShortlistRecords(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "shortlists";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("shortlistComments", Creators.erased(person).map(this::forget).orElse(0));
  }

  private int forget(UUID creator) {
    return jdbi.withHandle(
        handle ->
            forget(
                    handle,
                    creator,
                    """
                        update shortlist_candidate set agency_comment = null, client_comment = null
                         where brand = :brand and creator_id = :creator
                           and num_nonnulls(agency_comment, client_comment) > 0
                        """)
                + forget(
                    handle,
                    creator,
                    """
                        update shortlist_decision set client_comment = null
                         where brand = :brand and creator_id = :creator
                           and client_comment is not null
                        """));
  }

  private int forget(Handle handle, UUID creator, String update) {
    return handle
        .createUpdate(update)
        .bind("brand", brand.slug())
        .bind("creator", creator)
        .execute();
  }
}
