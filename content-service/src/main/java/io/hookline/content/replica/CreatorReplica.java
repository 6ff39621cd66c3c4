package io.hookline.content.replica;

import io.hookline.content.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The creators of each brand, as far as the creator-service's feed has been read. */
@ApplicationScoped
public class CreatorReplica {

  private final Jdbi jdbi;

  CreatorReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the present brand has this creator. */
  public boolean has(UUID creator) {
    return !existing(Set.of(creator)).isEmpty();
  }

  /** Those of the ids that are creators of the present brand. */
  public Set<UUID> existing(Set<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from creator where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
  }

  /** Who stands for the creator since records of one person were merged: itself, mostly. */
  public UUID standing(UUID creator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select merged_into from creator where id = :id and merged_into is not null")
                .bind("id", creator)
                .mapTo(UUID.class)
                .findOne()
                .orElse(creator));
  }

  /**
   * The creator of the present brand whose account this is.
   *
   * @param handle in lower case, without the leading @
   */
  public Optional<UUID> byAccount(Network network, String handle) {
    return jdbi.withHandle(
        jdbiHandle ->
            jdbiHandle
                .createQuery(
                    """
                    select creator_id from creator_account
                     where network = :network and handle = :handle
                    """)
                .bind("network", network.name())
                .bind("handle", handle)
                .mapTo(UUID.class)
                .findOne());
  }
}
