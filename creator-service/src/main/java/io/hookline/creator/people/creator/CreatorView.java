package io.hookline.creator.people.creator;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator.
 *
 * @param statusReason why the creator is where the creator is
 * @param mayApplyAgainOn of an archived or banned creator; null: not at all
 * @param followers of all accounts together, as far as they are known
 * @param runningPartnerships in the answer to a step that archives or bans: how many partnerships
 *     still run, which somebody has to end; null elsewhere
 * @param mergedInto the record that stands for the person since they were merged
 */
@Schema(name = "Creator")
@PartlyDerived("followers, which are counted each day, and runningPartnerships")
record CreatorView(
    UUID id,
    @Schema(examples = "Mia Wong") String displayName,
    @Personal @Schema(examples = "mia@example.com", nullable = true) String email,
    @Personal @Schema(examples = "+4790123456", nullable = true) String phone,
    @Schema(examples = "NO", nullable = true) String country,
    @Schema(examples = "[\"nb\"]") List<String> languages,
    @Schema(examples = "[\"Skin care\"]") List<String> niches,
    @Schema(examples = "[\"#skintok\"]") List<String> communities,
    @Schema(examples = "[\"spring-gifting\"]") List<String> tags,
    CreatorStatus status,
    @Schema(examples = "On leave until May", nullable = true) String statusReason,
    Instant statusSince,
    @Schema(nullable = true) LocalDate mayApplyAgainOn,
    @Schema(nullable = true) UUID groupId,
    @Schema(examples = "48200", nullable = true) Long followers,
    @Schema(examples = "0.042", nullable = true) BigDecimal engagementRate,
    List<AccountView> accounts,
    @Schema(nullable = true) UUID mergedInto,
    @Schema(nullable = true, examples = "1") Long runningPartnerships,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  CreatorView withRunningPartnerships(long running) {
    return new CreatorView(
        id,
        displayName,
        email,
        phone,
        country,
        languages,
        niches,
        communities,
        tags,
        status,
        statusReason,
        statusSince,
        mayApplyAgainOn,
        groupId,
        followers,
        engagementRate,
        accounts,
        mergedInto,
        running,
        version,
        createdAt,
        updatedAt);
  }
}
