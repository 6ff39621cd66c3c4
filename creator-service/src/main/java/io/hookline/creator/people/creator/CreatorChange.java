package io.hookline.creator.people.creator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other services learn of a creator: no contact data, which must stay erasable. */
@Schema(name = "CreatorChange")
record CreatorChange(
    UUID id,
    @Schema(examples = "Mia Wong") String displayName,
    @Schema(examples = "NO", nullable = true) String country,
    @Schema(examples = "[\"nb\"]") List<String> languages,
    @Schema(examples = "[\"Skin care\"]") List<String> niches,
    @Schema(examples = "[\"#skintok\"]") List<String> communities,
    @Schema(examples = "[\"spring-gifting\"]") List<String> tags,
    CreatorStatus status,
    @Schema(nullable = true) UUID groupId,
    @Schema(examples = "0.042", nullable = true) BigDecimal engagementRate,
    List<AccountChange> accounts,
    @Schema(nullable = true) UUID mergedInto,
    long version) {

  static CreatorChange of(CreatorView creator) {
    return new CreatorChange(
        creator.id(),
        creator.displayName(),
        creator.country(),
        creator.languages(),
        creator.niches(),
        creator.communities(),
        creator.tags(),
        creator.status(),
        creator.groupId(),
        creator.engagementRate(),
        creator.accounts().stream().map(AccountChange::of).toList(),
        creator.mergedInto(),
        creator.version());
  }
}
