package io.hookline.creator.overview;

import io.hookline.creator.people.creator.CreatorStatus;
import io.hookline.kit.audit.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who the creator is, and where the creator stands.
 *
 * @param id of the record that stands for the person
 * @param mergedIds of the records that were merged into it
 * @param statusBy the subject of who took the last step
 * @param followers of all accounts of which a count is known
 * @param application of one who waits for a decision as a prospect
 */
@Schema(name = "OverviewPerson")
record OverviewPersonView(
    UUID id,
    List<UUID> mergedIds,
    @Schema(examples = "Mia Wong") String displayName,
    @Personal @Schema(examples = "mia@example.com", nullable = true) String email,
    @Personal @Schema(examples = "+4790123456", nullable = true) String phone,
    @Schema(examples = "NO", nullable = true) String country,
    @Schema(examples = "[\"nb\"]") List<String> languages,
    @Schema(examples = "[\"Skin care\"]") List<String> niches,
    @Schema(examples = "[\"#skintok\"]") List<String> communities,
    @Schema(examples = "[\"spring-gifting\"]") List<String> tags,
    @Schema(examples = "0.042", nullable = true) BigDecimal engagementRate,
    @Schema(nullable = true) UUID groupId,
    @Schema(examples = "Gold", nullable = true) String groupName,
    CreatorStatus status,
    @Schema(examples = "On leave until May", nullable = true) String statusReason,
    Instant statusSince,
    @Schema(nullable = true) String statusBy,
    @Schema(nullable = true, examples = "mia.operator") String statusByName,
    @Schema(nullable = true) LocalDate mayApplyAgainOn,
    @Schema(examples = "48200", nullable = true) Long followers,
    @Schema(nullable = true) OverviewApplicationView application) {

  /** With what accounts and other records of the person say. */
  OverviewPersonView with(List<UUID> merged, Long followedBy) {
    return new OverviewPersonView(
        id,
        merged,
        displayName,
        email,
        phone,
        country,
        languages,
        niches,
        communities,
        tags,
        engagementRate,
        groupId,
        groupName,
        status,
        statusReason,
        statusSince,
        statusBy,
        statusByName,
        mayApplyAgainOn,
        followedBy,
        application);
  }
}
