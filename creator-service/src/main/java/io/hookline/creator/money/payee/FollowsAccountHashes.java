package io.hookline.creator.money.payee;

import java.util.UUID;

/** What keeps hashes of accounts, which differ after the key was changed. */
public interface FollowsAccountHashes {

  /** In the present transaction: the account is the same, and its hash another. */
  void rehashed(UUID payee, String before, String now);
}
