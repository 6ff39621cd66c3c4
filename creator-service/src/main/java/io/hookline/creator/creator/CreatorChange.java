package io.hookline.creator.creator;

import java.util.List;
import java.util.UUID;

/** What other services learn of a creator: no contact data, which must stay erasable. */
record CreatorChange(UUID id, String displayName, List<AccountView> accounts, long version) {

  static CreatorChange of(CreatorView creator) {
    return new CreatorChange(
        creator.id(), creator.displayName(), creator.accounts(), creator.version());
  }
}
