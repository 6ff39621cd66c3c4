package io.hookline.creator.deal.standard;

import io.hookline.creator.terms.Terms;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The terms with which partnerships of a group's creators are drafted.
 *
 * @param groupId the group
 * @param terms without pay for a caller without the finance right; deliverables have no id yet
 * @param writtenBy a subject; null where nobody has set any
 * @param version of these terms; 0 where nobody has set any, and nothing is agreed by default
 */
@Schema(name = "GroupTerms")
record GroupTermsView(
    UUID groupId,
    Terms terms,
    @Schema(nullable = true) Instant writtenAt,
    @Schema(nullable = true, examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String writtenBy,
    @Schema(nullable = true, examples = "mia.operator") String writtenByName,
    @Schema(examples = "1") long version) {

  GroupTermsView withoutMoney() {
    return new GroupTermsView(
        groupId, terms.withPay(null), writtenAt, writtenBy, writtenByName, version);
  }
}
