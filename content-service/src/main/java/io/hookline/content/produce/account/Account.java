package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.UUID;

/**
 * What other features need of an account.
 *
 * @param inactiveSince null while posts are planned for it
 */
public record Account(UUID id, Network network, String handle, Instant inactiveSince) {

  public boolean isActiveAt(Instant at) {
    return inactiveSince == null || at.isBefore(inactiveSince);
  }
}
