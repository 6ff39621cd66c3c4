package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Whose an account may be said to be. */
@Singleton
class AccountOwner {

  private final CreatorReplica creators;

  AccountOwner(CreatorReplica creators) {
    this.creators = creators;
  }

  /**
   * @param creator null for the brand itself, which is right whatever else is known
   * @throws Problem ACCOUNT_OF_ANOTHER_CREATOR, where the creator-service knows the account as that
   *     of somebody else; REFERENCE_UNKNOWN
   */
  void require(UUID creator, Network network, String handle) {
    if (creator == null) {
      return;
    }
    References.require("creatorId", creator, "creator", creators::has);
    creators
        .byAccount(network, Handle.normalised(handle))
        .filter(known -> !creators.standing(known).equals(creators.standing(creator)))
        .ifPresent(
            known -> {
              throw new Problem(
                  AccountProblem.ACCOUNT_OF_ANOTHER_CREATOR,
                  "The creator-service knows it as an account of creator %s.".formatted(known));
            });
  }
}
