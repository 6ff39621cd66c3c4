package io.hookline.creator.people.creator;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other services learn of a creator: no contact data, which must stay erasable. */
@Schema(name = "CreatorChange")
record CreatorChange(
    UUID id,
    @Schema(examples = "Mia Wong") String displayName,
    List<AccountView> accounts,
    long version) {

  static CreatorChange of(CreatorView creator) {
    return new CreatorChange(
        creator.id(), creator.displayName(), creator.accounts(), creator.version());
  }
}
